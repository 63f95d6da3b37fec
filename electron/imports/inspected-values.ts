import type { PeriodCode } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { InspectedValue } from '../../shared/imports/inspection.ts';
import type { CellFigure } from '../../shared/imports/validate.ts';
import type { Figure } from '../../shared/numbers/figure.ts';
import type { Context } from '../context.ts';
import { elementRows } from '../forms/forms.repository.ts';
import { placesOn } from '../places/places.repository.ts';

/** The figures of a file with official codes instead of our ids, and numbers as they are meant instead of scaled. */
export async function inspectedValues(
  context: Context,
  period: PeriodCode,
  figures: readonly CellFigure[],
): Promise<InspectedValue[]> {
  const codes = await officialCodes(context, period);
  const scales = new Map((await elementRows(context.db)).map(({ code, scale }) => [code, scale]));
  return figures.map(({ element, placeId, sheet, cell, figure }) => ({
    place: codes.get(placeId) ?? '',
    element,
    period,
    state: figure === undefined ? 'missing' : figure.state === 'not-applicable' ? 'na' : figure.state,
    value: numberOf(figure, scales.get(element) ?? 0),
    sheet,
    cell,
  }));
}

const numberOf = (figure: Figure | undefined, scale: number): number | null =>
  figure?.state === 'number' ? figure.value / 10 ** scale : null;

/** As they hold on the last day of the period. */
export async function officialCodes(context: Context, period: PeriodCode): Promise<ReadonlyMap<PlaceId, string>> {
  const places = await placesOn(context.db, coverage(period, 'administrative').to);
  return new Map(places.map(({ id, code }) => [id, code]));
}
