import type { PlaceId } from '../ids.ts';
import { type District, type IndicatorFacts, type PlaceTotals, totalsOf } from '../indicators/amount.ts';
import { type IndicatorDefinition, reached } from '../indicators/indicator-row.ts';
import type { PeriodWindow } from '../indicators/period-window.ts';
import { overPlaces } from '../numbers/roll-up.ts';
import { emptyTotal, type Total } from '../numbers/total.ts';
import { viewFigure } from './view-figure.ts';
import type { PlaceLine, TotalLine } from './views.contract.ts';

/** What is looked at: the two sides of an indicator, or one element as a numerator alone. */
export type Measure = Pick<IndicatorDefinition, 'numerator' | 'denominator' | 'target'>;

export interface PlaceLines {
  readonly lines: readonly PlaceLine[];
  readonly total: TotalLine;
}

interface Part {
  readonly place: PlaceId;
  readonly kind: PlaceLine['kind'];
  readonly name: string;
  readonly numerator: Total;
  readonly denominator: Total | null;
}

/** One line per district, in the official order. */
export function districtLines(measure: Measure, facts: IndicatorFacts, window: PeriodWindow): PlaceLines {
  const [above, below] = bothSides(measure, facts, window);
  return linesOf(
    measure,
    facts.districts.map((district) => ({
      place: district.id,
      kind: 'district',
      name: district.name,
      numerator: above.district(district),
      denominator: below?.district(district) ?? null,
    })),
  );
}

/** The district's own row where there is one, then its communes; `nameOf` names these. */
export function communeLines(
  measure: Measure,
  facts: IndicatorFacts,
  window: PeriodWindow,
  district: District,
  nameOf: (commune: PlaceId) => string,
): PlaceLines {
  const [above, below] = bothSides(measure, facts, window);
  const own: Part[] =
    above.own === null && (below === null || below.own === null)
      ? []
      : [
          {
            place: district.id,
            kind: 'own',
            name: district.name,
            numerator: above.own?.(district) ?? nothing,
            denominator: below && (below.own?.(district) ?? nothing),
          },
        ];
  const communes: Part[] =
    above.commune === null && (below === null || below.commune === null)
      ? []
      : district.communes.map((commune) => ({
          place: commune,
          kind: 'commune',
          name: nameOf(commune),
          numerator: above.commune?.(commune) ?? nothing,
          denominator: below && (below.commune?.(commune) ?? nothing),
        }));
  return linesOf(measure, [...own, ...communes]);
}

const bothSides = (
  { numerator, denominator }: Measure,
  facts: IndicatorFacts,
  window: PeriodWindow,
): [PlaceTotals, PlaceTotals | null] => [
  totalsOf(numerator, facts, window),
  denominator && totalsOf(denominator, facts, window),
];

/** Rates are taken from the sums of each line and of the whole, never from other rates. */
function linesOf(measure: Measure, parts: readonly Part[]): PlaceLines {
  const numerator = overPlaces(parts.map((part) => part.numerator));
  const denominators = parts.flatMap((part) => part.denominator ?? []);
  const denominator = measure.denominator === null ? null : overPlaces(denominators);
  return {
    lines: parts.map(({ place, kind, name, ...sides }) => ({ place, kind, name, ...sidesOf(measure, sides) })),
    total: sidesOf(measure, { numerator, denominator }),
  };
}

export const sidesOf = (
  measure: Measure,
  { numerator, denominator }: { readonly numerator: Total; readonly denominator: Total | null },
): TotalLine => ({
  numerator: viewFigure(numerator),
  denominator: denominator && viewFigure(denominator),
  ...reached(measure, numerator, denominator),
});

/** Where one side is not counted at a place the other is. */
const nothing = emptyTotal;
