import { z } from 'zod';
import { contains, monthRange, PeriodCode, parsePeriod } from '../calendar/period.ts';
import type { ElementCode, PlaceId } from '../ids.ts';

/** A printed report whose figures rest on some that change; `id` is its number. */
export const TouchedPrint = z.strictObject({
  id: z.number().int(),
  period: PeriodCode,
  periodLabel: z.string(),
  madeAt: z.string(),
  fileName: z.string(),
  /** Signed or issued: it stays as it is, and says that its figures have changed. */
  isSealed: z.boolean(),
});
export type TouchedPrint = z.infer<typeof TouchedPrint>;

/** What one printed figure was counted from; `place` null: the whole province. */
export interface PrintedSubject {
  readonly elements: readonly ElementCode[];
  readonly place: PlaceId | null;
  readonly cumulative: boolean;
}

export interface ChangingFigure {
  readonly element: ElementCode;
  readonly placeId: PlaceId;
  /** The unit it is in. */
  readonly parentId: PlaceId | null;
}

/** Whether a figure printed for one period rests on any of the figures of another. */
export function restsOn(
  { elements, place, cumulative }: PrintedSubject,
  printed: PeriodCode,
  figures: readonly ChangingFigure[],
  period: PeriodCode,
): boolean {
  if (!reaches(printed, cumulative, period)) return false;
  const counted = new Set(elements);
  return figures.some(
    ({ element, placeId, parentId }) =>
      counted.has(element) && (place === null || place === placeId || place === parentId),
  );
}

/** What comes by the year counts in the lũy kế from the day it is there (period-window.ts). */
function reaches(printed: PeriodCode, cumulative: boolean, period: PeriodCode): boolean {
  if (!cumulative) return contains(printed, period);
  const [to, from] = [monthRange(printed), monthRange(period)];
  return to.year === from.year && (from.last <= to.last || parsePeriod(period).kind === 'year');
}
