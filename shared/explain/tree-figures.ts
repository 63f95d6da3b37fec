import { comparePeriods, monthRange, type PeriodCode } from '../calendar/period.ts';
import type { Span } from '../indicators/period-window.ts';
import type { Figure } from '../numbers/figure.ts';
import type { KnownFigure, TreeFigure } from './explain.contract.ts';
import type { ElementReading } from './place-readings.ts';

/** Every period of the window about which something is known or missing, in the order in which the periods end. */
export function treeFigures(reading: ElementReading, stored: (period: PeriodCode) => Figure | undefined): TreeFigure[] {
  const { element, used } = reading;
  const counted = new Set(used.used.map(({ period }) => period));
  const left = reading.spans.flat().flatMap(({ period }): TreeFigure[] => {
    const figure = counted.has(period) ? undefined : stored(period);
    return figure === undefined
      ? []
      : [{ element, period, figure: knownFigure(figure), use: 'replaced', by: replacing(reading, period) }];
  });
  return [
    ...used.used.map(({ period, figure }): TreeFigure => {
      return { element, period, figure: knownFigure(figure), use: 'counted', by: [] };
    }),
    ...left,
    ...missingPeriods(reading).map((period): TreeFigure => ({ element, period, figure: null, use: 'missing', by: [] })),
  ].toSorted((a, b) => comparePeriods(a.period, b.period));
}

export const knownFigure = (figure: Figure): KnownFigure => ({
  state: figure.state,
  value: figure.state === 'number' ? figure.value : 0,
});

/** Of a flow the finer periods within it, of a stock the later one. */
function replacing({ kind, used }: ElementReading, period: PeriodCode): PeriodCode[] {
  const own = monthRange(period);
  return used.used
    .map((each) => each.period)
    .filter((other) => kind === 'stock' || overlaps(monthRange(other), own))
    .toSorted(comparePeriods);
}

type Months = Pick<Span, 'first' | 'last'>;
const overlaps = (a: Months, b: Months): boolean => a.first <= b.last && b.first <= a.last;

/** Of a flow every finest period nothing speaks for; of a stock the last one, when nothing at all is known. */
function missingPeriods({ kind, spans, used }: ElementReading): PeriodCode[] {
  const finest = (spans.find((each) => each.length > 0) ?? []).toSorted((a, b) => a.last - b.last);
  if (kind === 'stock') return used.used.length > 0 ? [] : finest.slice(-1).map(({ period }) => period);
  const covered = used.used.map(({ period }) => monthRange(period));
  return finest.filter((span) => !covered.some((months) => overlaps(months, span))).map(({ period }) => period);
}
