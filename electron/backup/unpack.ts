import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { KeptFile, Manifest } from '../../shared/backup/archive.ts';
import type { DataFolders } from '../data-folders.ts';
import { migrations } from '../database/migrations/all.ts';
import { connect } from '../database/open.ts';
import { renameForGood } from '../files/rename-for-good.ts';
import { isBareDatabase, unpackBare } from './bare-database.ts';
import { contentHash } from './content-hash.ts';
import { integrityOf, isOurDatabase, schemaOf } from './copy.repository.ts';
import { copyKept, hashIn, keptPathOf, storedPathOf } from './kept-store.ts';
import { hashOfFile, writeAll } from './pieces.ts';
import { type OpenedArchive, readArchive, refuse } from './read-archive.ts';
import type { Unpacked } from './unpacked.ts';
import type { Work } from './work.ts';

/**
 * Writes the database of a backup into a new file, proves that it says what it said when it was made, and brings the kept
 * files that are wanting in the folders. Nothing that is there is overwritten; where anything is wrong the new file goes.
 */
export function* unpack(
  file: string,
  passphrase: string | null,
  database: string,
  folders: DataFolders,
): Work<Unpacked> {
  if (isBareDatabase(file)) return yield* unpackBare(file, database);
  try {
    return yield* readArchive(file, passphrase, function* (archive) {
      const { manifest, header } = archive;
      if (manifest.schema > (migrations.at(-1)?.version ?? 0)) throw refuse(file, 'newer-version');
      const written = yield* takeInto(archive, manifest.database.bytes, database);
      if (written !== manifest.database.sha256) throw refuse(file, 'damaged');
      prove(file, database, manifest);
      const missing: KeptFile[] = [];
      for (const kept of manifest.files) {
        if (!(yield* bring(archive, kept, path.dirname(file), folders))) missing.push(kept);
      }
      return { madeAt: header.madeAt, manifest, missing: missing.map(({ name }) => name) };
    });
  } catch (cause) {
    rmSync(database, { force: true });
    throw cause;
  }
}

/** Flushed; answers the hash of what was written. */
function* takeInto({ take }: OpenedArchive, bytes: number, target: string): Work<string> {
  const descriptor = openSync(target, 'wx');
  try {
    const hash = createHash('sha256');
    yield* take(bytes, (piece) => {
      hash.update(piece);
      writeAll(descriptor, piece);
    });
    fsyncSync(descriptor);
    return hash.digest('hex');
  } finally {
    closeSync(descriptor);
  }
}

function prove(file: string, database: string, manifest: Manifest): void {
  const handle = connect(database, { readonly: true, fileMustExist: true });
  try {
    if (!isOurDatabase(handle)) throw refuse(file, 'not-ours');
    const same = schemaOf(handle) === manifest.schema && contentHash(handle).sha256 === manifest.content;
    if (!same || integrityOf(handle) !== 'ok') throw refuse(file, 'damaged');
  } finally {
    handle.close();
  }
}

/** A sound file that is there already is left alone; its bytes in the archive are passed over all the same. */
function* bring(archive: OpenedArchive, kept: KeptFile, beside: string, folders: DataFolders): Work<boolean> {
  const target = keptPathOf(folders, kept);
  const isSound = existsSync(target) && (yield* hashOfFile(target)) === hashIn(kept);
  if (archive.manifest.filesAre === 'inside') return yield* takeKept(archive, kept, target, isSound);
  if (isSound) return true;
  const stored = storedPathOf(beside, kept);
  return existsSync(stored) && (yield* copyKept(stored, target, hashIn(kept)));
}

function* takeKept(archive: OpenedArchive, kept: KeptFile, target: string, isThere: boolean): Work<boolean> {
  const temporary = path.join(path.dirname(target), `.${randomUUID()}.tam`);
  try {
    const isWhole = (yield* takeInto(archive, kept.bytes, temporary)) === hashIn(kept);
    if (isWhole && !isThere) renameForGood(temporary, target);
    return isWhole || isThere;
  } finally {
    rmSync(temporary, { force: true });
  }
}
