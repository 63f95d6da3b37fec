import { addDays, Day } from '../../shared/calendar/day.ts';
import { PeriodCode } from '../../shared/calendar/period.ts';
import { periodLabel } from '../../shared/calendar/period-label.ts';
import { obligationState } from '../../shared/deadlines/obligation-state.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { AgencyId, ObligationId, type RegimeCode } from '../../shared/ids.ts';
import type { TimelinessBoard } from '../../shared/submissions/submissions.contract.ts';
import { type OwedSubmission, timelinessBoard } from '../../shared/submissions/timeliness.ts';
import type { Context } from '../context.ts';
import { workingCalendar } from '../deadlines/obligations.repository.ts';
import { isOwed } from '../deadlines/obligations.ts';
import { regimeByCode } from '../deadlines/regimes.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { type OwedRow, owedRows } from './timeliness.repository.ts';

/** The board of one regime of the plan in use, as of today. */
export async function readTimeliness(context: Context, code: RegimeCode): Promise<TimelinessBoard> {
  const regime = await regimeByCode(context.db, (await currentPlan(context.db)).id, code);
  if (regime === undefined) throw new AppFailure({ code: 'not-found', entity: 'regime', id: code });
  const today = context.clock.today();
  const owed = owedRows(context.handle, regime.id, today).map(reader(context, today, addDays(today, regime.warnDays)));
  return timelinessBoard({ regime: code, name: regime.name }, owed, periodLabel);
}

/** Most rows share their dates with others: each day is read once, each set of dates is judged once. */
function reader({ handle }: Context, today: Day, soonUntil: Day): (row: OwedRow) => OwedSubmission {
  const calendar = workingCalendar(handle);
  const judge = once((_key, row: OwedRow) => {
    const cutOff = Day.parse(row.cutOff);
    const dates = {
      dueOn: Day.parse(row.dueOn),
      movedTo: optionalDay(row.movedTo),
      extendedTo: optionalDay(row.extendedTo),
      receivedOn: optionalDay(row.receivedOn),
    };
    const isRequired = isOwed(cutOff, row);
    return { cutOff, ...dates, ...obligationState({ ...dates, isRequired }, today, soonUntil, calendar) };
  });
  const period = once((text) => PeriodCode.parse(text));
  return (row) => ({
    ...judge(datesOf(row), row),
    id: ObligationId.parse(row.id),
    agencyId: AgencyId.parse(row.agencyId),
    agency: row.agency,
    agencyShort: row.agencyShort,
    period: period(row.period),
    request: row.request,
    letters: row.letters,
  });
}

const optionalDay = (text: string | null): Day | null => (text === null ? null : Day.parse(text));

const datesOf = (row: OwedRow): string =>
  [row.cutOff, row.dueOn, row.movedTo, row.extendedTo, row.receivedOn, row.validFrom, row.validTo, row.placeFrom]
    .concat(row.placeTo, row.skipReason === null ? 'owed' : 'skipped')
    .join(' ');

/** Remembers what was made for a text; `rest` is what it is made from. */
function once<T, R extends readonly unknown[]>(make: (text: string, ...rest: R) => T): (text: string, ...rest: R) => T {
  const made = new Map<string, T>();
  return (text, ...rest) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text, ...rest);
    made.set(text, value);
    return value;
  };
}
