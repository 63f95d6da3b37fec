import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';

/**
 * How many stored figures of an element each file brought, or a hand. What an undo put back counts for the file that had
 * brought it. A test holds the query plan: the big table is read by its key.
 */
export const sourcesQuery = `
SELECT g.elementId, s.import_id AS importId, sum(g.figures) AS figures
FROM (SELECT v.element_id AS elementId, count(*) AS figures,
        CASE WHEN c.restores IS NULL THEN c.source_id
          ELSE (SELECT o.source_id FROM value_change o WHERE o.id = c.restores) END AS sourceId
      FROM value v CROSS JOIN value_change c ON c.id = v.change_id
      WHERE v.element_id = ? AND v.period IN (SELECT value FROM json_each(?)) GROUP BY sourceId) g
  CROSS JOIN value_source s ON s.id = g.sourceId
GROUP BY g.elementId, s.import_id`;

const SourceRow = z.object({ elementId: z.number(), importId: z.number().nullable(), figures: z.number() });
export type SourceRow = z.infer<typeof SourceRow>;

export function sourceRows(
  handle: Sqlite.Database,
  elementIds: readonly number[],
  periods: readonly number[],
): SourceRow[] {
  const read = handle.prepare(sourcesQuery);
  const within = JSON.stringify(periods);
  return elementIds.flatMap((id) => z.array(SourceRow).parse(read.all(id, within)));
}

const FileRow = z.object({
  id: z.number(),
  fileName: z.string(),
  receivedOn: Day,
  period: z.number(),
  form: z.string(),
  place: z.string(),
});

/** The files of those numbers, district by district and in the order of time. */
export const sourceFiles = (handle: Sqlite.Database, ids: readonly number[]) =>
  z.array(FileRow).parse(
    handle
      .prepare(
        `SELECT i.id, i.file_name AS fileName, i.received_on AS receivedOn, i.period, f.code AS form,
                p.type || ' ' || p.name AS place
           FROM import i JOIN form f ON f.id = i.form_id JOIN place p ON p.id = i.place_id
          WHERE i.id IN (SELECT value FROM json_each(?)) ORDER BY p.id, i.received_on, i.id`,
      )
      .all(JSON.stringify(ids)),
  );
