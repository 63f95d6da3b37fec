import { randomUUID } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BackupReason, Manifest, Marks } from '../../shared/backup/archive.ts';
import type { BackupPreview, Given } from '../../shared/backup/backup.contract.ts';
import type { Context } from '../context.ts';
import { migrations } from '../database/migrations/all.ts';
import { isBareDatabase, unpackBare } from './bare-database.ts';
import { type OpenedArchive, readArchive, refuse } from './read-archive.ts';
import { inPieces, type Work } from './work.ts';

/** The archive is read to its end, but nothing of it is written anywhere. `lost`: what was written after such marks. */
export const lookInside =
  (context: Pick<Context, 'desk' | 'folders'>, lost: (marks: Marks) => BackupPreview['lost']) =>
  async ({ file, passphrase }: Given): Promise<BackupPreview> => {
    const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const { madeAt, reason, manifest } = await inPieces(context.desk, 2 * bytes, headsOf(context, file, passphrase));
    if (manifest.schema > (migrations.at(-1)?.version ?? 0)) throw refuse(file, 'newer-version');
    const rows = new Map(manifest.tables.map(({ table, rows: count }) => [table, count]));
    const of = (table: string) => rows.get(table) ?? 0;
    return {
      fileName: path.basename(file),
      madeAt,
      reason,
      program: manifest.program,
      bytes,
      figures: of('value'),
      imports: of('import'),
      reports: of('report_snapshot'),
      tasks: of('task'),
      files: manifest.files.length,
      newestAt: manifest.newest.at,
      newestImports: manifest.newest.imports,
      lost: lost(manifest.marks),
    };
  };

interface Heads {
  readonly madeAt: string;
  readonly reason: BackupReason;
  readonly manifest: Manifest;
}

function* headsOf({ folders }: Pick<Context, 'folders'>, file: string, passphrase: string | null): Work<Heads> {
  if (!isBareDatabase(file)) return yield* readArchive(file, passphrase, heads);
  const copy = path.join(folders.root, `.${randomUUID()}.tam`);
  const { madeAt, manifest } = yield* unpackBare(file, copy);
  rmSync(copy, { force: true });
  return { madeAt, reason: 'request', manifest };
}

// biome-ignore lint/correctness/useYield: what is read so far is enough; the reader goes through the rest
function* heads({ header, manifest }: OpenedArchive): Work<Heads> {
  return { madeAt: header.madeAt, reason: header.reason, manifest };
}
