import type Sqlite from 'better-sqlite3';
import { z } from 'zod';

/** Days and codes as text: few of them differ, so each is parsed once by the reader of the rows. */
const OwedRow = z.object({
  id: z.number(),
  agencyId: z.number(),
  agency: z.string(),
  agencyShort: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  placeFrom: z.string().nullable(),
  placeTo: z.string().nullable(),
  period: z.string(),
  request: z.number().nullable(),
  cutOff: z.string(),
  dueOn: z.string(),
  movedTo: z.string().nullable(),
  extendedTo: z.string().nullable(),
  skipReason: z.string().nullable(),
  receivedOn: z.string().nullable(),
  letters: z.number(),
});
export type OwedRow = z.infer<typeof OwedRow>;
const OwedRows = z.array(OwedRow);

/** One question for the whole board; the first receipt that holds on the day, as obligations.repository.ts has it. */
export const owedQuery = `
SELECT o.id, o.agency_id AS agencyId, a.name AS agency, a.short_name AS agencyShort, a.valid_from AS validFrom,
  a.valid_to AS validTo, d.valid_from AS placeFrom, d.valid_to AS placeTo, p.code AS period, q.number AS request,
  o.cut_off AS cutOff, o.due_on AS dueOn, o.moved_to AS movedTo, o.extended_to AS extendedTo, o.skip_reason AS skipReason,
  (SELECT min(x.received_on) FROM receipt x
    WHERE x.obligation_id = o.id AND (x.returned_on IS NULL OR x.returned_on > :today)) AS receivedOn,
  (SELECT count(*) FROM letter_obligation l JOIN letter k ON k.id = l.letter_id
    WHERE l.obligation_id = o.id AND k.kind = 'reminder') AS letters
FROM obligation o JOIN agency a ON a.id = o.agency_id JOIN period p ON p.id = o.period
  LEFT JOIN place d ON d.id = a.place_id LEFT JOIN request q ON q.id = o.request_id
WHERE o.regime_id = :regimeId ORDER BY a.seq, a.id`;

/** Every occurrence of a regime, the bodies in the order of the plan's headings. */
export const owedRows = (handle: Sqlite.Database, regimeId: number, today: string): OwedRow[] =>
  OwedRows.parse(handle.prepare(owedQuery).all({ regimeId, today }));
