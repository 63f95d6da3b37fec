import { addDays, compareDays, type Day } from '../../shared/calendar/day.ts';
import { type PeriodCode, parsePeriod } from '../../shared/calendar/period.ts';
import { workingDayBefore } from '../../shared/calendar/working-day.ts';
import type { ObligationState } from '../../shared/deadlines/obligation-state.ts';
import { RegimeCode } from '../../shared/ids.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Overview, overviewContract } from '../../shared/overview/overview.contract.ts';
import { holdsOn, taskState } from '../../shared/tasks/task-state.ts';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { backups } from '../backup/backup.repository.ts';
import type { Context } from '../context.ts';
import { workingCalendar } from '../deadlines/obligations.repository.ts';
import { obligationsWhere, withoutPlace } from '../deadlines/obligations.ts';
import { regimeRows } from '../deadlines/regimes.repository.ts';
import { currentRows } from '../indicators/indicator-table.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { readDue } from '../registers/read-due.ts';
import { submissionBoard } from '../submissions/board.ts';
import { taskRows } from '../tasks/tasks.repository.ts';
import { changesSince } from './recent-changes.repository.ts';

const shownObligations = 12;

export const overviewHandlers = (context: Context): Handlers<typeof overviewContract> => ({
  changes: async () => {
    const { clock, handle } = context;
    return changesSince(handle, workingDayBefore(clock.today(), workingCalendar(handle)));
  },
  read: async ({ period }) => {
    const today = context.clock.today();
    const open = await openObligations(context, today);
    const cases = (await readDue(context)).filter(({ state }) => pressing.has(state));
    const all = [...open, ...cases];
    const [lastBackup] = await backups(context.db);
    return {
      today,
      tasks: countTasks(await taskRows(context.db, (await currentPlan(context.db)).id, today), today),
      overdue: all.filter(({ state }) => state === 'overdue').length,
      dueSoon: all.filter(({ state }) => state !== 'overdue').length,
      toDo: open.slice(0, shownObligations),
      dueCases: cases.slice(0, shownObligations),
      submissions: await submissionsOf(context, period),
      targets: await currentRows(context, period),
      lastBackup: lastBackup === undefined ? null : { madeAt: lastBackup.madeAt },
    };
  },
});

/** Overdue first (the list is by due date), then what falls due within the warning time of its rule. */
async function openObligations(context: Context, today: Day) {
  const { id } = await currentPlan(context.db);
  const rows = await obligationsWhere(context, { planId: id, to: addDays(today, longestWarning) });
  return rows.filter(({ state }) => pressing.has(state)).map(withoutPlace);
}

/** A rule may warn so many days ahead at most. */
const longestWarning = 90;
const pressing: ReadonlySet<ObligationState> = new Set(['overdue', 'due-today', 'due-soon']);

function countTasks(all: readonly TaskRow[], today: Day): Overview['tasks'] {
  const tasks = all.filter((task) => holdsOn(task, today));
  const states = tasks.map(taskState);
  return {
    total: tasks.length,
    started: states.filter((state) => state !== 'not-started').length,
    done: states.filter((state) => state === 'done').length,
    withoutLead: tasks.filter(({ assignments }) => !assignments.some(({ role }) => role === 'lead')).length,
  };
}

/** The districts' regime with a form for this kind of period, e.g. the monthly BM01. */
async function submissionsOf(context: Context, period: PeriodCode): Promise<Overview['submissions']> {
  const { kind } = parsePeriod(period);
  const regime = (await regimeRows(context.db, (await currentPlan(context.db)).id)).find(
    (row) => row.frequency === kind && row.form !== null,
  );
  if (regime === undefined) return { name: '', dueOn: null, rows: [] };
  const rows = await submissionBoard(context, RegimeCode.parse(regime.code), period);
  const dueOn =
    rows
      .map((row) => row.dueOn)
      .filter((day) => day !== null)
      .sort(compareDays)
      .at(0) ?? null;
  return { name: regime.name, dueOn, rows };
}
