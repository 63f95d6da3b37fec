import { z } from 'zod';
import { PeriodKind } from '../calendar/period.ts';
import { ElementCode, FormCode } from '../ids.ts';

/** flow (phát sinh) adds up over time; stock (số hiện có) takes the last value of the period. */
export const ElementKind = z.enum(['flow', 'stock']);
export type ElementKind = z.infer<typeof ElementKind>;

/** No free text among them: a value is always an integer, so it cannot hold a person. 'code-list' is a position in `options`. */
export const ValueType = z.enum(['count', 'money', 'yes-no', 'score', 'code-list']);
export type ValueType = z.infer<typeof ValueType>;

export const ElementLevel = z.enum(['commune', 'district', 'province']);
export type ElementLevel = z.infer<typeof ElementLevel>;

/** Mẫu đề xuất of this program, chính thức of the Ministry, or do văn phòng đặt. */
export const Origin = z.enum(['proposed', 'official', 'office']);
export type Origin = z.infer<typeof Origin>;

const text = z.string().min(1);
const bound = z.number().int().nullable();

export const DataElementSeed = z
  .strictObject({
    code: ElementCode,
    name: text,
    /** Heads a column of a workbook or grid. */
    shortName: text.max(28),
    kind: ElementKind,
    valueType: ValueType,
    /** ĐVT */
    unit: text,
    scale: z.number().int().min(0),
    levels: z.array(ElementLevel).min(1),
    min: bound,
    max: bound,
    options: z.array(text),
    smallCountGuard: z.boolean(),
    clauses: z.array(text).min(1),
    origin: Origin,
    seq: z.number().int().positive(),
  })
  .refine((element) => (element.valueType === 'code-list') === element.options.length > 0, {
    error: 'options belong to a code list',
    path: ['options'],
  })
  .refine(({ valueType, min, max }) => valueType !== 'yes-no' || (min === 0 && max === 1), {
    error: 'yes-no runs from 0 to 1',
    path: ['max'],
  })
  .refine(({ min, max }) => min === null || max === null || min <= max, { error: 'min above max', path: ['max'] })
  .refine(({ smallCountGuard, levels }) => !smallCountGuard || !levels.includes('commune'), {
    error: 'a guarded count exists at district level and above only',
    path: ['levels'],
  });
export type DataElementSeed = z.infer<typeof DataElementSeed>;

export const RuleSeverity = z.enum(['error', 'warning']);
export type RuleSeverity = z.infer<typeof RuleSeverity>;

export const RuleOperator = z.enum(['<=', '>=', '>', '=']);
export type RuleOperator = z.infer<typeof RuleOperator>;

const sumOf = z.array(ElementCode).min(1);
const constant = z.number().int();

/**
 * What a side says when a part of it is "chưa có số liệu". 'skip' (where nothing is said): the side is not known, so the
 * rule says nothing; 'zero': a missing part counts 0 as long as another one is known.
 */
export const MissingParts = z.enum(['skip', 'zero']);
export type MissingParts = z.infer<typeof MissingParts>;

const side = { elements: sumOf, missing: MissingParts.exactOptional() };
export const RuleLeft = z.strictObject(side);
export type RuleLeft = z.infer<typeof RuleLeft>;

/**
 * `opening`: plus what was still open at the start of the period (còn tồn đầu kỳ). `previous`: the elements as last
 * reported before the period, so that `left >= right` says of a stock that it never falls.
 */
export const RuleRight = z.union([
  z.strictObject({ ...side, opening: z.boolean().exactOptional(), previous: z.boolean().exactOptional() }),
  z.strictObject({ constant }),
]);
export type RuleRight = z.infer<typeof RuleRight>;

export const RuleCondition = z.strictObject({ element: ElementCode, operator: RuleOperator, constant });
export type RuleCondition = z.infer<typeof RuleCondition>;

/** Compares sums of elements of one place and period; a broken error blocks, a broken warning asks. */
export const RuleSeed = z.strictObject({
  code: text,
  severity: RuleSeverity,
  left: RuleLeft,
  operator: RuleOperator,
  right: RuleRight,
  when: RuleCondition.nullable(),
  /** Absent: holds for every kind of period. A flow against a stock is comparable only within a month. */
  periodKinds: z.array(PeriodKind).min(1).exactOptional(),
  note: text,
});
export type RuleSeed = z.infer<typeof RuleSeed>;

/** One row per commune, or the single row of the district or agency itself. */
export const FormRows = z.enum(['communes', 'district', 'agency']);
export type FormRows = z.infer<typeof FormRows>;

export const FormReporter = z.enum(['district', 'agency']);
export type FormReporter = z.infer<typeof FormReporter>;

/** `agencies`: the codes of those that fill the group; absent: every reporter does. */
export const FormGroupSeed = z.strictObject({
  title: text,
  elements: sumOf,
  agencies: z.array(text).min(1).exactOptional(),
});
export type FormGroupSeed = z.infer<typeof FormGroupSeed>;

export const FormSeed = z.strictObject({
  code: FormCode,
  version: z.number().int().positive(),
  name: text,
  reporter: FormReporter,
  periodKinds: z.array(PeriodKind).min(1),
  blocks: z.array(z.strictObject({ rows: FormRows, groups: z.array(FormGroupSeed).min(1) })).min(1),
  origin: Origin,
});
export type FormSeed = z.infer<typeof FormSeed>;
