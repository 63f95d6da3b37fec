import type { z } from 'zod';
import { TaskId } from '../../shared/ids.ts';
import { nextLabel } from '../../shared/tasks/next-label.ts';
import type { tasksContract } from '../../shared/tasks/tasks.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { giveTo } from './assign.ts';
import {
  insertAmendment,
  insertClauseAndTask,
  labelsUnder,
  lastSeqUpTo,
  requireSection,
} from './plan-edits.repository.ts';

type Input = z.output<(typeof tasksContract)['addTask']['input']>;

/** A task of ours: last under its heading, in words of ours, marked as such, and on what paper it rests. */
export const addTask = (context: Context) => (input: Input) =>
  inOneStep(context, 'tasks.addTask', async (tx) => {
    const { id: planId } = await currentPlan(tx);
    const task = await placeTask(tx, planId, input);
    for (const { agency, role } of distinct(input.assignments)) {
      await giveTo(context, tx, { task, agency, role, on: input.basis.effectiveOn });
    }
    const at = context.clock.now();
    await insertAmendment(tx, { planId, taskId: task, kind: 'add', text: '', at, ...input.basis });
    return { task };
  });

async function placeTask(tx: Tx, planId: number, { section: code, title, text, basis }: Input): Promise<TaskId> {
  const section = await requireSection(tx, planId, code);
  const label = nextLabel(code, await labelsUnder(tx, planId, code));
  const after = await lastSeqUpTo(tx, planId, section);
  const place = { planId, sectionId: section.id, label, after };
  return TaskId.parse(await insertClauseAndTask(tx, { ...place, title, text, addedOn: basis.effectiveOn }));
}

/** The same body in the same role twice is once. */
const distinct = (assignments: Input['assignments']): Input['assignments'] => [
  ...new Map(assignments.map((one) => [`${one.agency} ${one.role}`, one])).values(),
];
