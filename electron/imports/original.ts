import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ImportId } from '../../shared/ids.ts';
import type { ImportOriginal } from '../../shared/imports/history.contract.ts';
import { originalSheets } from '../../shared/imports/original-sheet.ts';
import { fileNotes } from '../../shared/imports/workbook-notes.ts';
import { limits } from '../archive/limits.ts';
import type { Context } from '../context.ts';
import { copyHashed } from '../files/copy-hashed.ts';
import { safeFileName } from '../files/safe-file-name.ts';
import { takenCells } from './history.repository.ts';
import { importEntry } from './import-history.ts';
import { keptOriginal } from './original-file.ts';
import { readKept } from './read-kept.ts';

interface About {
  readonly id: ImportId;
}

/** The kept file read again, in a process of its own: nothing but its cells, with those that brought figures marked. */
export const showOriginal =
  (context: Context) =>
  async ({ id }: About): Promise<ImportOriginal> => {
    const read = await readKept(context, importEntry(context, id).sha256);
    if (read === 'missing' || read === 'altered') return { kind: read };
    if (!read.ok) return { kind: 'unreadable' };
    const { workbook } = read;
    return {
      kind: 'read',
      sheets: originalSheets(workbook, takenCells(context.handle, id)),
      notes: fileNotes(workbook),
    };
  };

/** A copy of its own each time, under the name it came with: no other program ever has the kept original in its hands. */
export const openCopyOfOriginal =
  (context: Context) =>
  async ({ id }: About): Promise<{ opened: boolean }> => {
    const { sha256, fileName } = importEntry(context, id);
    const folder = path.join(context.folders.incoming, randomUUID());
    await mkdir(folder, { recursive: true });
    const copy = path.join(folder, safeFileName(fileName));
    const copied = await copyHashed(keptOriginal(context.folders, sha256), copy, limits.fileBytes);
    if ('refusal' in copied || copied.sha256 !== sha256) throw new AppFailure({ code: 'attachment-missing', fileName });
    return { opened: await context.host.openPath(copy) };
  };
