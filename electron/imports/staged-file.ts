import type { Sha256 } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import { type AcceptedFile, type Examination, examineFile, lockProblem, refusedFile } from './examine-file.ts';
import { knownForms } from './known-forms.ts';
import { dropStaged, stageFile } from './stage-file.ts';
import type { Staging } from './staging.ts';

export interface GivenFile {
  readonly path: string;
  readonly sha256: Sha256;
}

/**
 * The file as it was shown: from the staging, else (another run of the program) copied and read again. A file whose
 * content is no longer the one that was looked at is refused.
 */
export async function stagedFile(context: Context, staging: Staging, given: GivenFile): Promise<Examination> {
  const known = staging.get(given.sha256);
  if (known !== undefined) return asNow(context, known);
  const copied = stageFile(context.folders, given.path);
  if ('refusal' in copied) return refusedFile([{ kind: 'file-changed' }]);
  const { staged } = copied;
  if (staged.sha256 !== given.sha256) {
    dropStaged(staged);
    return refusedFile([{ kind: 'file-changed' }]);
  }
  const examination = await examineFile(context, staged, await knownForms(context));
  if (examination.kind === 'accepted') staging.set(given.sha256, examination.file);
  else dropStaged(staged);
  return examination;
}

/** The period may have been closed since the file was looked at. */
function asNow(context: Context, file: AcceptedFile): Examination {
  const lock = lockProblem(context, file.recognised);
  return lock === undefined ? { kind: 'accepted', file } : refusedFile([lock], { recognised: file.recognised });
}
