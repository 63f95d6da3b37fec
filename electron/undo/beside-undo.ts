import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { takeRecorded } from './undo-log.repository.ts';

/** Writes that are no step of their own, such as which plan is shown: the steps before them can still be taken back. */
export function besideUndo<T>(
  { db, handle, undo }: Pick<Context, 'db' | 'handle' | 'undo'>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    if (takeRecorded(handle).length > 0) undo.clear();
    const done = await work(tx);
    takeRecorded(handle);
    return done;
  });
}
