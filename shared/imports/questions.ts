import type { FileProblem } from './file-problem.ts';

/** What somebody who knows the district could answer without the file being written anew. */
const questions: ReadonlySet<FileProblem['kind']> = new Set<FileProblem['kind']>([
  'ambiguous-number',
  'conflicting-file',
  'duplicate-column',
  'duplicate-row',
  'duplicate-sheet',
  'foreign-row',
  'identity-guessed',
  'label-changed',
  'layout-unknown',
  'merged-figures',
  'other-period-shown',
  'other-place-shown',
  'place-unclear',
]);

/** A file with nothing but questions waits for answers; anything else in it refuses it. Until then nothing of it is stored. */
export const asksOnly = (problems: readonly FileProblem[]): boolean =>
  problems.length > 0 && problems.every(isQuestion);

export const isQuestion = ({ kind }: FileProblem): boolean => questions.has(kind);
