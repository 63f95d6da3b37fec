import { type PeriodCode, PeriodKind, periodNumber, periodsOf } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { figureOf } from '../../shared/forms/written-figure.ts';
import type { ElementCode, PlaceId } from '../../shared/ids.ts';
import type { CountedElement, District, IndicatorFacts } from '../../shared/indicators/amount.ts';
import type { Context } from '../context.ts';
import { figuresOfElements, type StoredFigureRow } from '../forms/figures.repository.ts';
import { elementRows, type StoredElement } from '../forms/forms.repository.ts';
import { placesOn } from '../places/places.repository.ts';
import { periodKindsOfElements } from './indicators.repository.ts';

/** The districts of a day with their communes: places are those valid at the period's end. */
export async function districtsAt(context: Context, period: PeriodCode): Promise<District[]> {
  const places = await placesOn(context.db, coverage(period, 'administrative').to);
  const communes = Map.groupBy(places, ({ parentId }) => parentId);
  return places
    .filter(({ level }) => level === 'district')
    .map(({ id, name, type }) => ({
      id,
      name: `${type} ${name}`,
      communes: (communes.get(id) ?? []).map((place) => place.id),
    }));
}

/** Loads what the given elements hold in the plan year, once, for any number of indicators and months. */
export async function gatherFacts(
  context: Context,
  codes: ReadonlySet<ElementCode>,
  period: PeriodCode,
): Promise<IndicatorFacts> {
  const stored = (await elementRows(context.db)).filter(({ code }) => codes.has(code));
  const kinds = await periodKindsOfElements(context.db);
  const year = Number(period.slice(0, 4));
  const periods = PeriodKind.options.flatMap((kind) => periodsOf(year, kind)).map(periodNumber);
  const rows = figuresOfElements(
    context.handle,
    stored.map(({ id }) => id),
    periods,
  );
  return {
    districts: await districtsAt(context, period),
    elements: new Map(stored.map((element) => [element.code, countedElement(element, kinds.get(element.id) ?? [])])),
    figure: lookup(rows, stored),
  };
}

const countedElement = ({ kind, levels }: StoredElement, periodKinds: readonly PeriodKind[]): CountedElement => ({
  kind,
  levels,
  periodKinds,
});

function lookup(rows: readonly StoredFigureRow[], elements: readonly StoredElement[]): IndicatorFacts['figure'] {
  const figures = new Map(rows.map((row) => [`${row.elementId}|${row.placeId}|${row.period}`, figureOf(row)]));
  const ids = new Map(elements.map(({ code, id }) => [code, id]));
  return (element: ElementCode, place: PlaceId, period: PeriodCode) =>
    figures.get(`${ids.get(element)}|${place}|${periodNumber(period)}`);
}
