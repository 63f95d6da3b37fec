import { compareDays, type Day } from '../../shared/calendar/day.ts';
import { type PeriodCode, PeriodKind, parsePeriod, periodsOf } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { deadlinesContract, Period } from '../../shared/deadlines/deadlines.contract.ts';
import { RegimeCode } from '../../shared/ids.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { regimeRows } from './obligations.repository.ts';
import { obligationsWhere, withoutIds } from './obligations.ts';

export const deadlinesHandlers = (context: Context): Handlers<typeof deadlinesContract> => ({
  periods: async () => {
    const { year } = await currentPlan(context.db);
    const today = context.clock.today();
    const codes = PeriodKind.options.flatMap((kind) => periodsOf(year, kind));
    return { year, today, current: openingPeriod(year, today), periods: codes.map(periodOf) };
  },
  obligations: async (range) => {
    const { id } = await currentPlan(context.db);
    return (await obligationsWhere(context, { planId: id, ...range })).map(withoutIds);
  },
  ofTask: async ({ clause, agency }) => {
    const { id } = await currentPlan(context.db);
    return (await obligationsWhere(context, { planId: id, clause, agencyId: agency })).map(withoutIds);
  },
  regimes: async () => {
    const { id } = await currentPlan(context.db);
    return (await regimeRows(context.db, id)).map((row) => ({ ...row, code: RegimeCode.parse(row.code) }));
  },
});

const periodOf = (code: PeriodCode): Period => ({
  code,
  kind: parsePeriod(code).kind,
  label: periodTitle(code),
  administrative: coverage(code, 'administrative'),
  calendar: coverage(code, 'calendar'),
});

/** The last month that is closed: its figures are the ones that come in now. Kept inside the plan year. */
export function openingPeriod(year: number, today: Day): PeriodCode {
  const months = periodsOf(year, 'month');
  const closed = months.filter((code) => compareDays(coverage(code, 'administrative').to, today) < 0);
  return closed.at(-1) ?? firstOf(months);
}

function firstOf(months: readonly PeriodCode[]): PeriodCode {
  const [first] = months;
  if (first === undefined) throw new Error('a year has months');
  return first;
}
