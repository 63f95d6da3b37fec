import { randomUUID } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { HandoverFile } from '../../shared/handover/handover.contract.ts';
import { packNames, readMe } from '../../shared/handover/wording.ts';
import type { PaperFormat } from '../../shared/papers/papers.contract.ts';
import { writeVerifiedCopy } from '../backup/verified-copy.ts';
import type { Context } from '../context.ts';
import { freeFile } from '../files/free-file.ts';
import { rememberOwn } from '../files/own-files.ts';
import { requireFolder, sha256Of } from '../files/write-whole.ts';
import { makePaper } from '../papers/make-paper.ts';
import { paperBytes } from '../papers/write-paper.ts';
import { hashOf, type KeptFiles, keptFiles } from './kept-files.ts';
import { type ArchiveEntry, writeArchive } from './write-archive.ts';

/** Everything the next officer needs in one file. What the folder no longer has is named, and stops nothing. */
export const writeHandover =
  (context: Context) =>
  async ({ folder }: { readonly folder: string }): Promise<HandoverFile> => {
    requireFolder(folder);
    const kept = await keptFiles(context);
    const database = path.join(context.folders.root, `.${randomUUID()}.tam`);
    const target = freeFile(folder, `ban-giao_${context.clock.today()}`, 'zip');
    try {
      writeVerifiedCopy(context, database, context.folders.root);
      const entries = [...(await paperEntries(context, kept)), ...(await dataEntries(database, kept))];
      await writeArchive(target, entries, new Date(context.clock.now()));
    } finally {
      rmSync(database, { force: true });
    }
    rememberOwn(target);
    return {
      fileName: path.basename(target),
      path: target,
      bytes: statSync(target).size,
      files: kept.found.length,
      missing: [...kept.missing],
    };
  };

async function paperEntries(context: Context, { found, missing }: KeptFiles): Promise<ArchiveEntry[]> {
  const { document } = await makePaper(context, { kind: 'handover-list' });
  const listed = async (format: PaperFormat) =>
    entryOf(`${packNames.list}.${format}`, (await paperBytes(context, document, format)).bytes);
  const text = readMe({ day: formatDay(context.clock.today()), files: found.length, missing });
  return [entryOf(packNames.readMe, Buffer.from(text)), await listed('pdf'), await listed('xlsx')];
}

function entryOf(name: string, bytes: Uint8Array): ArchiveEntry {
  return { name, bytes: Buffer.from(bytes), sha256: sha256Of(bytes) };
}

async function dataEntries(database: string, { found }: KeptFiles): Promise<ArchiveEntry[]> {
  const sha256 = await hashOf(database);
  return [
    { name: packNames.database, file: database, sha256: sha256 ?? '' },
    ...found.map(({ file, sha256: hash, folder }) => ({
      name: `${folder}/${path.basename(file)}`,
      file,
      sha256: hash,
    })),
  ];
}
