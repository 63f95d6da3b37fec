import { z } from 'zod';
import { PeriodCode } from '../calendar/period.ts';
import { ElementCode, PlaceId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { FigureState } from '../numbers/figure.ts';

/** lỗi, cảnh báo, lưu ý */
export const FindingSeverity = z.enum(['error', 'warning', 'note']);
export type FindingSeverity = z.infer<typeof FindingSeverity>;

/** What kind of comparison found it: a rule of the set, or one of the program's own. */
export const FindingKind = z.enum([
  'rule',
  'outlier',
  'cumulative-falls',
  'months-against-form',
  'control-total',
  'fed-differs',
]);
export type FindingKind = z.infer<typeof FindingKind>;

export const FindingFigure = z.strictObject({
  element: ElementCode,
  name: z.string(),
  placeId: PlaceId,
  place: z.string(),
  period: PeriodCode,
  state: FigureState.nullable(),
  value: z.number().int().nullable(),
  scale: z.number().int(),
});
export type FindingFigure = z.infer<typeof FindingFigure>;

/** One thing that does not fit, with the figures it is about and both sides of the comparison. */
export const Finding = z.strictObject({
  rule: z.string(),
  kind: FindingKind,
  severity: FindingSeverity,
  period: PeriodCode,
  placeId: PlaceId,
  place: z.string(),
  district: z.string(),
  /** The rule's own Vietnamese sentence. */
  text: z.string(),
  left: z.number().int().nullable(),
  operator: z.enum(['<=', '>=', '>', '=']),
  right: z.number().int().nullable(),
  figures: z.array(FindingFigure),
  accepted: z.strictObject({ reason: z.string(), at: z.string() }).nullable(),
});
export type Finding = z.infer<typeof Finding>;

export const ProposedFigure = z.strictObject({
  element: ElementCode,
  placeId: PlaceId,
  /** Null: the stored figure would become chưa có số liệu. */
  state: FigureState.nullable(),
  value: z.number().int(),
});
export type ProposedFigure = z.infer<typeof ProposedFigure>;

export const checksContract = {
  /** "Kiểm tra kỳ": everything found in a period, errors first, then by district and place. */
  period: query(z.strictObject({ period: PeriodCode }), z.array(Finding)),
  /** Of one district's figures: what the entry grid shows beside its cells. */
  district: query(z.strictObject({ district: PlaceId, period: PeriodCode }), z.array(Finding)),
  /** What would be found at a district if these figures (of a file that waits to be taken in) were stored as well. */
  proposed: query(
    z.strictObject({ district: PlaceId, period: PeriodCode, figures: z.array(ProposedFigure).max(20_000) }),
    z.array(Finding),
  ),
  /** A warning or note that is all right as it is; it comes up again when its figures change. Errors cannot be accepted. */
  accept: command(
    z.strictObject({ rule: z.string(), period: PeriodCode, place: PlaceId, reason: z.string().trim().min(1).max(300) }),
    z.strictObject({ changed: z.number().int() }),
  ),
};
