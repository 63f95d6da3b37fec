import { z } from 'zod';
import { Day } from '../calendar/day.ts';

export const ClauseKind = z.enum([
  'preamble',
  'purpose',
  'requirement',
  'target',
  'task',
  'funding',
  'reporting',
  'closing',
]);
export type ClauseKind = z.infer<typeof ClauseKind>;

export const PlanStatus = z.enum(['draft', 'issued']);
export type PlanStatus = z.infer<typeof PlanStatus>;

export const TargetOperator = z.enum(['>=', '=']);
export type TargetOperator = z.infer<typeof TargetOperator>;

/** A document as the plan cites it; what the plan does not print stays empty. */
export const LegalBasisSeed = z.strictObject({
  number: z.string(),
  issuedOn: Day.nullable(),
  title: z.string().min(1),
  issuer: z.string(),
  /** Label of the clause that cites it first. */
  clause: z.string().min(1),
});
export type LegalBasisSeed = z.infer<typeof LegalBasisSeed>;

/** `code` is ours and unique; `printedNumber` is a label with its mark ("11.", "a)") and may repeat. */
export const SectionSeed = z.strictObject({
  code: z.string().min(1),
  parent: z.string().nullable(),
  printedNumber: z.string().min(1),
  title: z.string().min(1),
  seq: z.int().positive(),
});
export type SectionSeed = z.infer<typeof SectionSeed>;

/** One bullet or paragraph, word for word; `section` is null before part I and after part V. */
export const ClauseSeed = z.strictObject({
  label: z.string().min(1),
  section: z.string().nullable(),
  kind: ClauseKind,
  printedNumber: z.string(),
  text: z.string().min(1),
  seq: z.int().positive(),
});
export type ClauseSeed = z.infer<typeof ClauseSeed>;

export const TargetSeed = z.strictObject({
  code: z.string().regex(/^CT-/),
  clause: z.string().min(1),
  title: z.string().min(1),
  /** Title and scope are worded by us, not by the plan. */
  ours: z.boolean(),
  indicator: z.string().nullable(),
  operator: TargetOperator.nullable(),
  /** Percent as a fixed-point number, n / 10^scale; null where the plan gives no number. */
  value: z.strictObject({ n: z.int(), scale: z.int().nonnegative() }).nullable(),
  scope: z.string().min(1),
  seq: z.int().positive(),
});
export type TargetSeed = z.infer<typeof TargetSeed>;

export const PlanSeed = z.strictObject({
  code: z.string().min(1),
  year: z.int(),
  numberLine: z.string(),
  dateLine: z.string(),
  typeName: z.string().min(1),
  title: z.string().min(1),
  number: z.string().nullable(),
  issuedOn: Day.nullable(),
  issuer: z.string().min(1),
  field: z.string().min(1),
  status: PlanStatus,
  note: z.string(),
  legalBases: z.array(LegalBasisSeed),
  recipients: z.array(z.string().min(1)),
  signature: z.array(z.string().min(1)),
  sections: z.array(SectionSeed).min(1),
  clauses: z.array(ClauseSeed).min(1),
  targets: z.array(TargetSeed),
});
export type PlanSeed = z.infer<typeof PlanSeed>;
