import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { Sha256 } from '../../shared/ids.ts';
import { migrations } from '../database/migrations/all.ts';
import { connect } from '../database/open.ts';
import { contentHash } from './content-hash.ts';
import { integrityOf, isOurDatabase, schemaOf } from './copy.repository.ts';
import { copyFlushed } from './kept-store.ts';
import { manifestOf } from './manifest-of.ts';
import { hashOfFile } from './pieces.ts';
import { refuse } from './read-archive.ts';
import type { Unpacked } from './unpacked.ts';
import type { Work } from './work.ts';

const beginning = Buffer.from('SQLite format 3\0');

/** A database by itself: what 0.1.0 wrote as a backup, what a restore keeps beside, what a handover holds. */
export function isBareDatabase(file: string): boolean {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(beginning.length);
    return readSync(descriptor, bytes, 0, bytes.length, 0) === bytes.length && bytes.equals(beginning);
  } finally {
    closeSync(descriptor);
  }
}

/** Copied first and looked at in the copy: opening leaves files beside a database. Nobody wrote down what it must say. */
export function* unpackBare(file: string, database: string): Work<Unpacked> {
  try {
    yield* copyFlushed(file, database);
    const manifest = { ...contentOf(file, database), database: yield* described(database) };
    const madeAt = statSync(file).mtime.toISOString();
    return { madeAt, manifest: { ...manifest, filesAre: 'beside', files: [], damaged: [] }, missing: [] };
  } catch (cause) {
    for (const ending of ['', '-wal', '-shm']) rmSync(database + ending, { force: true });
    throw cause;
  }
}

function* described(database: string) {
  const sha256 = Sha256.parse(yield* hashOfFile(database));
  return { bytes: statSync(database).size, sha256 };
}

function contentOf(file: string, database: string) {
  const handle = connect(database, { fileMustExist: true });
  try {
    if (!isOurDatabase(handle)) throw refuse(file, 'not-ours');
    if (schemaOf(handle) > (migrations.at(-1)?.version ?? 0)) throw refuse(file, 'newer-version');
    if (integrityOf(handle) !== 'ok') throw refuse(file, 'damaged');
    return manifestOf(handle, contentHash(handle));
  } catch (cause) {
    // What SQLite cannot read of a file that begins like one of its own is damaged.
    throw cause instanceof AppFailure ? cause : refuse(file, 'damaged');
  } finally {
    handle.close();
  }
}
