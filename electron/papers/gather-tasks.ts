import type { AgencyId, TaskId } from '../../shared/ids.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import type { TaskListFacts } from '../../shared/papers/task-list.ts';
import type { TaskMatrixFacts } from '../../shared/papers/task-matrix.ts';
import { holdsOn } from '../../shared/tasks/task-state.ts';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { allAgencies } from '../agencies/agencies.repository.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { taskRows } from '../tasks/tasks.repository.ts';
import { gatherHead } from './gather-head.ts';

/** Those asked for, ended ones too; without a choice those that hold today. In the plan's order. */
export async function tasksOfPlan(context: Context, wanted: readonly TaskId[] | null): Promise<TaskRow[]> {
  const today = context.clock.today();
  const all = await taskRows(context.db, (await currentPlan(context.db)).id, today);
  return wanted === null ? all.filter((task) => holdsOn(task, today)) : all.filter(({ id }) => wanted.includes(id));
}

type Of<K extends Paper['kind']> = Extract<Paper, { kind: K }>;

export const gatherTaskMatrix = async (
  context: Context,
  { size, districts, tasks }: Of<'task-matrix'>,
): Promise<TaskMatrixFacts> => ({
  head: await gatherHead(context),
  size,
  districts,
  tasks: await tasksOfPlan(context, tasks),
  agencies: await allAgencies(context.db),
});

export const gatherTaskList = async (context: Context, { tasks }: Of<'task-list'>): Promise<TaskListFacts> => ({
  head: await gatherHead(context),
  tasks: await tasksOfPlan(context, tasks),
  districts: await districtIds(context),
});

async function districtIds(context: Context): Promise<ReadonlySet<AgencyId>> {
  const agencies = await allAgencies(context.db);
  return new Set(agencies.filter(({ kind }) => kind === 'district').map(({ id }) => id));
}
