import { lstatSync } from 'node:fs';
import path from 'node:path';
import { Day } from '../../shared/calendar/day.ts';
import type { Candidate, ScannedFile } from '../../shared/imports/imports.contract.ts';
import { noText } from '../../shared/imports/imports.contract.ts';
import type { KnownForms } from '../../shared/imports/known-forms.ts';
import type { Context } from '../context.ts';
import type { ElementCodes } from '../forms/stored-figures.ts';
import { describeFile } from './describe-file.ts';
import { type ExaminedFile, examineFile } from './examine-file.ts';
import { receiptOfFile } from './imports.repository.ts';
import { listFiles } from './list-files.ts';
import { type CopyRefusal, emptyIncoming, type StagedFile, stageFile } from './stage-file.ts';
import { clearStaging, keepStaged, type Staging } from './staging.ts';

/** Kinds of file that may hold figures; all others on a stick are listed but never opened. */
const tables = new Set(['.xlsx', '.xlsm', '.xls', '.ods', '.csv', '.tsv', '.htm', '.html']);

export const mayHoldFigures = (file: string): boolean => tables.has(path.extname(file).toLowerCase());

/** Copies, hashes, reads and compares every file of a folder; stores nothing. What is accepted stays staged for `apply`. */
export async function scanFolder(
  context: Context,
  staging: Staging,
  folder: string,
  known: KnownForms,
  codes: ElementCodes,
): Promise<ScannedFile[]> {
  const files = beginScan(context, staging, folder);
  const read: ReadFile[] = [];
  for (let next = 0; next < files.length; next += readersAtOnce) {
    const batch = files.slice(next, next + readersAtOnce);
    read.push(...(await Promise.all(batch.map((file) => readFile(context, staging, file, known)))));
  }
  return Promise.all(read.map((each) => listed(context, staging, each, codes)));
}

/** Each as what it is beside all others of the stick. */
const listed = async (context: Context, staging: Staging, read: ReadFile, codes: ElementCodes): Promise<ScannedFile> =>
  'examination' in read ? describeFile(context, staging, read.staged, read.examination, codes) : read;

type ReadFile = ScannedFile | { readonly staged: StagedFile; readonly examination: ExaminedFile };

/** Forgets the stick before and answers the files of this one. */
function beginScan(context: Context, staging: Staging, folder: string): string[] {
  const files = listFiles(folder);
  emptyIncoming(context.folders);
  clearStaging(staging);
  return files;
}

/** The files as the folder lists them, none of them opened. One that is gone meanwhile is left to the reading to tell. */
export const listCandidates = (context: Context, staging: Staging, folder: string): Candidate[] =>
  beginScan(context, staging, folder).map((file) => {
    const { fileName, modifiedOn } = unreadFile(context, file);
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found === undefined) return { path: file, fileName, bytes: 0, modifiedOn };
    return { path: file, fileName, bytes: found.size, modifiedOn: Day.parse(found.mtime.toISOString().slice(0, 10)) };
  });

/** Reading processes side by side: starting one takes longer than reading a form. Each may hold 512 MB at worst. */
const readersAtOnce = 3;

const isLink = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Copies, hashes, reads and compares one file, as it is beside those that were read before it. */
export async function scanFile(
  context: Context,
  staging: Staging,
  file: string,
  known: KnownForms,
  codes: ElementCodes,
): Promise<ScannedFile> {
  return listed(context, staging, await readFile(context, staging, file, known), codes);
}

async function readFile(context: Context, staging: Staging, file: string, known: KnownForms): Promise<ReadFile> {
  if (!mayHoldFigures(file) || isLink(file)) return notOpened(context, file);
  const copied = stageFile(context.folders, file);
  if ('refusal' in copied) return notCopied(context, file, copied.refusal);
  const { staged } = copied;
  const receipt = await receiptOfFile(context.db, staged.sha256, false);
  if (receipt !== undefined) staging.received.add(staged.sha256);
  const examination = await examineFile(context, staged, known, receipt?.answers);
  keepStaged(staging, staged, examination);
  return { staged, examination };
}

/** A file of which nothing is known but its name. */
export const unreadFile = (context: Context, file: string) => ({
  path: file,
  fileName: path.basename(file).normalize('NFC'),
  bytes: 0,
  sha256: null,
  modifiedOn: Day.parse(context.clock.today()),
  recognised: null,
  counts: null,
  questions: [],
  storedBlanks: 0,
  corrects: null,
  notes: [],
  text: noText,
  confidence: null,
});

const notOpened = (context: Context, file: string): ScannedFile => ({
  ...unreadFile(context, file),
  outcome: 'not-opened',
  problems: [],
});

/** Gone between listing and copying, unreadable, no plain file, or too large to be one of ours. */
const notCopied = (context: Context, file: string, reason: CopyRefusal): ScannedFile => ({
  ...unreadFile(context, file),
  outcome: 'refused',
  problems: [{ kind: 'unreadable', refusal: { reason } }],
});
