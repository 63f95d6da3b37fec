import { type DecimalMark, parseVietnameseNumber } from '../numbers/parse-number.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { FileAnswers } from './file-answer.ts';
import type { FileProblem } from './file-problem.ts';
import { ask, type FileQuestion } from './file-question.ts';

const marks: readonly DecimalMark[] = [',', '.'];

/** Asks for the habit of the file, with the number that each would give here. */
export const habitQuestion = (
  problem: Extract<FileProblem, { kind: 'ambiguous-number' }>,
  answers: FileAnswers,
): FileQuestion =>
  ask(
    problem,
    marks.map((decimalMark) => ({
      answer: { kind: 'ambiguous-number', decimalMark },
      shows: readingOf(problem.found, decimalMark),
    })),
    answers,
    problem.found,
  );

function readingOf(found: string, mark: DecimalMark): string {
  const parsed = parseVietnameseNumber(found, mark);
  return parsed.kind === 'number' ? formatScaled(parsed.value, parsed.scale) : '';
}

/** The one habit that was answered; two are none. */
export function answeredHabit({ given }: FileAnswers): DecimalMark | undefined {
  const [mark, ...others] = new Set(
    given.flatMap((answer) => (answer.kind === 'ambiguous-number' ? [answer.decimalMark] : [])),
  );
  return others.length === 0 ? mark : undefined;
}
