import type { EntryId } from '../../shared/ids.ts';
import type { Database } from '../database/open.ts';

interface Logged {
  readonly entity: 'register-entry' | 'register-case';
  readonly entry: EntryId;
  /** One kind of change only. */
  readonly field?: string;
}

/** What the history keeps of an entry as it was written down, newest first; of one that was removed too. */
export const loggedOf = (db: Database, { entity, entry, field }: Logged) =>
  db
    .selectFrom('changeLog')
    .select(['at', 'before', 'after'])
    .where('entity', '=', entity)
    .where('entityId', '=', entry)
    .$if(field !== undefined, (rows) => rows.where('field', '=', field ?? ''))
    .orderBy('id', 'desc')
    .execute();
