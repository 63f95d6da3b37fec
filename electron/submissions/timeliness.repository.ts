import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { AgencyId } from '../../shared/ids.ts';

const BodyRow = z.object({
  agencyId: AgencyId,
  agency: z.string(),
  agencyShort: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  placeFrom: z.string().nullable(),
  placeTo: z.string().nullable(),
  /** What it owes, in no order, parted by a space. */
  obligations: z.string(),
  /** How it stands with each, in the same order, parted by '|': see `standing`. */
  standings: z.string(),
});
export type BodyRow = z.infer<typeof BodyRow>;

/**
 * An occurrence without its id as a text, because few of them differ then and each is read once: period, request,
 * cut-off, the rule's day, moved to, extended to, the first receipt that holds on the day (as obligations.repository.ts
 * has it), 1 when the office skipped it, letters sent.
 */
const standing = `o.period || ' ' || ifnull((SELECT q.number FROM request q WHERE q.id = o.request_id), '-') || ' ' ||
  o.cut_off || ' ' || o.due_on || ' ' || ifnull(o.moved_to, '-') || ' ' || ifnull(o.extended_to, '-') || ' ' ||
  ifnull((SELECT min(x.received_on) FROM receipt x
    WHERE x.obligation_id = o.id AND x.undone_at IS NULL AND (x.returned_on IS NULL OR x.returned_on > :today)), '-') || ' ' ||
  (o.skip_reason IS NOT NULL) || ' ' ||
  (SELECT count(*) FROM letter_obligation l JOIN letter k ON k.id = l.letter_id
    WHERE l.obligation_id = o.id AND k.kind = 'reminder')`;

/** One question for the whole board. */
const owingQuery = `
SELECT a.id AS agencyId, a.name AS agency, a.short_name AS agencyShort, a.valid_from AS validFrom, a.valid_to AS validTo,
  d.valid_from AS placeFrom, d.valid_to AS placeTo, b.obligations, b.standings
FROM (SELECT o.agency_id, group_concat(o.id, ' ') AS obligations, group_concat(${standing}, '|') AS standings
  FROM obligation o WHERE o.regime_id = :regimeId GROUP BY o.agency_id) b
  CROSS JOIN agency a ON a.id = b.agency_id LEFT JOIN place d ON d.id = a.place_id
ORDER BY a.seq, a.id`;

/** Whoever owes anything under the regime, in the order of the plan's headings. */
export const owingBodies = (handle: Sqlite.Database, regimeId: number, today: string): BodyRow[] =>
  z.array(BodyRow).parse(handle.prepare(owingQuery).all({ regimeId, today }));
