import { z } from 'zod';
import { addDays, addMonths, compareDays, Day } from '../calendar/day.ts';
import { EntryId, StepId } from '../ids.ts';
import { EntryContent, type EntryValues } from './entry.ts';
import { type OpeningStep, type RegisterLife, StateCode, StepCode, stepNamed } from './register-life.ts';

/** One dated step of a case. It is of the place of its case. */
export const StepContent = EntryContent.omit({ place: true }).extend({ step: StepCode });
export type StepContent = z.infer<typeof StepContent>;

export const CaseStep = StepContent.extend({ id: StepId, entry: EntryId });
export type CaseStep = z.infer<typeof CaseStep>;

export const Standing = z.strictObject({
  step: StepCode,
  state: StateCode,
  since: Day,
  /** The day the last step set, and how near it is. */
  term: z
    .strictObject({
      name: z.string(),
      kind: z.enum(['duty', 'expiry']),
      on: Day,
      near: z.enum(['later', 'soon', 'past']),
    })
    .nullable(),
});
export type Standing = z.infer<typeof Standing>;

type Opening = Pick<EntryContent, 'on' | 'values'>;
type Dated = Pick<CaseStep, 'id' | 'on' | 'step' | 'values'>;

/** By their day; of one day in the order they were written. */
export const inOrder = <S extends Pick<Dated, 'id' | 'on'>>(steps: readonly S[]): S[] =>
  steps.toSorted((a, b) => compareDays(a.on, b.on) || a.id - b.id);

export type CourseFault = 'before-opening' | 'not-after';

/**
 * What is wrong with the first step that cannot stand where it stands. `stood`: the course as it was kept before; what
 * followed there was written under the definition of its time and is not judged by a later one.
 */
export function courseProblem(
  life: RegisterLife,
  opened: Day,
  steps: readonly Dated[],
  stood: readonly Dated[] = [],
): { readonly step: StepCode; readonly fault: CourseFault } | undefined {
  const kept = new Set(followings(stood).map(({ key }) => key));
  for (const { on, step, last, key } of followings(steps)) {
    if (compareDays(on, opened) < 0) return { step, fault: 'before-opening' };
    if (!kept.has(key) && !follows(life, step, last ?? life.opening.code)) return { step, fault: 'not-after' };
  }
  return undefined;
}

/** Each step with the one it follows; none: the opening. */
const followings = (steps: readonly Dated[]) =>
  inOrder(steps).map(({ id, on, step }, at, all) => {
    const before = all[at - 1];
    return { on, step, last: before?.step, key: `${before?.id} ${before?.step} ${id} ${step}` };
  });

const follows = ({ steps }: RegisterLife, step: StepCode, last: StepCode): boolean =>
  steps.some(({ code, after }) => code === step && after.includes(last));

/** Where the case stands on a day: by the last step up to it. */
export function standingOf(life: RegisterLife, opening: Opening, steps: readonly Dated[], day: Day): Standing {
  const until = inOrder(steps).filter(({ on }) => compareDays(on, day) <= 0);
  const { on, step, values } = until.at(-1) ?? { ...opening, step: life.opening.code };
  const definition = stepNamed(life, step) ?? life.opening;
  const ends = termDay(definition, on, values);
  const { term, state } = definition;
  if (term === undefined || ends === undefined) return { step, state, since: on, term: null };
  const near = nearness(ends, term.warnDays, day);
  const isOver = term.kind === 'expiry' && near === 'past';
  return {
    step,
    state: isOver ? term.state : state,
    since: isOver ? addDays(ends, 1) : on,
    term: { name: term.name, kind: term.kind, on: ends, near },
  };
}

export function termDay({ term }: OpeningStep, on: Day, values: EntryValues): Day | undefined {
  const said = term?.field === undefined ? undefined : Day.safeParse(values[term.field]).data;
  if (said !== undefined || term?.after === undefined) return said;
  const { count, unit } = term.after;
  return unit === 'days' ? addDays(on, count) : addMonths(on, count);
}

function nearness(ends: Day, warnDays: number, day: Day): 'later' | 'soon' | 'past' {
  if (compareDays(ends, day) < 0) return 'past';
  return compareDays(ends, addDays(day, warnDays)) <= 0 ? 'soon' : 'later';
}
