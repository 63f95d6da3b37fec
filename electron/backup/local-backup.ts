import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ArchiveHeader, archiveExtension, type KeptFile, type Manifest } from '../../shared/backup/archive.ts';
import type { MadeBackup } from '../../shared/backup/backup.contract.ts';
import { Sha256 } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import { freeFile } from '../files/free-file.ts';
import { asFolderFailure, requireFolder } from '../files/write-whole.ts';
import { hashIn, keptPathOf, listKept, storeKept } from './kept-store.ts';
import { manifestOf } from './manifest-of.ts';
import { hashOfFile } from './pieces.ts';
import { writeVerifiedCopy } from './verified-copy.ts';
import type { Work } from './work.ts';
import { type Source, writeArchive } from './write-archive.ts';

/** What a backup is made from; before a migration there is no more than this. */
export type Origin = Pick<Context, 'handle' | 'folders'>;

/**
 * A backup that stays with the machine: the database in an archive of its own, the kept files once in the store beside it.
 * Not encrypted and not packed, so that leaving the program does not wait: ten years of figures are some 120 MB; packed they
 * would be 50 and take half as long again.
 */
export function* writeLocalBackup(origin: Origin, folder: string, header: ArchiveHeader): Work<MadeBackup> {
  makeFolder(folder);
  const files = listKept(origin.folders);
  const damaged = yield* storeKept(origin.folders, folder, files);
  return yield* write(origin, folder, { header, passphrase: null }, { filesAre: 'beside', files, damaged });
}

/** A backup that leaves the machine: one whole archive, encrypted. */
export function* writeOutsideBackup(
  origin: Origin,
  folder: string,
  header: ArchiveHeader,
  passphrase: string,
): Work<MadeBackup> {
  requireFolder(folder);
  const files = listKept(origin.folders);
  const damaged: KeptFile[] = [];
  for (const kept of files) {
    if ((yield* hashOfFile(keptPathOf(origin.folders, kept))) !== hashIn(kept)) damaged.push(kept);
  }
  return yield* write(origin, folder, { header, passphrase }, { filesAre: 'inside', files, damaged });
}

interface Files {
  readonly filesAre: Manifest['filesAre'];
  readonly files: readonly KeptFile[];
  readonly damaged: readonly KeptFile[];
}

interface Cover {
  readonly header: ArchiveHeader;
  readonly passphrase: string | null;
}

function* write(origin: Origin, folder: string, cover: Cover, { filesAre, files, damaged }: Files): Work<MadeBackup> {
  const database = path.join(origin.folders.root, `.${randomUUID()}.tam`);
  try {
    const content = writeVerifiedCopy(origin, database, folder);
    const sha256 = yield* hashOfFile(database);
    const sound = files.filter((kept) => !damaged.includes(kept));
    const manifest = {
      ...manifestOf(origin.handle, content),
      database: { bytes: statSync(database).size, sha256: Sha256.parse(sha256) },
      filesAre,
      files: sound,
      damaged: damaged.map(({ name }) => name),
    };
    const inside = filesAre === 'inside' ? sound : [];
    const sources: Source[] = [
      { file: database, sha256 },
      ...inside.map((kept) => ({ file: keptPathOf(origin.folders, kept), sha256: hashIn(kept) })),
    ];
    const target = freeFile(folder, stemOf(cover.header), archiveExtension);
    const written = yield* writeArchive(target, { ...cover, manifest, sources });
    const { madeAt } = cover.header;
    return {
      fileName: path.basename(target),
      folder,
      madeAt,
      ...written,
      files: sound.length,
      damaged: manifest.damaged,
    };
  } catch (cause) {
    throw asFolderFailure(cause, origin.folders.root);
  } finally {
    rmSync(database, { force: true });
  }
}

/** 'so-dieu-phoi_2023-01-18_081500', with what it was for where the officer did not ask. */
const stemOf = ({ madeAt, reason }: ArchiveHeader): string =>
  `so-dieu-phoi_${madeAt.slice(0, 19).replaceAll(':', '').replace('T', '_')}${reason === 'migration' ? '_truoc-nang-cap' : ''}`;

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw asFolderFailure(cause, folder);
  }
}
