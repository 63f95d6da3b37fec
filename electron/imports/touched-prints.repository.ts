import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { periodOfNumber } from '../../shared/calendar/period.ts';

const Print = z
  .object({
    id: z.number(),
    period: z.number().transform(periodOfNumber),
    madeAt: z.string(),
    fileName: z.string(),
    state: z.string().nullable(),
  })
  .transform(({ state, ...print }) => ({ ...print, isSealed: state === 'sealed' || state === 'issued' }));

/** A figure came with a change, and then: what was printed before does not hold it. */
export interface Since {
  readonly change: number;
  /** For prints that do not know their last change. */
  readonly at: string;
}

/**
 * What was printed of a year, from a moment on, newest first. Sealed is the print that a signed report was last submitted
 * with.
 */
export const printsOfYear = (handle: Sqlite.Database, year: number, { change, at }: Since) =>
  Print.array().parse(
    handle
      .prepare(`SELECT s.id, s.period, s.made_at AS madeAt, s.file_name AS fileName, (
            SELECT state FROM report_step t WHERE t.report_id = s.report_id AND s.id = (
              SELECT max(snapshot_id) FROM report_step WHERE report_id = s.report_id) ORDER BY t.id DESC LIMIT 1
          ) AS state
        FROM report_snapshot s JOIN period p ON p.id = s.period
        WHERE p.year = ? AND CASE WHEN s.last_change IS NULL THEN s.made_at >= ? ELSE s.last_change >= ? END
        ORDER BY s.id DESC`)
      .all(year, at, change),
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
