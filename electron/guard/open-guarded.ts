import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AppFailure, type RefusedDatabase } from '../../shared/errors/app-error.ts';
import { practiceId, versionOf } from '../database/migrate.ts';
import { connect, type OpenDatabase, openDatabase, probeFile } from '../database/open.ts';
import { type Ending, endingOf, type Mark, noMark, readMark, writeMark } from './closing-mark.ts';
import { sha256OfFile } from './file-hash.ts';
import { holdsNothing } from './guard.repository.ts';

export interface Found {
  readonly file: string;
  readonly ending: Ending;
  readonly mark: Mark | undefined;
}

/** Before anything is opened: how the last run left the file. One that was there and is not is never begun anew in silence. */
export function lookAtFile(file: string): Found {
  const mark = readMark(file);
  const ending = endingOf(file, mark);
  if (ending === 'lost') throw new AppFailure({ code: 'database-refused', reason: 'missing' });
  if (ending === 'empty') throw new AppFailure({ code: 'database-refused', reason: 'empty' });
  if (ending === 'first') beginAnew(file);
  return { file, ending, mark };
}

/** A first start that was broken off before a table was made left nothing that could be lost. */
function beginAnew(file: string): void {
  writeMark(file, { ...noMark, state: 'new' });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) return;
  const handle = connect(file);
  const isEmpty = holdsNothing(handle);
  handle.close();
  if (isEmpty) for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
}

export interface Opened extends OpenDatabase {
  /** Of the file before its schema was brought up; null: it was up to date, or new. */
  readonly migratedFrom: number | null;
}

/** A file that is to be migrated is compared with its close first, because migrating writes into it. */
export function openFound(
  { file, ending, mark }: Found,
  copyTo: (handle: OpenDatabase['handle']) => void,
  id: number,
): Opened {
  let migratedFrom: number | null = null;
  const beforeMigrating = (handle: OpenDatabase['handle']) => {
    if (ending === 'clean' && mark?.sha256 !== sha256OfFile(file))
      throw new AppFailure({ code: 'database-refused', reason: 'damaged' });
    migratedFrom = versionOf(handle);
    copyTo(handle);
  };
  const opened = openDatabase(file, beforeMigrating, id);
  return { ...opened, migratedFrom };
}

export interface PrivateCopy {
  readonly opened: OpenDatabase;
  readonly remove: () => void;
}

/** What lies in a folder that cannot be written to is opened as a copy of this run's own. */
export function openCopy(file: string): PrivateCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'so-dieu-phoi-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = path.join(folder, path.basename(file));
    for (const suffix of ['', '-wal'])
      if (statSync(`${file}${suffix}`, { throwIfNoEntry: false })?.isFile() === true)
        copyFileSync(`${file}${suffix}`, `${copy}${suffix}`);
    return { opened: openDatabase(copy), remove };
  } catch (cause) {
    remove();
    throw cause;
  }
}

/** A file of ours that is no database any more is damaged, not another program's; what may help is named. */
export function refusalOf(error: RefusedDatabase, file: string, backup: string | null): RefusedDatabase {
  const wasOurs = readMark(file) !== undefined && error.reason === 'not-ours' && !isOfPractice(file);
  return { ...error, ...(wasOurs ? { reason: 'damaged' as const } : {}), file, backup };
}

/** Dữ liệu tập in the office's place is another database, not a damaged one; what cannot be read is no practice plan's. */
function isOfPractice(file: string): boolean {
  try {
    return probeFile(file).applicationId === practiceId;
  } catch {
    return false;
  }
}

/** Left in the ordinary way, and not the bytes that were left. */
export function isNotAsClosed(file: string): boolean {
  const mark = readMark(file);
  return mark?.state === 'closed' && existsSync(file) && sha256OfFile(file) !== mark.sha256;
}
