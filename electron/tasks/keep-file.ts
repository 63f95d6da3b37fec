import { randomUUID } from 'node:crypto';
import { rmSync, type Stats, statSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { AppFailure, type AttachmentRefusal } from '../../shared/errors/app-error.ts';
import type { Sha256 } from '../../shared/ids.ts';
import { evidenceBytes, evidenceKind } from '../../shared/tasks/evidence-file.ts';
import type { Context } from '../context.ts';
import type { DataFolders } from '../data-folders.ts';
import { copyHashed } from '../files/copy-hashed.ts';
import { renameForGood } from '../files/rename-for-good.ts';
import { safeFileName } from '../files/safe-file-name.ts';
import { asFolderFailure } from '../files/write-whole.ts';

export interface KeptFile {
  readonly name: string;
  readonly sha256: Sha256;
  readonly bytes: number;
}

/** The file's place among the originals: its content, and the ending programs know it by. */
export const keptPath = ({ originals }: DataFolders, { name, sha256 }: Pick<KeptFile, 'name' | 'sha256'>): string =>
  path.join(originals, `${sha256}.${evidenceKind(name) ?? 'tep'}`);

/** Copies a chosen file among the originals, whole or not at all; the same content is kept once (and mended, if damaged). */
export async function keepFile(folders: DataFolders, file: string): Promise<KeptFile> {
  const name = path.basename(file).normalize('NFC');
  judge(file, name);
  const temporary = path.join(folders.originals, `.${randomUUID()}.tam`);
  try {
    const copied = await copyHashed(file, temporary, evidenceBytes);
    if ('refusal' in copied) throw refused(name, copied.refusal === 'unreadable' ? 'missing' : copied.refusal);
    if (copied.bytes === 0) throw refused(name, 'empty');
    renameForGood(temporary, keptPath(folders, { name, ...copied }));
    return { name, ...copied };
  } catch (cause) {
    throw asFolderFailure(cause, folders.originals);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Our copy still lies there, as large as it was. */
export const isKept = (folders: DataFolders, file: KeptFile): boolean =>
  statSync(keptPath(folders, file), { throwIfNoEntry: false })?.size === file.bytes;

/** A copy of its own each time, so that no other program ever changes the kept original. */
export async function openKept(
  { folders, host }: Pick<Context, 'folders' | 'host'>,
  file: KeptFile,
): Promise<{ opened: boolean }> {
  if (!isKept(folders, file)) throw new AppFailure({ code: 'attachment-missing', fileName: file.name });
  const folder = path.join(folders.incoming, randomUUID());
  await mkdir(folder, { recursive: true });
  const copy = path.join(folder, safeFileName(file.name));
  await copyFile(keptPath(folders, file), copy);
  return { opened: await host.openPath(copy) };
}

/** By name and size alone, before a byte is read. */
function judge(file: string, name: string): void {
  if (evidenceKind(name) === undefined) throw refused(name, 'kind');
  const found = statOf(file);
  if (!found?.isFile()) throw refused(name, 'missing');
  if (found.size > evidenceBytes) throw refused(name, 'too-large');
  if (found.size === 0) throw refused(name, 'empty');
}

/** Any failure to look (gone, forbidden, a name no disk takes) is the same to the officer: it cannot be had. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

const refused = (fileName: string, reason: AttachmentRefusal) =>
  new AppFailure({ code: 'attachment-refused', fileName, reason });
