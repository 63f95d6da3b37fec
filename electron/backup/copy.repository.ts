import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import type { Manifest, Marks } from '../../shared/backup/archive.ts';
import type { BackupPreview } from '../../shared/backup/backup.contract.ts';
import { applicationId, versionOf } from '../database/migrate.ts';

export const copyInto = (handle: Sqlite.Database, file: string): void => {
  handle.prepare('VACUUM INTO ?').run(file);
};

export const integrityOf = (handle: Sqlite.Database): string =>
  String(handle.pragma('integrity_check', { simple: true }));

export const schemaOf = versionOf;

export const isOurDatabase = (handle: Sqlite.Database): boolean =>
  handle.pragma('application_id', { simple: true }) === applicationId;

const Number0 = z.number().nullable();
const Text0 = z.string().nullable();

/** Tables of the first schema, so that a database of any version answers. */
export function marksOf(handle: Sqlite.Database): Marks {
  const last = (table: string) => Number0.parse(handle.prepare(`SELECT max(id) FROM ${table}`).pluck().get()) ?? 0;
  return {
    changes: last('change_log'),
    figures: last('value_change'),
    imports: last('import'),
    reports: last('report_snapshot'),
  };
}

/** How much was written after those; null where a damaged file cannot be read any more. */
export function writtenAfter(handle: Sqlite.Database, marks: Marks): BackupPreview['lost'] {
  const after = (table: string, id: number) =>
    readable(() => z.number().parse(handle.prepare(`SELECT count(*) FROM ${table} WHERE id > ?`).pluck().get(id)));
  return {
    changes: after('change_log', marks.changes),
    figures: after('value_change', marks.figures),
    imports: after('import', marks.imports),
    reports: after('report_snapshot', marks.reports),
  };
}

/** The folder the officer chose for backups; null: none, or it cannot be read. */
export const chosenFolderIn = (handle: Sqlite.Database): string | null =>
  readable(() => z.string().optional().parse(handle.prepare('SELECT backup_folder FROM office').pluck().get())) || null;

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Sqlite.SqliteError) return null;
    throw cause;
  }
}

const Imports = z.array(z.object({ fileName: z.string(), receivedOn: z.string() }));

export function newestOf(handle: Sqlite.Database): Manifest['newest'] {
  const at = handle
    .prepare(
      `SELECT max(at) FROM (SELECT at FROM (SELECT at FROM change_log ORDER BY id DESC LIMIT 1)
       UNION ALL SELECT at FROM (SELECT at FROM value_source ORDER BY id DESC LIMIT 1))`,
    )
    .pluck()
    .get();
  const imports = handle
    .prepare('SELECT file_name AS fileName, received_on AS receivedOn FROM import ORDER BY id DESC LIMIT 3')
    .all();
  return { at: Text0.parse(at), imports: Imports.parse(imports) };
}

/** After a restore: what the planner knows of the rows is made again. */
export const analyze = (handle: Sqlite.Database): void => {
  handle.exec('ANALYZE');
};

/** A second lock behind that of the door. */
export const forbidWrites = (handle: Sqlite.Database): void => {
  handle.pragma('query_only = ON');
};
