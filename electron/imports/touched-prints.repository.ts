import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { periodOfNumber } from '../../shared/calendar/period.ts';

const Print = z
  .object({
    id: z.number(),
    period: z.number().transform(periodOfNumber),
    madeAt: z.string(),
    fileName: z.string(),
    status: z.enum(['draft', 'submitted', 'sealed', 'issued']),
  })
  .transform(({ status, ...print }) => ({ ...print, isSealed: status === 'sealed' || status === 'issued' }));

/** What was printed of a year, from a moment on (empty: all), newest first. */
export const printsOfYear = (handle: Sqlite.Database, year: number, since: string) =>
  Print.array().parse(
    handle
      .prepare(`SELECT s.id, s.period, s.made_at AS madeAt, s.file_name AS fileName, s.status
        FROM report_snapshot s JOIN period p ON p.id = s.period WHERE p.year = ? AND s.made_at >= ? ORDER BY s.id DESC`)
      .all(year, since),
  );

/** What the figures in a printed document say they are figures of (shared/explain/figure-source.ts). */
export const sourcesOfPrint = (handle: Sqlite.Database, id: number): string[] =>
  z.array(z.string()).parse(
    handle
      .prepare(`SELECT DISTINCT t.value FROM report_snapshot s, json_tree(s.document) t
          WHERE s.id = ? AND t.key = 'source' AND t.type = 'text'`)
      .pluck()
      .all(id),
  );
