import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AppFailure } from '../../../shared/errors/app-error.ts';
import { type ReportId, Sha256 } from '../../../shared/ids.ts';
import type { Context } from '../../context.ts';
import { freeFile } from '../../files/free-file.ts';
import { rememberOwn } from '../../files/own-files.ts';
import { safeFileName } from '../../files/safe-file-name.ts';
import { requireFolder, sha256Of, writeWhole } from '../../files/write-whole.ts';
import { keptPath } from '../../tasks/keep-file.ts';
import { readKeptPrint, restoreKeptPrint } from './kept-print.ts';
import { lifeOf } from './life-of.ts';
import { scanOf } from './read-report.ts';
import { storedPrint } from './stored-print.ts';

export interface KeptBytes {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The bytes printed for signature, verified: whoever opens, prints or saves such a report is given these. */
export function keptBytes(context: Context, id: ReportId): KeptBytes {
  const { fileName, sha256 } = storedPrint(context, lifeOf(context, id).snapshot);
  return { fileName, bytes: readKeptPrint(context.folders, sha256, fileName) };
}

export const openKept = (context: Context, id: ReportId): Promise<boolean> => openCopy(context, keptBytes(context, id));

export function saveKept(context: Context, id: ReportId, folder: string): { fileName: string; path: string } {
  requireFolder(folder);
  const { fileName, bytes } = keptBytes(context, id);
  const target = freeFile(folder, path.parse(fileName).name, 'pdf');
  writeWhole(target, bytes);
  rememberOwn(target);
  return { fileName: path.basename(target), path: target };
}

export function restoreKept(context: Context, id: ReportId, file: string): void {
  restoreKeptPrint(context.folders, storedPrint(context, lifeOf(context, id).snapshot).sha256, file);
}

export function openScan(context: Context, id: ReportId): Promise<boolean> {
  const scan = scanOf(lifeOf(context, id));
  if (scan?.scanName == null || scan.scanSha256 === null)
    throw new AppFailure({ code: 'not-found', entity: 'evidence', id: String(id) });
  return openCopy(context, { fileName: scan.scanName, bytes: scanBytes(context, scan.scanName, scan.scanSha256) });
}

function scanBytes({ folders }: Context, name: string, hash: string): Uint8Array {
  const sha256 = Sha256.parse(hash);
  const bytes = readable(keptPath(folders, { name, sha256 }));
  if (bytes === undefined || sha256Of(bytes) !== sha256)
    throw new AppFailure({ code: 'attachment-missing', fileName: name });
  return bytes;
}

function readable(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** A copy of its own each time, so that no other program ever changes the kept one. */
async function openCopy({ folders, host }: Context, { fileName, bytes }: KeptBytes): Promise<boolean> {
  const folder = path.join(folders.incoming, randomUUID());
  mkdirSync(folder, { recursive: true });
  const copy = path.join(folder, safeFileName(fileName));
  writeFileSync(copy, bytes);
  return host.openPath(copy);
}
