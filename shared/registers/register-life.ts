import { z } from 'zod';
import { DueBasis } from '../deadlines/regime-seed.ts';
import { FieldCode, RegisterField } from './register-field.ts';

const code = z.string().regex(/^[a-z][a-z0-9_]{0,29}$/);
const name = z.string().trim().min(1).max(120);

export const StepCode = code.brand<'StepCode'>();
export type StepCode = z.infer<typeof StepCode>;
export const StateCode = code.brand<'StateCode'>();
export type StateCode = z.infer<typeof StateCode>;

/** Where a case stands, with the letter that says it on paper and without colour. */
export const CaseState = z.strictObject({
  code: StateCode,
  name,
  mark: z.string().trim().min(1).max(2),
  tone: z.enum(['good', 'caution', 'bad', 'neutral']),
});
export type CaseState = z.infer<typeof CaseState>;

const term = {
  name,
  /** A day field of the step itself; where it says nothing, so long after the step. Where neither says a day, there is none. */
  field: FieldCode.optional(),
  after: z.strictObject({ count: z.number().int().min(1).max(400), unit: z.enum(['days', 'months']) }).optional(),
  warnDays: z.number().int().min(0).max(90),
  basis: DueBasis,
  /** What the text says of it and what is ours. */
  note: z.string().trim().max(300),
} as const;

/** A day that a step sets: another step is due by it ('duty'), or what was said holds until it, itself included ('expiry'). */
export const StepTerm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('duty'), ...term }),
  z.strictObject({ kind: z.literal('expiry'), ...term, state: StateCode }),
]);
export type StepTerm = z.infer<typeof StepTerm>;

/** How a case opens: the entry itself is this step, its fields are those of the register. */
export const OpeningStep = z.strictObject({ code: StepCode, name, state: StateCode, term: StepTerm.optional() });
export type OpeningStep = z.infer<typeof OpeningStep>;

export const LifeStep = OpeningStep.extend({
  /** The steps it may follow. */
  after: z.array(StepCode).min(1),
  fields: z.array(RegisterField).max(20),
  /** No longer taken; cases that have it stay as they are. */
  retired: z.literal(true).optional(),
});
export type LifeStep = z.infer<typeof LifeStep>;

/** Which entries of another register ought to have a case that stands in one of these states. */
export const LifeCover = z.strictObject({
  field: FieldCode,
  where: z
    .array(z.strictObject({ field: FieldCode, is: z.string().min(1) }))
    .min(1)
    .optional(),
  states: z.array(StateCode).min(1),
});
export type LifeCover = z.infer<typeof LifeCover>;

export const RegisterLife = z.strictObject({
  states: z.array(CaseState).min(1).max(20),
  opening: OpeningStep,
  steps: z.array(LifeStep).min(1).max(20),
  covers: LifeCover.optional(),
});
export type RegisterLife = z.infer<typeof RegisterLife>;

export const stepNamed = (life: RegisterLife, wanted: StepCode): OpeningStep | undefined =>
  life.opening.code === wanted ? life.opening : laterStep(life, wanted);

/** One that a case takes after it has opened. */
export const laterStep = ({ steps }: RegisterLife, wanted: StepCode): LifeStep | undefined =>
  steps.find(({ code: own }) => own === wanted);

/** The steps a case may take after this one, in their order. */
export const stepsAfter = ({ steps }: RegisterLife, last: StepCode): LifeStep[] =>
  steps.filter(({ after, retired }) => retired !== true && after.includes(last));
