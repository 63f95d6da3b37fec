import { lstatSync } from 'node:fs';
import path from 'node:path';
import { Day } from '../../shared/calendar/day.ts';
import type { Candidate, FileCounts, FileOutcome, ScannedFile } from '../../shared/imports/imports.contract.ts';
import { noText } from '../../shared/imports/imports.contract.ts';
import { countsOf } from '../../shared/imports/plan-import.ts';
import type { KnownForms } from '../../shared/imports/recognise.ts';
import type { Context } from '../context.ts';
import type { ElementCodes } from '../forms/stored-figures.ts';
import { type ExaminedFile, examineFile, planFor } from './examine-file.ts';
import { receiptOfFile } from './imports.repository.ts';
import { listFiles } from './list-files.ts';
import { type CopyRefusal, dropStaged, emptyIncoming, type StagedFile, stageFile } from './stage-file.ts';
import type { Staging } from './staging.ts';

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
  const scanned: ScannedFile[] = [];
  for (let next = 0; next < files.length; next += readersAtOnce) {
    const batch = files.slice(next, next + readersAtOnce);
    scanned.push(...(await Promise.all(batch.map((file) => scanFile(context, staging, file, known, codes)))));
  }
  return scanned;
}

/** Forgets the stick before and answers the files of this one. */
function beginScan(context: Context, staging: Staging, folder: string): string[] {
  const files = listFiles(folder);
  emptyIncoming(context.folders);
  staging.clear();
  return files;
}

/** The files as the folder lists them, none of them opened. One that is gone meanwhile is left to the reading to tell. */
export const listCandidates = (context: Context, staging: Staging, folder: string): Candidate[] =>
  beginScan(context, staging, folder).map((file) => {
    const { fileName, modifiedOn } = unread(context, file);
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found === undefined) return { path: file, fileName, bytes: 0, modifiedOn };
    return { path: file, fileName, bytes: found.size, modifiedOn: Day.parse(found.mtime.toISOString().slice(0, 10)) };
  });

/** Reading processes side by side: starting one takes longer than reading a form. Each may hold 512 MB at worst. */
const readersAtOnce = 3;

const isLink = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Copies, hashes, reads and compares one file. */
export async function scanFile(
  context: Context,
  staging: Staging,
  file: string,
  known: KnownForms,
  codes: ElementCodes,
): Promise<ScannedFile> {
  if (!mayHoldFigures(file) || isLink(file)) return notOpened(context, file);
  const copied = stageFile(context.folders, file);
  if ('refusal' in copied) return notCopied(context, file, copied.refusal);
  const { staged } = copied;
  const examination = await examineFile(context, staged, known);
  if (examination.kind === 'refused') dropStaged(staged);
  else staging.set(staged.sha256, examination.file);
  return describe(context, staged, examination, codes);
}

async function describe(
  context: Context,
  staged: StagedFile,
  examination: ExaminedFile,
  codes: ElementCodes,
): Promise<ScannedFile> {
  const { source, fileName, bytes, sha256, modifiedOn } = staged;
  const file = { path: source, fileName, bytes, sha256, modifiedOn, text: examination.text };
  if (examination.kind === 'refused') {
    return {
      ...file,
      outcome: 'refused',
      recognised: examination.recognised,
      counts: null,
      problems: [...examination.problems],
      notes: [...examination.notes],
    };
  }
  const counts = countsOf(planFor(context, examination.file, codes));
  const known = await receiptOfFile(context.db, sha256, false);
  const outcome = known === undefined ? outcomeOf(counts) : 'received';
  return {
    ...file,
    outcome,
    recognised: examination.file.recognised,
    counts,
    problems: [],
    notes: [...examination.file.notes],
  };
}

export function outcomeOf({ created, changed, same }: FileCounts): FileOutcome {
  if (created + changed === 0) return 'same';
  return changed > 0 || same > 0 ? 'correction' : 'new';
}

const unread = (context: Context, file: string) => ({
  path: file,
  fileName: path.basename(file).normalize('NFC'),
  bytes: 0,
  sha256: null,
  modifiedOn: Day.parse(context.clock.today()),
  recognised: null,
  counts: null,
  notes: [],
  text: noText,
});

const notOpened = (context: Context, file: string): ScannedFile => ({
  ...unread(context, file),
  outcome: 'not-opened',
  problems: [],
});

/** Gone between listing and copying, unreadable, no plain file, or too large to be one of ours. */
const notCopied = (context: Context, file: string, reason: CopyRefusal): ScannedFile => ({
  ...unread(context, file),
  outcome: 'refused',
  problems: [{ kind: 'unreadable', refusal: { reason } }],
});
