import { answerTo, type FileQuestion } from './file-question.ts';

export interface Placed<T> {
  readonly item: T;
  readonly position: number;
}

/** Where each thing was found first, and where again. */
export interface Found<T> {
  readonly placed: readonly Placed<T>[];
  readonly again: readonly Placed<T>[];
}

export interface Held<T> {
  readonly placed: readonly Placed<T>[];
  readonly questions: readonly FileQuestion[];
  /** Those that do not count, as far as this is decided. */
  readonly left: readonly Placed<T>[];
}

/** Of each thing that was found twice, the one that holds by the answers; the first as long as nothing is said. */
export function holdOne<T>({ placed, again }: Found<T>, asking: (twice: Placed<T>) => FileQuestion): Held<T> {
  const asked = again.map((line) => ({ line, question: asking(line) }));
  const decided = placed.map((first) => decide(first, asked));
  return {
    placed: decided.map(({ holds }) => holds),
    questions: decided.flatMap(({ questions }) => questions),
    left: decided.flatMap(({ left }) => left),
  };
}

function decide<T>(first: Placed<T>, all: readonly { line: Placed<T>; question: FileQuestion }[]) {
  const own = all.filter(({ line }) => line.item === first.item);
  const holders = own.filter(({ question }) => isHolder(question));
  const questions = own.map(({ question }) => question);
  if (holders.length > 1) {
    return { holds: first, left: [], questions: questions.map((each) => ({ ...each, chosen: null })) };
  }
  const holds = holders[0]?.line ?? first;
  const isOpen = questions.some(({ chosen }) => chosen === null);
  const left = isOpen ? [] : [first, ...own.map(({ line }) => line)].filter((line) => line !== holds);
  return { holds, left, questions };
}

function isHolder(question: FileQuestion): boolean {
  const answer = answerTo(question);
  return answer !== undefined && 'holds' in answer && answer.holds;
}
