import type { RegisterField } from '../../../shared/registers/register-field.ts';
import {
  type LifeStep,
  type OpeningStep,
  type RegisterLife,
  type StateCode,
  StepCode,
  type StepTerm,
} from '../../../shared/registers/register-life.ts';
import type { DefinitionDraft } from './definition-draft.ts';

export const withLife = (draft: DefinitionDraft, life: RegisterLife): DefinitionDraft => ({ ...draft, life });

export const withLaterStep = (life: RegisterLife, step: LifeStep): RegisterLife => ({
  ...life,
  steps: life.steps.map((each) => (each.code === step.code ? step : each)),
});

/** Its code says nothing to anybody; it follows the last step there is, and leaves the case where that left it. */
export function withNewStep(life: RegisterLife): RegisterLife {
  const taken = new Set<string>([life.opening, ...life.steps].map(({ code }) => code));
  let number = life.steps.length + 1;
  while (taken.has(`buoc_${number}`)) number += 1;
  const last = life.steps.at(-1) ?? life.opening;
  const step: LifeStep = {
    code: StepCode.parse(`buoc_${number}`),
    name: '',
    state: last.state,
    after: [last.code],
    fields: [],
  };
  return { ...life, steps: [...life.steps, step] };
}

/** Of one that is not stored yet; what was to follow it follows it no more. */
export const withoutStep = (life: RegisterLife, code: StepCode): RegisterLife => ({
  ...life,
  steps: life.steps
    .filter((step) => step.code !== code)
    .map((step) => ({ ...step, after: step.after.filter((each) => each !== code) })),
});

export function withStepRetired({ retired: _retired, ...step }: LifeStep, isRetired: boolean): LifeStep {
  return isRetired ? { ...step, retired: true } : step;
}

/** In the order of the life, so that the same choice is the same step. */
export function withAfter({ opening, steps }: RegisterLife, step: LifeStep, code: StepCode, isIn: boolean): LifeStep {
  const after = [opening, ...steps]
    .map((each) => each.code)
    .filter((each) => (each === code ? isIn : step.after.includes(each)));
  return { ...step, after };
}

export const withState = (life: RegisterLife, code: StateCode, part: { name: string } | { mark: string }) => ({
  ...life,
  states: life.states.map((state) => (state.code === code ? { ...state, ...part } : state)),
});

export const termKinds = ['none', 'duty', 'expiry'] as const;
export type TermKind = (typeof termKinds)[number];

/** As long as most terms the program proposes; the office writes its own over it. */
const usualTerm = {
  name: '',
  field: undefined,
  after: { count: 30, unit: 'days' },
  warnDays: 10,
  basis: 'office',
  note: '',
  state: undefined,
} as const;

/** What was said of the term stays, but for what the other kind does not have. */
export function termOfKind({ term, state }: OpeningStep, kind: TermKind): StepTerm | undefined {
  if (kind === 'none') return undefined;
  const said = { ...usualTerm, ...term };
  const after = term === undefined || term.after !== undefined ? { after: said.after } : {};
  const field = said.field === undefined ? {} : { field: said.field };
  const { name, warnDays, basis, note } = said;
  const common = { name, ...field, ...after, warnDays, basis, note };
  return kind === 'duty' ? { kind, ...common } : { kind, ...common, state: said.state ?? state };
}

export const withTerm = <S extends OpeningStep>({ term: _term, ...step }: S, term: StepTerm | undefined) =>
  term === undefined ? step : { ...step, term };

/** No number: the day is that of the field alone. */
export function withInterval({ after: _after, ...term }: StepTerm, after: StepTerm['after']): StepTerm {
  return after === undefined ? term : { ...term, after };
}

/** No field: the day is always so long after the step. */
export function withDayField({ field: _field, ...term }: StepTerm, field: RegisterField['code'] | undefined): StepTerm {
  return field === undefined ? term : { ...term, field };
}
