import type { Day } from '../calendar/day.ts';
import { type CaseStep, type Standing, standingOf } from './case.ts';
import type { EntryContent } from './entry.ts';
import { type OpeningStep, type RegisterLife, type StepCode, stepNamed } from './register-life.ts';

/** Steps that set another day than before, a day where there was none, or none where there was one. */
export const stepsWithOtherDays = (before: RegisterLife, after: RegisterLife): StepCode[] =>
  [before.opening, ...before.steps]
    .filter((step) => ruleOf(step) !== ruleOf(stepNamed(after, step.code)))
    .map(({ code }) => code);

/** All that decides the day; its name and how early it is called near do not. */
const ruleOf = (step: OpeningStep | undefined): string => {
  const { kind, field, after } = step?.term ?? {};
  return JSON.stringify([kind, field, after?.count, after?.unit]);
};

export interface MovedDays {
  /** Cases whose day becomes another one, comes to be, or is set no more. */
  readonly moved: number;
  /** Those of them whose new day lies behind already, and whose old one did not. */
  readonly past: number;
}

export interface OpenCase {
  readonly entry: Pick<EntryContent, 'on' | 'values'>;
  readonly steps: readonly CaseStep[];
}

/** What another definition does to the days of cases as they stand: a case has at most the one day its last step set. */
export function movedDays(
  before: RegisterLife,
  after: RegisterLife,
  cases: readonly OpenCase[],
  today: Day,
): MovedDays {
  const moved = cases
    .map(({ entry, steps }) => [before, after].map((life) => standingOf(life, entry, steps, today).term))
    .filter(([was, is]) => was?.on !== is?.on);
  return { moved: moved.length, past: moved.filter(([was, is]) => isPast(is) && !isPast(was)).length };
}

const isPast = (term: Standing['term'] | undefined): boolean => term?.near === 'past';
