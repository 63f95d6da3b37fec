import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import type { AuditEvent } from '../../shared/audit/audit.contract.ts';
import { appendEvent } from '../database/audit-chain.ts';

/** Nothing at all is written through this connection any more; reading and printing go on. */
export const forbidWriting = (handle: Sqlite.Database): void => void handle.pragma('query_only = ON');
export const allowWriting = (handle: Sqlite.Database): void => void handle.pragma('query_only = OFF');

/**
 * While they are held, the database file stays byte for byte as it was found: what is written waits in the log beside it, until
 * the file has been compared with what was noted at its close.
 */
export const holdCheckpoints = (handle: Sqlite.Database): void => void handle.pragma('wal_autocheckpoint = 0');
export const releaseCheckpoints = (handle: Sqlite.Database): void => void handle.pragma('wal_autocheckpoint = 1000');

/** Everything into the one file, and the log beside it emptied. */
export const gatherIntoFile = (handle: Sqlite.Database): void => void handle.pragma('wal_checkpoint(TRUNCATE)');

export function recordEvent(
  handle: Sqlite.Database,
  event: AuditEvent,
  at: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  handle
    .transaction(() => appendEvent(handle, { kind: 'event', at, detail: JSON.stringify({ event, ...more }) }))
    .immediate();
}

const newestEvent = `SELECT at FROM audit_entry WHERE kind = 'event' AND json_extract(detail, '$.event') = 'checked'
  ORDER BY seq DESC LIMIT 1`;

/** When everything was last checked and found sound. */
export const soundAt = (handle: Sqlite.Database): string | null =>
  z.string().optional().parse(handle.prepare(newestEvent).pluck().get()) ?? null;

/** When the newest entry was written, by the clock of then; empty: there is none yet. */
export const lastEntryAt = (handle: Sqlite.Database): string =>
  String(handle.prepare('SELECT at FROM audit_entry ORDER BY seq DESC LIMIT 1').pluck().get() ?? '');

const accepted = `SELECT DISTINCT a.value FROM audit_entry e, json_each(e.detail, '$.findings') a
  WHERE e.kind = 'event' AND json_extract(e.detail, '$.event') = 'damage-accepted'`;

/** Findings the officer has decided to live with, as they were named then. */
export const acceptedFindings = (handle: Sqlite.Database): ReadonlySet<string> =>
  new Set(z.array(z.string()).parse(handle.prepare(accepted).pluck().all()));

const Tables = z.number();

/** A file whose making was broken off before anything was in it. */
export const holdsNothing = (handle: Sqlite.Database): boolean =>
  Tables.parse(handle.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()) === 0;
