import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { type AuditEntry, AuditKind, auditPage } from '../../shared/audit/audit.contract.ts';
import { asLogged } from '../../shared/audit/sought-day.ts';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import { prepared } from '../database/prepared.ts';

const Row = z.object({
  seq: z.number(),
  at: z.string(),
  kind: AuditKind,
  ref: z.number(),
  detail: z.string(),
  what: z.string(),
  field: z.string(),
  subject: z.number().nullable(),
  before: z.string(),
  after: z.string(),
  about: z.string(),
  first: z.number().nullable(),
});
type Row = z.infer<typeof Row>;

export interface AuditSearch {
  /** None: all. */
  readonly kinds: readonly AuditKind[];
  readonly sought: string;
  readonly before: number | null;
}

/** An entry with what its row says. A wish is matched in every part of it that is text. */
const listed = `SELECT * FROM (
  SELECT a.seq, a.at, a.kind, a.ref, a.detail,
    coalesce(c.entity, r.step, s.kind, json_extract(iif(json_valid(a.detail), a.detail, '{}'), '$.operation'),
      json_extract(iif(json_valid(a.detail), a.detail, '{}'), '$.event'), '') AS what,
    ifnull(c.field, '') AS field, coalesce(c.entity_id, r.report_id) AS subject,
    substr(ifnull(c.before, ''), 1, 300) AS before, substr(coalesce(c.after, r.number || '/' || r.symbol, ''), 1, 300) AS after,
    coalesce(i.file_name, json_extract(iif(json_valid(a.detail), a.detail, '{}'), '$.file_name'),
        iif(a.kind = 'figures' AND a.detail LIKE '1 %', e.code || ', ' || p.type || ' ' || p.name, '')) ||
      coalesce('. ' || nullif(s.reason, ''), '. ' || nullif(r.reason, ''), '') AS about,
    coalesce(v.period, iif(a.kind = 'closed-period', a.ref, NULL)) AS first
  FROM audit_entry a
    LEFT JOIN change_log c ON a.kind = 'change' AND c.id = a.ref
    LEFT JOIN report_step r ON a.kind = 'report-step' AND r.id = a.ref
    LEFT JOIN value_source s ON a.kind = 'figures' AND s.id = a.ref
    LEFT JOIN import i ON i.id = ifnull(s.import_id, s.undone_import_id)
    LEFT JOIN value_change v ON v.id = (SELECT min(id) FROM value_change WHERE source_id = s.id)
    LEFT JOIN data_element e ON e.id = v.element_id LEFT JOIN place p ON p.id = v.place_id
  WHERE a.seq > 0 AND a.seq < ? AND (? = '[]' OR a.kind IN (SELECT value FROM json_each(?)))
) WHERE ? = '' OR what || ' ' || before || ' ' || after || ' ' || about || ' ' || at LIKE ? ESCAPE '\\'
ORDER BY seq DESC LIMIT ?`;

/** Newest first; one more than a page says that there is more. */
export function auditEntries(handle: Sqlite.Database, { kinds, sought, before }: AuditSearch): AuditEntry[] {
  const among = JSON.stringify(kinds);
  const words = asLogged(sought);
  const like = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const rows = prepared(handle, listed).all(
    ...[before ?? Number.MAX_SAFE_INTEGER, among, among, words, like, auditPage + 1],
  );
  return Row.array().parse(rows).map(entryOf);
}

const entryOf = ({ detail, subject, first, ...row }: Row): AuditEntry => ({
  ...row,
  ref: subject ?? row.ref,
  about: row.about.replace(/^\. /, ''),
  after: row.kind === 'figures' || row.kind === 'closed-period' ? (detail.split(' ')[0] ?? '') : row.after,
  period: first === null ? null : periodOfNumber(first),
});

export const auditLength = (handle: Sqlite.Database): number =>
  Number(prepared(handle, 'SELECT count(*) AS n FROM audit_entry WHERE seq > 0').pluck().get());
