import type Sqlite from 'better-sqlite3';
import type { ChangedField } from '../../shared/tasks/tasks.contract.ts';
import { rowWriter } from '../database/insert-row.ts';
import type { Database } from '../database/open.ts';

interface Change<Field> {
  readonly id: number;
  readonly field: Field;
  /** Values as stored, empty for none. */
  readonly before: string;
  readonly after: string;
}
export type AssignmentChanged = Change<ChangedField>;
/** The short title of a task, or the words of one of ours. */
export type TaskChanged = Change<'title' | 'text'>;

export const logAssignments = (handle: Sqlite.Database, changes: readonly AssignmentChanged[], at: string): void =>
  log(handle, 'assignment', changes, at);

export const logTasks = (handle: Sqlite.Database, changes: readonly TaskChanged[], at: string): void =>
  log(handle, 'task', changes, at);

function log(handle: Sqlite.Database, entity: string, changes: readonly Change<string>[], at: string): void {
  const write = rowWriter(handle, 'change_log', ['entity', 'entity_id', 'field', 'before', 'after', 'source', 'at']);
  for (const { id, field, before, after } of changes) write([entity, id, field, before, after, 'hand', at]);
}

/** Newest first. */
export const assignmentHistory = (db: Database, id: number) =>
  db
    .selectFrom('changeLog')
    .select(['at', 'field', 'before', 'after', 'source'])
    .where('entity', '=', 'assignment')
    .where('entityId', '=', id)
    .orderBy('id', 'desc')
    .execute();
