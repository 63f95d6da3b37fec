import path from 'node:path';
import type { ScannedFile } from '../../shared/imports/imports.contract.ts';
import type { Context } from '../context.ts';
import type { ElementCodes } from '../forms/stored-figures.ts';
import { describeFile } from './describe-file.ts';
import { unreadFile } from './scan-folder.ts';
import { type GivenFile, readStaged } from './staged-file.ts';
import type { Staging } from './staging.ts';

/** What a file is once its questions are answered so; stores nothing. What nobody answered is still asked. */
export async function answerFile(
  context: Context,
  staging: Staging,
  given: GivenFile,
  codes: ElementCodes,
): Promise<ScannedFile> {
  const read = await readStaged(context, staging, given);
  if (read === undefined) {
    return { ...unreadFile(context, given.path), outcome: 'refused', problems: [{ kind: 'file-changed' }] };
  }
  const described = await describeFile(context, staging, read.staged, read.examination, codes);
  // Equal files have one copy, under the name of the last.
  return { ...described, path: given.path, fileName: path.basename(given.path).normalize('NFC') };
}
