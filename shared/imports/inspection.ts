import { z } from 'zod';
import { PeriodCode } from '../calendar/period.ts';
import { ElementCode, FormCode, Sha256 } from '../ids.ts';

/** `na`: không áp dụng; `none`: không phát sinh; `missing`: chưa có số liệu. */
export const InspectedState = z.enum(['number', 'none', 'na', 'missing']);

/**
 * `place` is the official code. `value` is the number as it is meant, not scaled; of yes/no 1 or 0, of a list the position of
 * the answer from 0; null unless the state is `number`. `cell` is the cell that says it.
 */
export const InspectedValue = z.strictObject({
  place: z.string(),
  element: ElementCode,
  period: PeriodCode,
  state: InspectedState,
  value: z.number().nullable(),
  sheet: z.string(),
  cell: z.string(),
});
export type InspectedValue = z.infer<typeof InspectedValue>;

/** `error` refuses the file, `warning` asks or should be looked at, `note` is only said. Null where it is of the whole file. */
export const InspectedFinding = z.strictObject({
  severity: z.enum(['error', 'warning', 'note']),
  /** The closed set of `FileProblem` and `FileNote`. */
  kind: z.string(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  sentence: z.string(),
});
export type InspectedFinding = z.infer<typeof InspectedFinding>;

/**
 * What a file is, in one of three: `import` may be taken in as it is, `ask` needs an answer first (`values` is then the best
 * proposal), `refuse` cannot be taken in (`values` is empty). `confidence` runs from 0 (not recognised) to 1 (by the hidden marks).
 */
export const Inspection = z.strictObject({
  file: z.string(),
  /** Null for what was not opened. */
  sha256: Sha256.nullable(),
  outcome: z.enum(['import', 'ask', 'refuse']),
  reason: z.string(),
  sentence: z.string(),
  form: FormCode.nullable(),
  place: z.string().nullable(),
  period: PeriodCode.nullable(),
  confidence: z.number().min(0).max(1),
  values: z.array(InspectedValue),
  findings: z.array(InspectedFinding),
});
export type Inspection = z.infer<typeof Inspection>;
