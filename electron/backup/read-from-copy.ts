import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { connect } from '../database/open.ts';
import { isOurDatabase } from './copy.repository.ts';

/** What a refused database still says, read from a copy: opening leaves files beside a database. Undefined: nothing. */
export function readFromCopy<T>(
  file: string,
  read: (handle: Sqlite.Database) => T,
  log: (text: string) => void,
): T | undefined {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(path.join(path.dirname(file), 'doc-thu-'));
    return readCopied(file, path.join(folder, path.basename(file)), read);
  } catch (cause) {
    log(`refused database, not readable: ${String(cause)}`);
    return undefined;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function readCopied<T>(file: string, copy: string, read: (handle: Sqlite.Database) => T): T | undefined {
  for (const suffix of ['', '-wal', '-journal'])
    if (existsSync(file + suffix)) copyFileSync(file + suffix, copy + suffix);
  const handle = connect(copy, { fileMustExist: true });
  try {
    return isOurDatabase(handle) ? read(handle) : undefined;
  } finally {
    handle.close();
  }
}
