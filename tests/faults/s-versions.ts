import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rowsOf, tablesOf } from '../../electron/backup/content.repository.ts';
import { contentOfFile } from '../../electron/backup/verified-copy.ts';
import { migrate, versionOf } from '../../electron/database/migrate.ts';
import { migrations } from '../../electron/database/migrations/all.ts';
import { connect } from '../../electron/database/open.ts';
import { versionOneRows } from '../builders/version-1-rows.ts';
import { openProgram } from './a-program.ts';
import { restoredHash } from './restored.ts';
import { cases, type Row } from './row.ts';
import { copyOf, databaseIn, emptyData, inProgram } from './worked-data.ts';

export const olderVersions = migrations.slice(0, -1).map(({ version }) => version);

/** A year's work as a program of that version left it. */
export function olderData(dataFolder: string, version: number): string {
  mkdirSync(dataFolder, { recursive: true });
  const handle = connect(databaseIn(dataFolder));
  handle.pragma('journal_mode = WAL');
  const upTo = (last: number) => migrations.filter((one) => one.version <= last);
  migrate(handle, upTo(1), () => undefined);
  handle.exec(versionOneRows);
  migrate(handle, upTo(version), () => undefined);
  handle.close();
  return dataFolder;
}

export function countsIn(file: string): ReadonlyMap<string, number> {
  const handle = connect(file, { readonly: true });
  const counts = new Map(tablesOf(handle).map((table) => [table, rowsOf(handle, table)]));
  handle.close();
  return counts;
}

/** Older: copied as it was, then brought up without losing a row. */
export const olderSchema: Row = {
  id: 'S1',
  usual: olderVersions.length,
  run: (chance) =>
    cases(chance, async ({ at, folder }) => {
      const version = olderVersions[at % olderVersions.length] ?? 1;
      const own = olderData(path.join(folder, 'du-lieu'), version);
      const [said, before] = [contentOfFile(databaseIn(own)).sha256, countsIn(databaseIn(own))];
      const { findings } = await inProgram(own, (api) => api.guard.check({}));
      if (findings.length > 0) return `version ${version}: ${JSON.stringify(findings)}`;
      const backups = path.join(own, 'sao-luu');
      const [copy = ''] = readdirSync(backups);
      if (restoredHash(path.join(backups, copy), null, path.join(folder, 'thu')) !== said)
        return `version ${version}: the copy says something else`;
      return lostRows(databaseIn(own), before) ?? orphansIn(databaseIn(own));
    }),
};

export function lostRows(file: string, before: ReadonlyMap<string, number>): string | undefined {
  const now = countsIn(file);
  const fewer = [...before].filter(([table, rows]) => (now.get(table) ?? 0) < rows);
  return fewer.length === 0 ? undefined : `fewer rows in ${fewer.map(([table]) => table).join(', ')}`;
}

function orphansIn(file: string): string | undefined {
  const handle = connect(file, { readonly: true });
  const orphans = handle.pragma('foreign_key_check');
  const isNewest = versionOf(handle) === migrations.at(-1)?.version;
  handle.close();
  if (!isNewest) return 'not brought up';
  return Array.isArray(orphans) && orphans.length === 0 ? undefined : 'rows that point to nothing';
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

async function refusal(dataFolder: string): Promise<{ reason: string; version: number | undefined }> {
  const before = hashOf(databaseIn(dataFolder));
  const keeper = openProgram(dataFolder);
  const reply = await keeper.call('office.get', {});
  await keeper.close(false);
  if (hashOf(databaseIn(dataFolder)) !== before) return { reason: 'overwritten', version: undefined };
  if (reply.ok || reply.error.code !== 'database-refused') return { reason: 'not refused', version: undefined };
  return { reason: reply.error.reason, version: reply.error.version };
}

/** Newer: refused before a byte is written, and the version that is needed is named. */
export const newerSchema: Row = {
  id: 'S2',
  usual: 1,
  run: async (chance) => {
    const data = await emptyData(path.join(chance.folder, 'dau'));
    return cases(chance, async ({ at, folder }) => {
      const own = copyOf(data, path.join(folder, 'du-lieu'));
      const handle = connect(databaseIn(own));
      const needed = versionOf(handle) + 1 + at;
      handle.pragma(`user_version = ${needed}`);
      handle.close();
      const { reason, version } = await refusal(own);
      return reason === 'newer-version' && version === needed ? undefined : `${reason} ${version}`;
    });
  },
};

const foreign: readonly (readonly [string, string | Uint8Array])[] = [
  ['empty', ''],
  ['not-ours', 'S'],
  ['not-ours', 'không phải cơ sở dữ liệu '.repeat(100)],
  ['not-ours', '<!doctype html><title>x</title>'],
  ['not-ours', new Uint8Array(8192)],
  ['not-ours', 'SQLite format 3\0'],
];
const statements = [
  'CREATE TABLE theirs (x)',
  'PRAGMA application_id = 1196444487; CREATE TABLE t (x)',
  'CREATE TABLE office (id); PRAGMA user_version = 18',
  'PRAGMA application_id = 1; CREATE TABLE plan (id)',
];

/** Not ours, by whatever sign: refused and left as it is. */
export const notOurs: Row = {
  id: 'S3',
  usual: foreign.length + statements.length,
  run: (chance) =>
    cases(chance, async ({ at, folder }) => {
      const kind = at % (foreign.length + statements.length);
      const [expected, content] = foreign[kind] ?? ['not-ours', ''];
      if (kind < foreign.length) writeFileSync(databaseIn(folder), content);
      else {
        const handle = connect(databaseIn(folder));
        handle.exec(statements[kind - foreign.length] ?? '');
        handle.close();
      }
      const { reason } = await refusal(folder);
      return reason === expected ? undefined : `${reason}, not ${expected}`;
    }),
};
