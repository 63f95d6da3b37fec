import { z } from 'zod';
import { PeriodCode } from '../calendar/period.ts';
import { query } from '../ipc/contract.ts';

export const AuditKind = z.enum([
  'change',
  'figures',
  'import',
  'report-step',
  'closed-period',
  'backup',
  'step',
  'undo',
  'event',
  'begin',
]);
export type AuditKind = z.infer<typeof AuditKind>;

/** What happened that no row of another table tells. */
export const AuditEvent = z.enum(['checked', 'damage-accepted', 'unclean-end', 'migrated', 'lock-set', 'lock-removed']);
export type AuditEvent = z.infer<typeof AuditEvent>;

/** One line of the log. `what` is the entity, the step, the source or the event; `about` the row, file or reason. */
export const AuditEntry = z.strictObject({
  seq: z.number().int(),
  at: z.string(),
  kind: AuditKind,
  what: z.string(),
  field: z.string(),
  ref: z.number().int(),
  before: z.string(),
  after: z.string(),
  about: z.string(),
  /** Of figures, or of a period that was closed. */
  period: PeriodCode.nullable(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** What is wrong at an entry, or with a row that should have one. */
export const ChainProblem = z.strictObject({
  /** Null: the row is in no entry. */
  seq: z.number().int().nullable(),
  kind: z.string(),
  ref: z.number().int(),
  problem: z.enum(['altered', 'entry-missing', 'row-missing', 'not-in-log', 'cut-off']),
});
export type ChainProblem = z.infer<typeof ChainProblem>;

export const ChainVerdict = z.strictObject({
  entries: z.number().int(),
  /** The first of them; `problems` counts all. */
  shown: z.array(ChainProblem),
  problems: z.number().int(),
  /** Of the newest entry: who wrote it down on paper can tell later that nothing before was rewritten. */
  head: z.strictObject({ seq: z.number().int(), sha256: z.string() }),
});
export type ChainVerdict = z.infer<typeof ChainVerdict>;

export const auditPage = 500;

export const auditContract = {
  /** Newest first, at most `auditPage`; older ones below `before`. */
  list: query(
    z.strictObject({
      kinds: z.array(AuditKind).max(20),
      sought: z.string().max(200),
      before: z.number().int().nullable(),
    }),
    z.strictObject({ entries: z.array(AuditEntry), total: z.number().int(), more: z.boolean() }),
  ),
  verify: query(z.strictObject({}), ChainVerdict),
};
