import type Sqlite from 'better-sqlite3';
import { z } from 'zod';

/** Elements with figures, or with figures in their history: what these mean must not change. */
export const figuredElementsQuery = `SELECT e.id FROM data_element e
  WHERE EXISTS (SELECT 1 FROM value v WHERE v.element_id = e.id)
    OR EXISTS (SELECT 1 FROM value_change c WHERE c.element_id = e.id)`;

export const figuredElements = (handle: Sqlite.Database): ReadonlySet<number> =>
  new Set(z.array(z.number()).parse(handle.prepare(figuredElementsQuery).pluck().all()));
