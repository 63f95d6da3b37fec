import path from 'node:path';
import type { ScannedFile } from '../../shared/imports/imports.contract.ts';
import type { Context } from '../context.ts';
import type { ElementCodes } from '../forms/stored-figures.ts';
import { describeFile } from './describe-file.ts';
import { examineFile } from './examine-file.ts';
import { answersOfFile } from './imports.repository.ts';
import { knownForms } from './known-forms.ts';
import { unreadFile } from './scan-folder.ts';
import { copyOf, type GivenFile } from './staged-file.ts';
import { keepStaged, type Staging } from './staging.ts';

/** What a file is once its questions are answered so; stores nothing. What nobody answered is still asked. */
export async function answerFile(
  context: Context,
  staging: Staging,
  given: GivenFile,
  codes: ElementCodes,
): Promise<ScannedFile> {
  const copy = copyOf(context, staging, given);
  if (copy === undefined) {
    return { ...unreadFile(context, given.path), outcome: 'refused', problems: [{ kind: 'file-changed' }] };
  }
  const answers = await answersOfFile(context.db, given.sha256, given.answers);
  const examination = await examineFile(context, copy, await knownForms(context), answers);
  keepStaged(staging, copy, examination);
  const described = await describeFile(context, staging, copy, examination, codes);
  // Equal files have one copy, under the name of the last.
  return { ...described, path: given.path, fileName: path.basename(given.path).normalize('NFC') };
}
