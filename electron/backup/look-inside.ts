import { statSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../../shared/backup/archive.ts';
import type { BackupPreview, Given } from '../../shared/backup/backup.contract.ts';
import type { Context } from '../context.ts';
import { migrations } from '../database/migrations/all.ts';
import { writtenAfter } from './copy.repository.ts';
import { readArchive, refuse } from './read-archive.ts';
import { inPieces, type Work } from './work.ts';

/** The archive is read to its end, but nothing of it is written anywhere. */
export const lookInside =
  (context: Context) =>
  async ({ file, passphrase }: Given): Promise<BackupPreview> => {
    const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const { header, manifest } = await inPieces(context.desk, 2 * bytes, readArchive(file, passphrase, heads));
    if (manifest.schema > (migrations.at(-1)?.version ?? 0)) throw refuse(file, 'newer-version');
    const rows = new Map(manifest.tables.map(({ table, rows: count }) => [table, count]));
    const of = (table: string) => rows.get(table) ?? 0;
    return {
      fileName: path.basename(file),
      madeAt: header.madeAt,
      reason: header.reason,
      program: manifest.program,
      bytes,
      figures: of('value'),
      imports: of('import'),
      reports: of('report_snapshot'),
      tasks: of('task'),
      files: manifest.files.length,
      newestAt: manifest.newest.at,
      newestImports: manifest.newest.imports,
      lost: writtenAfter(context.handle, manifest.marks),
    };
  };

type Heads = Pick<Parameters<Parameters<typeof readArchive<Manifest>>[2]>[0], 'header' | 'manifest'>;

// biome-ignore lint/correctness/useYield: what is read so far is enough; the reader goes through the rest
function* heads({ header, manifest }: Heads): Work<Heads> {
  return { header, manifest };
}
