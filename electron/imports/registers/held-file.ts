import { existsSync } from 'node:fs';
import type { FileProblem } from '../../../shared/imports/file-problem.ts';
import type { Workbook } from '../../../shared/imports/sheet.ts';
import type { Context } from '../../context.ts';
import { mayHoldFigures } from '../scan-folder.ts';
import { dropStaged, type StagedFile, stageFile } from '../stage-file.ts';

/** Our copy of the file that is looked at, and what was read of it: every answer of the officer lays it out anew. */
export interface HeldFile {
  readonly staged: StagedFile;
  readonly read: Workbook | FileProblem;
}

export type Hold = (path: string, isNew: boolean) => Promise<HeldFile | FileProblem>;

/** Holds one file at a time. A copy that was cleared away meanwhile is made anew; the stick is needed then only. */
export function fileHolder(context: Context): Hold {
  let held: HeldFile | undefined;
  return async (path, isNew) => {
    if (!isNew && held?.staged.source === path && existsSync(held.staged.copy)) return held;
    if (held !== undefined) dropStaged(held.staged);
    held = undefined;
    const next = await readFile(context, path);
    if ('staged' in next) held = next;
    return next;
  };
}

async function readFile({ folders, host }: Context, path: string): Promise<HeldFile | FileProblem> {
  if (!mayHoldFigures(path)) return { kind: 'unreadable', refusal: { reason: 'not-a-workbook' } };
  const copied = stageFile(folders, path);
  if ('refusal' in copied) return { kind: 'unreadable', refusal: { reason: copied.refusal } };
  const read = await host.readWorkbook(copied.staged.copy);
  return {
    staged: copied.staged,
    read: read.ok ? read.workbook : { kind: 'unreadable', refusal: read.refusal },
  };
}
