import { compareDays, type Day } from '../calendar/day.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { Obligation } from '../deadlines/deadlines.contract.ts';
import { effectiveDue } from '../deadlines/obligation-state.ts';
import type { ObligationId } from '../ids.ts';
import { countsOf, sharesOf } from './shares.ts';
import { submissionState } from './submission-state.ts';
import type {
  TimelinessBoard,
  TimelinessCell,
  TimelinessPeriod,
  TimelinessRow,
  TimelinessShares,
} from './submissions.contract.ts';

/** When a body owes and how it stands there: may be one object for all that stand alike. */
export interface Standing {
  readonly period: PeriodCode;
  /** Tells the occurrences of an on-request regime apart. */
  readonly request: number | null;
  readonly cutOff: Day;
  /** What the rule says, before any move or extension. */
  readonly dueOn: Day;
  readonly cell: TimelinessCell;
}

/** A body with all that it owes under a regime, in any order. Bodies that stand alike may share one list of standings. */
export interface OwingBody extends Pick<TimelinessRow, 'agencyId' | 'agency' | 'agencyShort'> {
  readonly obligations: readonly ObligationId[];
  /** Of each obligation, in the same order. */
  readonly standings: readonly Standing[];
}

type Judged = Pick<
  Obligation,
  'dueOn' | 'movedTo' | 'extendedTo' | 'receivedOn' | 'state' | 'workingDaysLate' | 'letters'
>;

/** What the board shows of an obligation. */
export const cellOf = ({
  state,
  extendedTo,
  receivedOn,
  workingDaysLate,
  letters,
  ...dates
}: Judged): TimelinessCell => ({
  state: submissionState(state, extendedTo),
  dueOn: effectiveDue({ ...dates, extendedTo }),
  extendedTo,
  receivedOn,
  workingDaysLate,
  letters,
});

/**
 * Bodies × periods of one regime, the bodies in the order given. One that owes nothing in a period stands there as
 * "không phải nộp", so that every column counts every body.
 */
export function timelinessBoard(
  regime: Pick<TimelinessBoard, 'regime' | 'name'>,
  bodies: readonly OwingBody[],
  labelOf: (period: PeriodCode) => string,
): TimelinessBoard {
  const alike = new Set(bodies.map(({ standings }) => standings));
  const columns = columnsOf(new Set([...alike].flat()));
  const places = new Map(columns.map((column, index) => [keyOf(column), index]));
  const lines = new Map([...alike].map((standings) => [standings, lineOf(standings, columns.length, places)]));
  const given = bodies.map((body) => ({ body, line: lines.get(body.standings) ?? lineOf([], columns.length, places) }));
  const rows = given.map(({ body, line }) => rowOf(body, line));
  const bodiesOf = tally(given.map(({ line }) => line));
  return {
    regime: regime.regime,
    name: regime.name,
    periods: columns.map((column, index) => periodOf(column, countsIn(bodiesOf, index), labelOf)),
    rows,
    ...sumOf(rows),
  };
}

type Column = Omit<Standing, 'cell'>;

const keyOf = ({ period, request }: Column): string => `${period}:${request ?? ''}`;

/** Each period once, with the earliest dates any body has in it, in the order of time. */
function columnsOf(standings: Iterable<Standing>): Column[] {
  const columns = new Map<string, Column>();
  for (const standing of standings) {
    const { period, request, cutOff, dueOn } = standing;
    const known = columns.get(keyOf(standing)) ?? standing;
    const [firstCutOff, firstDue] = [earlier(known.cutOff, cutOff), earlier(known.dueOn, dueOn)];
    columns.set(keyOf(standing), { period, request, cutOff: firstCutOff, dueOn: firstDue });
  }
  return [...columns.values()].sort(inTime);
}

const earlier = (a: Day, b: Day): Day => (compareDays(a, b) <= 0 ? a : b);

const inTime = (a: Column, b: Column): number =>
  compareDays(a.cutOff, b.cutOff) || compareDays(a.dueOn, b.dueOn) || (a.request ?? 0) - (b.request ?? 0);

function tally<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** How many bodies are in each state in one column. */
function countsIn(bodiesOf: ReadonlyMap<Line, number>, index: number): TimelinessShares {
  const counts = countsOf([]);
  for (const [{ cells }, bodies] of bodiesOf) counts[cells[index]?.state ?? 'not-required'] += bodies;
  return counts;
}

function periodOf(
  { period, request, dueOn }: Column,
  counts: TimelinessShares,
  labelOf: (period: PeriodCode) => string,
): TimelinessPeriod {
  return { code: period, label: labelOf(period), request, dueOn, counts, shares: sharesOf(counts) };
}

/** A row without its body: one object for all that stand alike. */
interface Line extends Totals {
  readonly cells: TimelinessCell[];
  /** The column of each standing. */
  readonly places: readonly number[];
}

function lineOf(standings: readonly Standing[], columns: number, placeOf: ReadonlyMap<string, number>): Line {
  const places = standings.map((standing) => placeOf.get(keyOf(standing)) ?? -1);
  const cells = new Array<TimelinessCell>(columns).fill(nothingOwed);
  for (const [index, { cell }] of standings.entries()) cells[places[index] ?? -1] = cell;
  return { cells, places, ...countDue(cells) };
}

function rowOf({ agencyId, agency, agencyShort, obligations: owed }: OwingBody, line: Line): TimelinessRow {
  const { cells, places, ...totals } = line;
  const obligations = new Array<ObligationId | null>(cells.length).fill(null);
  for (const [index, id] of owed.entries()) obligations[places[index] ?? -1] = id;
  return { agencyId, agency, agencyShort, cells, obligations, ...totals };
}

const nothingOwed: TimelinessCell = {
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
