import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Sha256 } from '../../shared/ids.ts';
import type { ElementCatalog } from '../../shared/indicators/expression/catalog.ts';
import { type ReadSet, readSetWorkbook } from '../../shared/sets/read-set-workbook.ts';
import { readSetJson } from '../../shared/sets/set-json.ts';
import { setProblem } from '../../shared/sets/set-problem.ts';
import { limits } from '../archive/limits.ts';
import type { Context } from '../context.ts';
import { copyHashed } from '../files/copy-hashed.ts';

export interface LoadedFile {
  readonly fileName: string;
  readonly sha256: Sha256;
  readonly read: ReadSet;
}

/** Copies the file first, then looks at the copy only: what is previewed and what is taken in are the same bytes. */
export async function loadSet(context: Context, file: string, known: ElementCatalog): Promise<LoadedFile> {
  const fileName = path.basename(file).normalize('NFC');
  const { incoming } = context.folders;
  mkdirSync(incoming, { recursive: true });
  const copy = path.join(incoming, randomUUID());
  try {
    const copied = await copyHashed(file, copy, limits.fileBytes);
    if ('refusal' in copied) throw unreadable(fileName, copied.refusal === 'too-large' ? 'too-large' : 'missing');
    if (copied.bytes === 0) throw unreadable(fileName, 'empty');
    const isJson = path.extname(fileName).toLowerCase() === '.json';
    const read = isJson ? readJson(copy, fileName) : await readWorkbook(context, copy, fileName, known);
    return { fileName, sha256: copied.sha256, read };
  } finally {
    rmSync(copy, { force: true });
  }
}

const unreadable = (fileName: string, reason: 'missing' | 'empty' | 'too-large') =>
  new AppFailure({ code: 'file-unreadable', fileName, refusal: { reason } });

/** A set of two hundred elements is some 150 KB. */
const largestJson = 4_000_000;

function readJson(copy: string, fileName: string): ReadSet {
  const bytes = readFileSync(copy);
  if (bytes.length > largestJson) throw unreadable(fileName, 'too-large');
  const locate = () => undefined;
  try {
    return { ...readSetJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), locate };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return { ok: false, problems: [setProblem('not-utf8', [], locate)], locate };
  }
}

async function readWorkbook(context: Context, copy: string, fileName: string, known: ElementCatalog): Promise<ReadSet> {
  const result = await context.host.readWorkbook(copy);
  if (!result.ok) throw new AppFailure({ code: 'file-unreadable', fileName, refusal: result.refusal });
  return readSetWorkbook(result.workbook, known);
}
