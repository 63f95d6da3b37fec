import { addDays, compareDays, type Day } from '../calendar/day.ts';
import { type CaseStep, inOrder, termDay } from './case.ts';
import type { EntryContent } from './entry.ts';
import type { FeedingEntry } from './fed-figure.ts';
import { type RegisterLife, stepNamed } from './register-life.ts';

type Opening = Pick<EntryContent, 'on' | 'values'> & { readonly id: number };

/**
 * A case as feeding sees it: its opening and each step like an entry of its own. A step says besides its own values what
 * was said when the case opened, and holds until the day before the next step, or until its term ends it.
 */
export function feedingOf(
  life: RegisterLife | undefined,
  { id, on, values }: Opening,
  steps: readonly CaseStep[],
): FeedingEntry[] {
  if (life === undefined) return [{ id, on, values }];
  const course = [{ id, on, values, step: life.opening.code }, ...inOrder(steps)];
  return course.map((each, at) => {
    const next = course[at + 1]?.on;
    const until = earlier(next === undefined ? undefined : addDays(next, -1), expiryOf(life, each));
    const held = { id: each.id, on: each.on, values: { ...values, ...each.values }, step: each.step };
    return until === undefined ? held : { ...held, until };
  });
}

function expiryOf(life: RegisterLife, { step, on, values }: Pick<CaseStep, 'step' | 'on' | 'values'>): Day | undefined {
  const definition = stepNamed(life, step);
  return definition?.term?.kind === 'expiry' ? termDay(definition, on, values) : undefined;
}

const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || b === undefined ? (a ?? b) : compareDays(a, b) <= 0 ? a : b;
