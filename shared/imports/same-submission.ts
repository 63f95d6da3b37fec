import { type FileAnswer, type FileAnswers, noAnswers } from './file-answer.ts';
import type { ScannedFile } from './imports.contract.ts';

/** Equal for files of one form, district and period; undefined for a file that is not recognised. */
export const submissionKey = ({ recognised }: Pick<ScannedFile, 'recognised'>): string | undefined =>
  recognised === null ? undefined : `${recognised.form} ${recognised.placeId} ${recognised.period}`;

export const conflictAnswers = ({ given }: FileAnswers): FileAnswer[] =>
  given.filter(({ kind }) => kind === 'conflicting-file');

/** Files that wait for the officer to say which of them holds. */
export const inConflict = (files: readonly ScannedFile[]): ScannedFile[] =>
  files.filter(({ problems }) => problems.some(({ kind }) => kind === 'conflicting-file'));

export interface Newest {
  readonly file: ScannedFile;
  readonly answers: FileAnswers;
}

/** "The newest holds", said once for the stick: for each group in conflict its newest file, none where two are equally new. */
export function newestOfEach(
  files: readonly ScannedFile[],
  answersOf: (file: ScannedFile) => FileAnswers = () => noAnswers,
): Newest[] {
  return [...Map.groupBy(inConflict(files), submissionKey).values()].flatMap((group) => {
    const days = group.map(({ modifiedOn }) => modifiedOn).toSorted();
    const [newest, ...others] = group.filter(({ modifiedOn }) => modifiedOn === days.at(-1));
    if (newest === undefined || newest.sha256 === null || others.length > 0) return [];
    const answers = answersOf(newest);
    const answer = { kind: 'conflicting-file' as const, sha256: newest.sha256 };
    return [{ file: newest, answers: { ...answers, given: [...answers.given, answer] } }];
  });
}
