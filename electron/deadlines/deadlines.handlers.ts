import { compareDays, type Day } from '../../shared/calendar/day.ts';
import { type PeriodCode, PeriodKind, parsePeriod, periodsOf } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import { type deadlinesContract, ObligationDetail, type Period } from '../../shared/deadlines/deadlines.contract.ts';
import { nextDates, occurrencesIn } from '../../shared/deadlines/occurrences.ts';
import { AgencyId } from '../../shared/ids.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { askForReport } from './ask-for-report.ts';
import { decideOccurrences, receiveOnPaper, returnReceipt } from './decide-occurrences.ts';
import { addRegime, changeRegime, endRegime, regenerate } from './keep-rules.ts';
import { bodiesOn } from './make-obligations.ts';
import { changesOf, lettersOf, receiptsOf, workingCalendar } from './obligations.repository.ts';
import { obligationsWhere, withoutPlace } from './obligations.ts';
import { asRegime, type RegimeRow, regimeRows } from './regimes.repository.ts';

export const deadlinesHandlers = (context: Context): Handlers<typeof deadlinesContract> => ({
  periods: async () => {
    const { year } = await currentPlan(context.db);
    const today = context.clock.today();
    const codes = PeriodKind.options.flatMap((kind) => periodsOf(year, kind));
    return { year, today, current: openingPeriod(year, today), periods: codes.map(periodOf) };
  },
  obligations: (range) => ofPlan(context, range),
  ofTask: ({ clause, agency }) => ofPlan(context, { clause, agencyId: agency }),
  detail: async ({ obligation }) =>
    ObligationDetail.parse({
      changes: await changesOf(context.db, obligation),
      receipts: await receiptsOf(context.db, obligation),
      letters: await lettersOf(context.db, obligation),
    }),
  regimes: async () => {
    const rows = await regimeRows(context.db, (await currentPlan(context.db)).id);
    const derive = derivedFor(context);
    return rows.map((row) => asRegime(row, derive(row)));
  },
  previewRule: async ({ task, ...rule }) => {
    const { year } = await currentPlan(context.db);
    const bodies = bodiesOn(context.handle, { ...rule, task_id: task }, context.clock.today());
    return { dates: occurrencesIn(year, rule, workingCalendar(context.handle)), bodies: bodies.length };
  },
  addRegime: addRegime(context),
  changeRegime: changeRegime(context),
  endRegime: endRegime(context),
  regenerate: regenerate(context),
  ask: askForReport(context),
  skip: decideOccurrences(context, 'skip'),
  unskip: decideOccurrences(context, 'unskip'),
  move: decideOccurrences(context, 'move'),
  extend: decideOccurrences(context, 'extend'),
  receive: receiveOnPaper(context),
  returnReceipt: returnReceipt(context),
});

/** Whom a kept rule binds today, and its next dates. */
function derivedFor({ handle, clock }: Context) {
  const [today, calendar] = [clock.today(), workingCalendar(handle)];
  return (row: RegimeRow) => ({
    bodies: bodiesOn(handle, { ...row, task_id: row.taskId }, today).map(({ id, name }) => ({
      id: AgencyId.parse(id),
      name,
    })),
    nextDates: nextDates(today, row, calendar),
  });
}

async function ofPlan(context: Context, filter: Parameters<typeof obligationsWhere>[1]) {
  const { id } = await currentPlan(context.db);
  return (await obligationsWhere(context, { planId: id, ...filter })).map(withoutPlace);
}

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
