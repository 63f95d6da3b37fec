import type { z } from 'zod';
import type { Day } from '../../shared/calendar/day.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { type AgencyId, AssignmentId, type TaskId } from '../../shared/ids.ts';
import type { Role } from '../../shared/tasks/task-seed.ts';
import type { tasksContract } from '../../shared/tasks/tasks.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import {
  assignmentOf,
  insertAssignment,
  knownAssignments,
  requireAgency,
  setOnAssignments,
} from './assignments.repository.ts';
import { logAssignments } from './change-log.repository.ts';
import { requireTask } from './plan-edits.repository.ts';

interface NewAssignment {
  readonly task: TaskId;
  readonly agency: AgencyId;
  readonly role: Role;
  readonly on: Day;
}

/** Given again after an end, the same assignment goes on with its results and history. */
export const assign = (context: Context) => (given: NewAssignment) =>
  inOneStep(context, 'tasks.assign', async (tx) => {
    const { endedOn } = await requireTask(tx, given.task);
    if (endedOn !== null && endedOn <= given.on) throw wrongDay();
    return { assignment: AssignmentId.parse(await giveTo(context, tx, given)) };
  });

export async function giveTo(context: Context, tx: Tx, { task, agency, role, on }: NewAssignment): Promise<number> {
  const { name } = await requireAgency(tx, agency, on);
  const known = await assignmentOf(tx, task, agency, role);
  if (known?.endedOn === null) throw new AppFailure({ code: 'already-exists', entity: 'assignment', name });
  if (known !== undefined) await setOnAssignments(tx, [known.id], { endedOn: null });
  const id = known?.id ?? (await insertAssignment(tx, { taskId: task, agencyId: agency, role, addedOn: on }));
  logAssignments(context.handle, [{ id, field: 'assigned', before: '', after: on }], context.clock.now());
  return id;
}

type Ending = z.output<(typeof tasksContract)['endAssignment']['input']>;

/** From that day on it holds no longer; results, evidence and history stay. */
export const endAssignment =
  (context: Context) =>
  ({ assignment, on }: Ending) =>
    inOneStep(context, 'tasks.endAssignment', async (tx) => {
      const [known] = await knownAssignments(tx, [assignment]);
      if (known === undefined || known.endedOn === on) return { changed: 0 };
      if (known.addedOn !== null && on < known.addedOn) throw wrongDay();
      await setOnAssignments(tx, [known.id], { endedOn: on });
      const change = { id: known.id, field: 'ended' as const, before: known.endedOn ?? '', after: on };
      logAssignments(context.handle, [change], context.clock.now());
      return { changed: 1 };
    });

const wrongDay = () => new AppFailure({ code: 'invalid-input', problems: [{ path: 'on', issue: 'custom' }] });
