import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { CountedSource, TaskCount } from '../../shared/reports/counted-source.ts';
import type { Counted } from '../../shared/reports/reports.contract.ts';
import { isAmong, standingOf } from '../../shared/reports/standing.ts';
import { tasksByGroup } from '../../shared/reports/task-groups.ts';
import { holdsOn, isThrough, taskState } from '../../shared/tasks/task-state.ts';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { taskRows } from '../tasks/tasks.repository.ts';
import { owedReports } from './submission-facts.ts';

/** The very bodies and tasks that the report's own numbers are counted from, as they stand today. */
export const countedFrom = (context: Context, source: CountedSource, period: PeriodCode): Promise<Counted> =>
  source.of === 'submissions' ? bodiesCounted(context, source, period) : tasksCounted(context, source);

type Of<Kind extends CountedSource['of']> = Extract<CountedSource, { of: Kind }>;

async function bodiesCounted(context: Context, { which }: Of<'submissions'>, period: PeriodCode): Promise<Counted> {
  const owed = await owedReports(context, period);
  const bodies = owed.map(([place, reports]) => ({ place, isCounted: isAmong(which, standingOf(reports)), reports }));
  return { of: 'submissions', asOf: context.clock.today(), bodies };
}

async function tasksCounted(context: Context, { which, group }: Of<'tasks'>): Promise<Counted> {
  const asOf = context.clock.today();
  const all = await taskRows(context.db, (await currentPlan(context.db)).id, asOf);
  const holding = all.filter((task) => holdsOn(task, asOf));
  const [title, within] = group === null ? ['', holding] : (tasksByGroup(holding)[group] ?? ['', []]);
  return { of: 'tasks', asOf, group: title, tasks: within.map((task) => lineOf(task, which)) };
}

function lineOf(task: TaskRow, which: TaskCount) {
  const { id, clause, title, assignments } = task;
  const state = taskState(task);
  const through = assignments.filter(isThrough).length;
  return {
    id,
    clause,
    title,
    state,
    given: assignments.length,
    through,
    isCounted: which === 'total' || which === state,
  };
}
