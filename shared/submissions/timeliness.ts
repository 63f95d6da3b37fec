import { compareDays, type Day } from '../calendar/day.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { Obligation } from '../deadlines/deadlines.contract.ts';
import { effectiveDue } from '../deadlines/obligation-state.ts';
import { countsOf, sharesOf } from './shares.ts';
import { submissionState } from './submission-state.ts';
import type { TimelinessBoard, TimelinessCell, TimelinessPeriod, TimelinessRow } from './submissions.contract.ts';

/** What the board needs of an obligation; `request` tells the occurrences of an on-request regime apart. */
export interface OwedSubmission
  extends Pick<
    Obligation,
    | 'id'
    | 'agencyId'
    | 'agency'
    | 'period'
    | 'cutOff'
    | 'dueOn'
    | 'movedTo'
    | 'extendedTo'
    | 'receivedOn'
    | 'state'
    | 'workingDaysLate'
    | 'letters'
  > {
  readonly agencyShort: string;
  readonly request: number | null;
}

/**
 * Bodies × periods of one regime, the bodies in the order given. One that owes nothing in a period stands there as
 * "không phải nộp", so that every column counts every body.
 */
export function timelinessBoard(
  regime: Pick<TimelinessBoard, 'regime' | 'name'>,
  owed: readonly OwedSubmission[],
  labelOf: (period: PeriodCode) => string,
): TimelinessBoard {
  const columns = columnsOf(owed);
  const rows = [...Map.groupBy(owed, ({ agencyId }) => agencyId).values()].map((ofOne) => rowOf(ofOne, columns));
  return {
    regime: regime.regime,
    name: regime.name,
    periods: columns.map((column, index) => periodOf(column, statesIn(rows, index), labelOf)),
    rows,
    ...sumOf(rows),
  };
}

type Column = Pick<OwedSubmission, 'period' | 'request' | 'cutOff' | 'dueOn'>;

const keyOf = ({ period, request }: Pick<Column, 'period' | 'request'>): string => `${period}:${request ?? ''}`;

/** Each period once, with the earliest dates any body has in it, in the order of time. */
function columnsOf(owed: readonly OwedSubmission[]): Column[] {
  const columns = new Map<string, Column>();
  for (const { period, request, cutOff, dueOn } of owed) {
    const key = keyOf({ period, request });
    const known = columns.get(key);
    if (known === undefined) columns.set(key, { period, request, cutOff, dueOn });
    else columns.set(key, { ...known, cutOff: earlier(known.cutOff, cutOff), dueOn: earlier(known.dueOn, dueOn) });
  }
  return [...columns.values()].sort(inTime);
}

const earlier = (a: Day, b: Day): Day => (compareDays(a, b) <= 0 ? a : b);

const inTime = (a: Column, b: Column): number =>
  compareDays(a.cutOff, b.cutOff) || compareDays(a.dueOn, b.dueOn) || (a.request ?? 0) - (b.request ?? 0);

const statesIn = (rows: readonly TimelinessRow[], index: number): TimelinessCell['state'][] =>
  rows.map(({ cells }) => cells[index]?.state ?? 'not-required');

function periodOf(
  { period, request, dueOn }: Column,
  states: readonly TimelinessCell['state'][],
  labelOf: (period: PeriodCode) => string,
): TimelinessPeriod {
  const counts = countsOf(states);
  return { code: period, label: labelOf(period), request, dueOn, counts, shares: sharesOf(counts) };
}

function rowOf(ofOne: readonly OwedSubmission[], columns: readonly Column[]): TimelinessRow {
  const [first] = ofOne;
  if (first === undefined) throw new Error('a group has a member');
  const byColumn = new Map(ofOne.map((submission) => [keyOf(submission), submission]));
  const cells = columns.map((column) => cellOf(byColumn.get(keyOf(column))));
  const { agencyId, agency, agencyShort } = first;
  return { agencyId, agency, agencyShort, cells, ...countDue(cells) };
}

function cellOf(submission: OwedSubmission | undefined): TimelinessCell {
  if (submission === undefined) return nothingOwed;
  const { id, extendedTo, receivedOn, workingDaysLate, letters } = submission;
  const state = submissionState(submission.state, extendedTo);
  return { obligation: id, state, dueOn: effectiveDue(submission), extendedTo, receivedOn, workingDaysLate, letters };
}

const nothingOwed: TimelinessCell = {
  obligation: null,
  state: 'not-required',
  dueOn: null,
  extendedTo: null,
  receivedOn: null,
  workingDaysLate: 0,
  letters: 0,
};

type Totals = Pick<TimelinessBoard, 'owed' | 'received' | 'onTime'>;

/** What is handed in counts, also before its date; what still has time does not. */
function countDue(cells: readonly TimelinessCell[]): Totals {
  const counts = countsOf(cells.map(({ state }) => state));
  const received = counts['on-time'] + counts.late;
  return { owed: received + counts.overdue, received, onTime: counts['on-time'] };
}

const sumOf = (rows: readonly TimelinessRow[]): Totals => ({
  owed: rows.reduce((sum, row) => sum + row.owed, 0),
  received: rows.reduce((sum, row) => sum + row.received, 0),
  onTime: rows.reduce((sum, row) => sum + row.onTime, 0),
});
