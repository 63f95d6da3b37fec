import { sql } from 'kysely';
import type { Tx } from '../database/open.ts';

export interface SetChange {
  /** 'elements TT01 Tên trường số liệu' */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Under the set that brought them, or under none for what was done by hand. */
export async function logSetChanges(
  tx: Tx,
  entityId: number,
  changes: readonly SetChange[],
  { source, at }: { readonly source: 'file' | 'hand'; readonly at: string },
): Promise<void> {
  for (const change of changes) {
    await tx
      .insertInto('changeLog')
      .values({ entity: 'set', entityId, source, at, ...change })
      .execute();
  }
}

interface LoadedSet {
  readonly year: number;
  readonly name: string;
  readonly basis: string;
  readonly origin: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly at: string;
}

/** A set taken back leaves its history: the id of one that has any is never given again. */
const freshId = sql<number>`max(ifnull((SELECT max(id) FROM loaded_set), 0),
  ifnull((SELECT max(entity_id) FROM change_log WHERE entity = 'set'), 0)) + 1`;

export async function insertLoadedSet(tx: Tx, loaded: LoadedSet): Promise<number> {
  const { id } = await tx
    .insertInto('loadedSet')
    .values({ id: freshId, ...loaded })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
