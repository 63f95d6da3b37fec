import type { Sha256 } from '../../shared/ids.ts';
import { type FileAnswers, readingKey } from '../../shared/imports/file-answer.ts';
import type { Context } from '../context.ts';
import {
  type AcceptedFile,
  type Examination,
  type ExaminedFile,
  examineFile,
  lockProblem,
  refusedFile,
} from './examine-file.ts';
import { answersOfFile } from './imports.repository.ts';
import { knownForms } from './known-forms.ts';
import { dropStaged, type StagedFile, stageFile } from './stage-file.ts';
import { keepStaged, type Staging } from './staging.ts';

export interface GivenFile {
  readonly path: string;
  readonly sha256: Sha256;
  readonly answers: FileAnswers;
}

/**
 * The file as it was shown: from the staging if it was read by these answers, else read again from our copy or (another run
 * of the program) from where it lies. A file whose content is no longer the one that was looked at is refused.
 */
export async function stagedFile(context: Context, staging: Staging, given: GivenFile): Promise<Examination> {
  const read = await readStaged(context, staging, given);
  return read?.examination ?? refusedFile([{ kind: 'file-changed' }]);
}

interface StagedReading {
  readonly staged: StagedFile;
  readonly examination: ExaminedFile;
}

/** Undefined when the content that was looked at is not to be had any more. */
export async function readStaged(
  context: Context,
  staging: Staging,
  given: GivenFile,
): Promise<StagedReading | undefined> {
  const answers = await answersOfFile(context.db, given.sha256, given.answers);
  const known = staging.accepted.get(given.sha256);
  if (known !== undefined && readingKey(known.file.answers) === readingKey(answers)) {
    const file = { ...known.file, answers };
    staging.accepted.set(given.sha256, { ...known, file });
    return { staged: file.staged, examination: { ...asNow(context, file), text: known.text } };
  }
  const staged = copyOf(context, staging, given);
  if (staged === undefined) return undefined;
  const examination = await examineFile(context, staged, await knownForms(context), answers);
  keepStaged(staging, staged, examination);
  return { staged, examination };
}

/** Our copy of the very content that was looked at; undefined when it is not to be had any more. */
function copyOf(
  { folders }: Context,
  { copies }: Staging,
  { path, sha256 }: Pick<GivenFile, 'path' | 'sha256'>,
): StagedFile | undefined {
  const kept = copies.get(sha256);
  if (kept !== undefined) return kept;
  const copied = stageFile(folders, path);
  if ('refusal' in copied) return undefined;
  if (copied.staged.sha256 === sha256) return copied.staged;
  dropStaged(copied.staged);
  return undefined;
}

/** The period may have been closed since the file was looked at. */
function asNow(context: Context, file: AcceptedFile): Examination {
  const { recognised, questions } = file;
  const lock = lockProblem(context, recognised);
  return lock === undefined ? { kind: 'accepted', file } : refusedFile([lock], { recognised, questions });
}
