import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { AmendmentKind } from '../../shared/plan/plan.contract.ts';
import type { AmendmentBasis, tasksContract } from '../../shared/tasks/tasks.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { logTasks, type TaskChanged } from './change-log.repository.ts';
import { insertAmendment, requireTask, setClauseText, setOnTask } from './plan-edits.repository.ts';
import { wordingsUntil } from './tasks.repository.ts';

type Input<Name extends 'changeTask' | 'endTask' | 'supersede'> = z.output<(typeof tasksContract)[Name]['input']>;
type Task = Awaited<ReturnType<typeof requireTask>>;

/** The short title of any task; the words only of a task of ours. */
export const changeTask = (context: Context) => (input: Input<'changeTask'>) =>
  inOneStep(context, 'tasks.changeTask', async (tx) => {
    const task = await requireTask(tx, input.task);
    if (input.text !== null && task.origin !== 'office') throw new AppFailure({ code: 'not-ours', entity: 'task' });
    const after = { title: input.title, text: input.text ?? task.text };
    const changes = differences(task, after);
    if (changes.length === 0) return { changed: 0 };
    if (after.title !== task.title) await setOnTask(tx, task.id, { title: after.title });
    if (after.text !== task.text) await setClauseText(tx, task.clauseId, after.text);
    logTasks(context.handle, changes, context.clock.now());
    return amended(context, tx, task, 'change', input.basis);
  });

function differences(before: Task, after: { title: string; text: string }): TaskChanged[] {
  const fields = ['title', 'text'] as const;
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ id: before.id, field, before: before[field], after: after[field] }));
}

/** From that day on it holds no longer; results and history stay. */
export const endTask =
  (context: Context) =>
  ({ task: id, basis }: Input<'endTask'>) =>
    inOneStep(context, 'tasks.endTask', async (tx) => {
      const task = await requireTask(tx, id);
      const { effectiveOn: endedOn } = basis;
      if (task.endedOn === endedOn) return { changed: 0 };
      if (task.addedOn !== null && endedOn < task.addedOn) throw endsBeforeItBegan();
      await setOnTask(tx, task.id, { endedOn });
      return amended(context, tx, task, 'end', basis);
    });

/** The clause itself is never written: the new words stand in the amendment. */
export const supersede =
  (context: Context) =>
  ({ task: id, text, basis }: Input<'supersede'>) =>
    inOneStep(context, 'tasks.supersede', async (tx) => {
      const task = await requireTask(tx, id);
      const earlier = await wordingsUntil(tx, task.planId, basis.effectiveOn);
      const holding = earlier.findLast(({ taskId }) => taskId === task.id)?.text ?? task.text;
      if (holding === text) return { changed: 0 };
      return amended(context, tx, task, 'supersede', basis, text);
    });

async function amended(
  { clock }: Context,
  tx: Tx,
  { id: taskId, planId }: Task,
  kind: AmendmentKind,
  basis: AmendmentBasis,
  text = '',
): Promise<{ changed: 1 }> {
  await insertAmendment(tx, { planId, taskId, kind, text, at: clock.now(), ...basis });
  return { changed: 1 };
}

const endsBeforeItBegan = () =>
  new AppFailure({ code: 'invalid-input', problems: [{ path: 'basis.effectiveOn', issue: 'custom' }] });
