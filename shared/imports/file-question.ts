import { z } from 'zod';
import { answerKey, FileAnswer, type FileAnswers } from './file-answer.ts';
import { FileProblem } from './file-problem.ts';

/**
 * A problem that an answer can end, with all answers it takes: nothing else counts as one. `stands`: what the clerk wrote
 * there, and `shows`: what a choice would give, both for the eye and never kept. `chosen`: which choice was given; null: it
 * still asks.
 */
export const FileQuestion = z.strictObject({
  problem: FileProblem,
  stands: z.string(),
  choices: z.array(z.strictObject({ answer: FileAnswer, shows: z.string() })),
  chosen: z.number().int().nullable(),
});
export type FileQuestion = z.infer<typeof FileQuestion>;
export type AnswerChoice = FileQuestion['choices'][number];

/** Two different answers to one question are none. */
export function ask(
  problem: FileProblem,
  choices: readonly AnswerChoice[],
  { given }: FileAnswers,
  stands = '',
): FileQuestion {
  const keys = new Set(given.map(answerKey));
  const [chosen, ...others] = choices.flatMap(({ answer }, at) => (keys.has(answerKey(answer)) ? [at] : []));
  return { problem, stands, choices: [...choices], chosen: others.length > 0 ? null : (chosen ?? null) };
}

export const answerTo = ({ choices, chosen }: FileQuestion): FileAnswer | undefined =>
  chosen === null ? undefined : choices[chosen]?.answer;

/** What still asks. */
export const openProblems = (questions: readonly FileQuestion[]): FileProblem[] =>
  questions.flatMap(({ problem, chosen }) => (chosen === null ? [problem] : []));

/** Each answer once, as far as something asked for it. */
export function answersTo(questions: readonly FileQuestion[]): FileAnswer[] {
  const given = questions.flatMap((question) => answerTo(question) ?? []);
  return [...new Map(given.map((answer) => [answerKey(answer), answer])).values()];
}
