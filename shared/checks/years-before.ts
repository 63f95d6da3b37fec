import { formatPeriod, monthsOf, type PeriodCode, parsePeriod, periodsOf } from '../calendar/period.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { figureOfTotal, sumFigures } from '../numbers/total.ts';
import type { FigureTable } from './figure-table.ts';

/** How far back what was left over is followed; before that it is taken for nothing. */
const years = 3;

/** The ways in which the years before a period may have been reported, the coarsest first; the oldest year first. */
export const yearsBefore = (period: PeriodCode): (readonly (readonly PeriodCode[])[])[] =>
  Array.from({ length: years }, (_, index) => waysOf(parsePeriod(period).year - years + index));

function waysOf(year: number): PeriodCode[][] {
  const whole = formatPeriod({ year, kind: 'year', number: 1 });
  return [[whole], periodsOf(year, 'quarter'), monthsOf(whole)];
}

/** The periods that bring a year whole at this place; none where it is not stored or has gaps. */
export const periodsOfYear = (
  figures: FigureTable,
  element: ElementCode,
  ways: readonly (readonly PeriodCode[])[],
  place: PlaceId,
): readonly PeriodCode[] =>
  ways.find((periods) => periods.every((period) => figures(element, period).has(place))) ?? [];

/** One per year before the period, the oldest first; undefined where a year is not whole. */
export const figuresOfYears = (
  figures: FigureTable,
  element: ElementCode,
  period: PeriodCode,
  place: PlaceId,
): (Figure | undefined)[] =>
  yearsBefore(period).map((ways) => {
    const periods = periodsOfYear(figures, element, ways, place);
    if (periods.length === 0) return undefined;
    return figureOfTotal(sumFigures(periods.map((each) => figures(element, each).get(place))));
  });
