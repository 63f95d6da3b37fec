import { z } from 'zod';
import { ElementMapping } from '../forms/element-mapping.ts';
import { DataElementSeed, FormSeed, Origin, RuleSeed } from '../forms/form-seed.ts';
import { IndicatorSeed } from '../indicators/indicator-seed.ts';
import { TargetSeed } from '../plan/plan-seed.ts';

/** The shape of the file; a file of a later shape is refused, never half understood. */
export const setFormat = 1;

/** More of one kind is no set of forms but a mistaken file. */
export const mostOfAKind = 2000;

/** The version of a form is counted by the database that keeps it. */
export const SetForm = FormSeed.omit({ version: true });
export type SetForm = z.infer<typeof SetForm>;

/** A target may stand for something no clause speaks of; whether its words are the plan's is a matter of the plan. */
export const SetTarget = TargetSeed.omit({ ours: true }).extend({
  code: z.string().min(1).max(64),
  clause: z.string().min(1).nullable(),
  scope: z.string(),
});
export type SetTarget = z.infer<typeof SetTarget>;

/** An indicator of the office may belong to no clause. */
export const SetIndicator = IndicatorSeed.safeExtend({ clause: z.string(), origin: Origin });
export type SetIndicator = z.infer<typeof SetIndicator>;

const many = <T extends z.ZodType>(item: T) => z.array(item).max(mostOfAKind);

/** All that a plan year counts, judges and aims at, as one value: what a file holds, and what is compared with the stored. */
export const IndicatorSet = z.strictObject({
  format: z.literal(setFormat),
  name: z.string().min(1).max(300),
  /** The legal basis or source. */
  basis: z.string().max(500),
  origin: Origin,
  year: z.number().int().min(1900).max(2199),
  elements: many(DataElementSeed),
  forms: many(SetForm),
  rules: many(RuleSeed),
  indicators: many(SetIndicator),
  targets: many(SetTarget),
  mappings: many(ElementMapping),
});
export type IndicatorSet = z.infer<typeof IndicatorSet>;

/** What a set has many of, in the order of its sheets. */
export const setKinds = ['elements', 'forms', 'rules', 'indicators', 'targets', 'mappings'] as const;
export const SetKind = z.enum(setKinds);
export type SetKind = z.infer<typeof SetKind>;

export type SetElement = IndicatorSet['elements'][number];
export type SetRule = IndicatorSet['rules'][number];
export type SetMapping = IndicatorSet['mappings'][number];
