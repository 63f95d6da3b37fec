import { type PeriodCode, PeriodKind, periodNumber, periodsOf } from '../../shared/calendar/period.ts';
import { figureOf } from '../../shared/forms/written-figure.ts';
import type { ElementCode, PlaceId } from '../../shared/ids.ts';
import type { IndicatorFacts } from '../../shared/indicators/amount.ts';
import type { Figure } from '../../shared/numbers/figure.ts';
import type { Context } from '../context.ts';
import { gatherFacts } from '../indicators/gather-facts.ts';
import { figuresAsOf } from './explain.repository.ts';
import type { AskedSubject } from './subject.ts';

interface Known {
  readonly figure: Figure | undefined;
  readonly change: number;
}

/** The facts of a period as they were known when change `upTo` was the last. */
export interface FactsAsOf {
  readonly facts: IndicatorFacts;
  /** The last change of a figure that was known then, under whichever code it is stored. */
  readonly changeAt: (element: ElementCode, place: PlaceId, period: PeriodCode) => number | undefined;
}

/** Places are those valid at the period's end, by whichever days periods cover, whenever that became known. */
export async function factsAsOf(
  context: Context,
  { elements, coverage }: Pick<AskedSubject, 'elements' | 'coverage'>,
  period: PeriodCode,
  upTo: number,
): Promise<FactsAsOf> {
  const today = await gatherFacts(context, new Set(elements.map(({ code }) => code)), period, coverage);
  const year = Number(period.slice(0, 4));
  const periods = PeriodKind.options.flatMap((kind) => periodsOf(year, kind)).map(periodNumber);
  const known = new Map(
    today.read.map(({ id, code }) => [code, figuresOf(figuresAsOf(context.handle, id, periods, upTo))]),
  );
  const at = (element: ElementCode, place: PlaceId, when: PeriodCode) => known.get(element)?.get(place)?.get(when);
  const then = today.thenOver((element, place, when) => at(element, place, when)?.figure);
  return {
    facts: { ...today, ...then },
    changeAt: (element, place, when) => {
      const codes = new Set([element, ...then.storedUnder(element, place, when)]);
      const changes = [...codes].flatMap((code) => at(code, place, when)?.change ?? []);
      return changes.length === 0 ? undefined : Math.max(...changes);
    },
  };
}

type Rows = ReturnType<typeof figuresAsOf>;

function figuresOf(rows: Rows): ReadonlyMap<PlaceId, ReadonlyMap<PeriodCode, Known>> {
  const places = new Map<PlaceId, Map<PeriodCode, Known>>();
  for (const { placeId, period, figure, change } of rows) {
    const periods = places.get(placeId) ?? new Map<PeriodCode, Known>();
    periods.set(period, { figure: figure === null ? undefined : figureOf(figure), change });
    places.set(placeId, periods);
  }
  return places;
}
