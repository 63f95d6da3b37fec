import type { z } from 'zod';
import type { Day } from '../../shared/calendar/day.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { comparePlans, type TracedTask } from '../../shared/tasks/compare-plans.ts';
import {
  type ComparedAssignment,
  type PlanMoment,
  Progress,
  type tasksContract,
} from '../../shared/tasks/tasks.contract.ts';
import { isAssignedOn, isThereOn, type Logged, valueOn } from '../../shared/tasks/walk-back.ts';
import type { Context } from '../context.ts';
import { assignmentLog, planWithId, recordedAssignments, recordedTasks, taskLog } from './plan-record.repository.ts';
import { wordingsUntil } from './tasks.repository.ts';

type Input = z.output<(typeof tasksContract)['compare']['input']>;

export const compare =
  (context: Context) =>
  async ({ before, after }: Input) =>
    comparePlans(await tasksAt(context, before), await tasksAt(context, after), {
      withProgress: before.plan === after.plan,
    });

/** The tasks of a plan as they stood at the end of a day; without one, as they stand today. */
async function tasksAt({ db, clock }: Context, { plan, on }: PlanMoment): Promise<TracedTask[]> {
  if ((await planWithId(db, plan)) === undefined) {
    throw new AppFailure({ code: 'not-found', entity: 'plan', id: String(plan) });
  }
  const day = on ?? clock.today();
  const logOf = await taskLog(db, plan);
  const wordings = new Map((await wordingsUntil(db, plan, day)).map(({ taskId, text }) => [taskId, text]));
  const assignments = await assignmentsAt(db, plan, day);
  return (await recordedTasks(db, plan))
    .filter((task) => isThereOn(task, day))
    .map(({ id, lineage, clause, title, text }) => ({
      lineage,
      clause,
      title: valueOn(title, 'title', logOf(id), day),
      text: wordings.get(id) ?? valueOn(text, 'text', logOf(id), day),
      assignments: assignments.get(id) ?? [],
    }));
}

async function assignmentsAt(db: Context['db'], plan: number, day: Day): Promise<Map<number, ComparedAssignment[]>> {
  const logOf = await assignmentLog(db, plan);
  const held = (await recordedAssignments(db, plan)).filter((one) => isAssignedOn(one, logOf(one.id), day));
  const byTask = Map.groupBy(held, ({ taskId }) => taskId);
  return new Map(
    [...byTask].map(([task, ones]) => [
      task,
      ones.map(({ id, agency, role, progress, percent }) => ({
        agency,
        role,
        ...stateOn(logOf(id), day, { progress, percent }),
      })),
    ]),
  );
}

function stateOn(log: readonly Logged[], day: Day, now: Pick<ComparedAssignment, 'progress' | 'percent'>) {
  const percent = valueOn(String(now.percent ?? ''), 'percent', log, day);
  return {
    progress: Progress.parse(valueOn(now.progress, 'progress', log, day)),
    percent: percent === '' ? null : Number(percent),
  };
}
