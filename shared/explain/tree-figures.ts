import { comparePeriods, monthRange, type PeriodCode } from '../calendar/period.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import { type Lineage, lineagePlaces, type PlacedFigure } from '../indicators/lineage.ts';
import type { Span } from '../indicators/period-window.ts';
import type { Figure } from '../numbers/figure.ts';
import type { KnownFigure, TreeFigure } from './explain.contract.ts';
import type { ElementReading } from './place-readings.ts';

type StoredAt = (place: PlaceId, period: PeriodCode) => Figure | undefined;
type NameOf = (place: PlaceId) => string;
type CodesOf = (place: PlaceId, period: PeriodCode) => readonly ElementCode[];

/**
 * Every period of the window about which something is known or missing, in the order in which the periods end, each with
 * the unit that reported or owes it; `unitName` names one that is not the row's own, `codesOf` the codes under which a figure is stored.
 */
export function treeFigures(
  reading: ElementReading,
  stored: StoredAt,
  unitName: NameOf,
  codesOf: CodesOf = () => [],
): TreeFigure[] {
  const { element, lineage, used } = reading;
  const keyOf = (place: PlaceId, period: PeriodCode) => `${place} ${period}`;
  const counted = new Set(used.used.map(({ place, period }) => keyOf(place, period)));
  const about = (place: PlaceId, period: PeriodCode) => ({
    element,
    under: codesOf(place, period).filter((code) => code !== element),
    place,
    unit: place === lineage.place ? '' : unitName(place),
    period,
  });
  const left = reading.units.flatMap((place) =>
    reading.spans.flat().flatMap(({ period }): TreeFigure[] => {
      const figure = counted.has(keyOf(place, period)) ? undefined : stored(place, period);
      if (figure === undefined) return [];
      const by = replacing(reading, place, period).map((other) => ({
        period: other.period,
        unit: other.place === place ? '' : unitName(other.place),
      }));
      return [{ ...about(place, period), figure: knownFigure(figure), use: 'replaced', by }];
    }),
  );
  return [
    ...used.used.map(
      ({ place, period, figure }): TreeFigure => ({
        ...about(place, period),
        figure: knownFigure(figure),
        use: 'counted',
        by: [],
      }),
    ),
    ...left,
    ...missingFigures(reading).map(
      ({ place, period }): TreeFigure => ({ ...about(place, period), figure: null, use: 'missing', by: [] }),
    ),
  ].toSorted((a, b) => comparePeriods(a.period, b.period));
}

export const knownFigure = (figure: Figure): KnownFigure => ({
  state: figure.state,
  value: figure.state === 'number' ? figure.value : 0,
});

/** Of a flow what counts within it, of a stock the later one: of the unit itself, or of one before or after it. */
function replacing({ kind, lineage, used }: ElementReading, place: PlaceId, period: PeriodCode): PlacedFigure[] {
  const own = monthRange(period);
  const related = lineOf(lineage, place);
  return used.used
    .filter((other) => related.has(other.place))
    .filter((other) => kind === 'stock' || overlaps(monthRange(other.period), own))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** The units a unit went over into, itself, and those that went over into it. */
function lineOf(lineage: Lineage, unit: PlaceId): ReadonlySet<PlaceId> {
  if (lineage.place === unit) return new Set(lineagePlaces(lineage));
  const below = lineage.from.find((older) => lineagePlaces(older).includes(unit));
  return new Set([lineage.place, ...(below === undefined ? [] : lineOf(below, unit))]);
}

type Months = Pick<Span, 'first' | 'last'>;
const overlaps = (a: Months, b: Months): boolean => a.first <= b.last && b.first <= a.last;

const missingFigures = (reading: ElementReading): readonly Pick<PlacedFigure, 'place' | 'period'>[] =>
  reading.used.missingAt ?? missingPeriods(reading).map((period) => ({ place: reading.lineage.place, period }));

/** Of a flow every finest period nothing speaks for; of a stock the last one, when nothing at all is known. */
function missingPeriods({ kind, spans, used }: ElementReading): PeriodCode[] {
  const finest = (spans.find((each) => each.length > 0) ?? []).toSorted((a, b) => a.last - b.last);
  if (kind === 'stock') return used.used.length > 0 ? [] : finest.slice(-1).map(({ period }) => period);
  const covered = used.used.map(({ period }) => monthRange(period));
  return finest.filter((span) => !covered.some((months) => overlaps(months, span))).map(({ period }) => period);
}
