import type { RegisterField } from './register-field.ts';
import { type LifeStep, laterStep, type RegisterLife, type StepCode } from './register-life.ts';
import type { RegisterContent } from './registers.contract.ts';

/** What entries and cases of a register say something of. */
export interface Held {
  readonly fields: ReadonlySet<string>;
  readonly steps: ReadonlyMap<StepCode, ReadonlySet<string>>;
}

/** The definition as it came, with what was added to it and is held, retired; null: there is none, so it is just as it came. */
export function givenBack(ours: RegisterContent, changed: RegisterContent, held: Held): RegisterContent | null {
  const fields = [...ours.fields, ...keptFields(ours.fields, changed.fields, held.fields)];
  const life = ours.life && changed.life ? lifeWithHeld(ours.life, changed.life, held.steps) : ours.life;
  const given = { ...ours, fields, ...(life === undefined ? {} : { life }) };
  return JSON.stringify(given) === JSON.stringify(ours) ? null : given;
}

const keptFields = (
  ours: readonly RegisterField[],
  changed: readonly RegisterField[],
  held: ReadonlySet<string>,
): RegisterField[] =>
  changed
    .filter(({ code }) => held.has(code) && ours.every((own) => own.code !== code))
    .map((field) => ({ ...field, retired: true }));

function lifeWithHeld(ours: RegisterLife, changed: RegisterLife, held: Held['steps']): RegisterLife {
  const added = changed.steps.filter(({ code }) => held.has(code) && laterStep(ours, code) === undefined);
  const steps = ours.steps.map((step): LifeStep => {
    const more = keptFields(step.fields, laterStep(changed, step.code)?.fields ?? [], held.get(step.code) ?? new Set());
    return { ...step, fields: [...step.fields, ...more] };
  });
  const known = new Set<StepCode>([ours.opening, ...steps, ...added].map(({ code }) => code));
  const kept = added.map((step): LifeStep => {
    const after = step.after.filter((code) => known.has(code));
    return { ...step, after: after.length === 0 ? [ours.opening.code] : after, retired: true };
  });
  const states = changed.states.filter(({ code }) => ours.states.every((own) => own.code !== code));
  return { ...ours, states: kept.length === 0 ? ours.states : [...ours.states, ...states], steps: [...steps, ...kept] };
}
