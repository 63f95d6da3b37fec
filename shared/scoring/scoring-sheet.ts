import { z } from 'zod';

export const CriterionCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{0,9}$/)
  .brand<'CriterionCode'>();
export type CriterionCode = z.infer<typeof CriterionCode>;

/** Whole points, because the score is a whole number in the forms. */
const Maximum = z.number().int().min(1).max(1000);

export const Criterion = z.strictObject({
  code: CriterionCode,
  name: z.string().trim().min(1).max(300),
  maximum: Maximum,
});
export type Criterion = z.infer<typeof Criterion>;

/** From this total upwards, as far as the next better class. */
export const ScoreClass = z.strictObject({
  name: z.string().trim().min(1).max(120),
  from: z.number().int().min(0).max(40_000),
});
export type ScoreClass = z.infer<typeof ScoreClass>;

/** 'sample': our own proposal, because the official annex was not found; 'official': the office has put the official one in. */
export const SheetStanding = z.enum(['sample', 'official']);
export type SheetStanding = z.infer<typeof SheetStanding>;

/** By what a commune is scored. Classes stand the best first; the last begins at 0, so every total is in exactly one. */
export const ScoringSheet = z.strictObject({
  title: z.string().trim().min(1).max(200),
  legalBasis: z.string().trim().min(1).max(500),
  standing: SheetStanding,
  criteria: z.array(Criterion).min(1).max(40),
  classes: z.array(ScoreClass).min(2).max(10),
});
export type ScoringSheet = z.infer<typeof ScoringSheet>;

export type SheetFault =
  | 'criterion-twice'
  | 'class-twice'
  | 'classes-out-of-order'
  | 'lowest-not-zero'
  | 'class-out-of-reach'
  | 'personal';

export interface SheetProblem {
  readonly fault: SheetFault;
  /** The criterion's or class's name. */
  readonly about: string;
}

export const mostPoints = ({ criteria }: Pick<ScoringSheet, 'criteria'>): number =>
  criteria.reduce((sum, { maximum }) => sum + maximum, 0);

/** The best class that the total reaches. */
export const classOf = ({ classes }: Pick<ScoringSheet, 'classes'>, total: number): ScoreClass | undefined =>
  classes.find(({ from }) => total >= from);

/** The greatest total of each class, in the order of the classes. */
export const upperBounds = (sheet: Pick<ScoringSheet, 'criteria' | 'classes'>): number[] =>
  sheet.classes.map((_, at) => (at === 0 ? mostPoints(sheet) : (sheet.classes[at - 1]?.from ?? 0) - 1));
