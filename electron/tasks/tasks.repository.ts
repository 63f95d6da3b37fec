import { Day } from '../../shared/calendar/day.ts';
import { AgencyId, AssignmentId, TaskId } from '../../shared/ids.ts';
import type { Assignment, TaskRow } from '../../shared/tasks/tasks.contract.ts';
import type { Database, Tx } from '../database/open.ts';

/** Every task of the plan in the plan's order, with its assignments in the order of the headings. */
export async function taskRows(db: Database, planId: number): Promise<TaskRow[]> {
  const tasks = await db
    .selectFrom('task as t')
    .innerJoin('clause as c', 'c.id', 't.clauseId')
    .innerJoin('section as s', 's.id', 'c.sectionId')
    .select([
      't.id',
      'c.label as clause',
      's.code as section',
      's.title as sectionTitle',
      't.title',
      'c.text',
      'c.origin as textOrigin',
      't.origin',
      't.endedOn',
    ])
    .where('t.planId', '=', planId)
    .orderBy('t.seq')
    .execute();
  const assignments = Map.groupBy(await assignmentRows(db, planId), ({ taskId }) => taskId);
  return tasks.map((task) => ({
    ...task,
    id: TaskId.parse(task.id),
    endedOn: task.endedOn === null ? null : Day.parse(task.endedOn),
    superseded: null,
    assignments: (assignments.get(task.id) ?? []).map(
      ({ taskId: _task, ...rest }): Assignment => ({
        ...rest,
        id: AssignmentId.parse(rest.id),
        agencyId: AgencyId.parse(rest.agencyId),
        agencyEndsOn: rest.agencyEndsOn === null ? null : Day.parse(rest.agencyEndsOn),
        results: 0,
        lastResult: null,
        evidence: 0,
      }),
    ),
  }));
}

const assignmentRows = (db: Database, planId: number) =>
  db
    .selectFrom('assignment as x')
    .innerJoin('agency as a', 'a.id', 'x.agencyId')
    .innerJoin('task as t', 't.id', 'x.taskId')
    .select([
      'x.id',
      'x.taskId',
      'x.agencyId',
      'a.name as agency',
      'a.shortName as agencyShort',
      'x.role',
      'x.basis',
      'x.progress',
      'x.note',
      'x.percent',
      'a.binding',
      'a.validTo as agencyEndsOn',
    ])
    .where('t.planId', '=', planId)
    .orderBy('a.seq')
    .execute();

export const assignmentsById = (db: Database | Tx, ids: readonly number[]) =>
  db.selectFrom('assignment').select(['id', 'progress', 'percent', 'note']).where('id', 'in', ids).execute();

export const updateAssignment = (
  tx: Tx,
  id: number,
  change: { progress: TaskProgress; percent: number | null; note: string },
) => tx.updateTable('assignment').set(change).where('id', '=', id).execute();
type TaskProgress = Assignment['progress'];

export interface LoggedChange {
  readonly entityId: number;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly at: string;
}

export const logAssignmentChanges = (tx: Tx, changes: readonly LoggedChange[]) =>
  tx
    .insertInto('changeLog')
    .values(changes.map((change) => ({ entity: 'assignment', source: 'hand', ...change })))
    .execute();

export const assignmentHistory = (db: Database, id: number) =>
  db
    .selectFrom('changeLog')
    .select(['at', 'field', 'before', 'after', 'source'])
    .where('entity', '=', 'assignment')
    .where('entityId', '=', id)
    .orderBy('id', 'desc')
    .execute();
