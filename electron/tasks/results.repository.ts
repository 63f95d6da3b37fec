import type Sqlite from 'better-sqlite3';
import { Day } from '../../shared/calendar/day.ts';
import { ResultNoteId } from '../../shared/ids.ts';
import type { ResultNote } from '../../shared/tasks/tasks.contract.ts';
import { rowWriter } from '../database/insert-row.ts';
import type { Database, Tx } from '../database/open.ts';

/** Newest day first. */
export async function resultsOf(db: Database, assignment: number): Promise<ResultNote[]> {
  const rows = await db
    .selectFrom('resultNote')
    .select(['id', 'onDay', 'text'])
    .where('assignmentId', '=', assignment)
    .orderBy('onDay', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id, onDay, text }) => ({ id: ResultNoteId.parse(id), on: Day.parse(onDay), text }));
}

export function insertResults(
  handle: Sqlite.Database,
  assignments: readonly number[],
  note: { on: Day; text: string; at: string },
): void {
  const write = rowWriter(handle, 'result_note', ['assignment_id', 'on_day', 'text', 'at']);
  for (const assignment of assignments) write([assignment, note.on, note.text, note.at]);
}

export const deleteResult = (tx: Tx, id: ResultNoteId) =>
  tx.deleteFrom('resultNote').where('id', '=', id).returning(['assignmentId', 'text']).executeTakeFirst();
