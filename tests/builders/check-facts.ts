import { PeriodCode } from '../../shared/calendar/period.ts';
import type { CheckedElement, CheckFacts } from '../../shared/checks/check-facts.ts';
import { figureTable } from '../../shared/checks/figure-table.ts';
import { ElementCode, PlaceId } from '../../shared/ids.ts';
import type { Figure } from '../../shared/numbers/figure.ts';

export const district = PlaceId.parse(1);
export const communes = [PlaceId.parse(2), PlaceId.parse(3)] as const;

const places: CheckFacts['places'] = [
  { id: district, name: 'Huyện A', level: 'district', parentId: null },
  { id: communes[0], name: 'Xã B', level: 'commune', parentId: district },
  { id: communes[1], name: 'Xã C', level: 'commune', parentId: district },
];

export const anElement = (code: string, given: Partial<CheckedElement> = {}): CheckedElement => ({
  code: ElementCode.parse(code),
  name: `Số ${code}`,
  kind: 'flow',
  valueType: 'count',
  scale: 0,
  levels: ['commune'],
  ...given,
});

export const asFigure = (value: number | 'none' | 'not-applicable'): Figure =>
  typeof value === 'number' ? { state: 'number', value } : { state: value };

/** Element → period → place → figure; a number is that number. */
type Given = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<number, number | 'none' | 'not-applicable'>>>>>
>;

export function checkFacts(period: string, given: Given, more: Partial<CheckFacts> = {}): CheckFacts {
  const figures = Object.entries(given).flatMap(([element, periods]) =>
    Object.entries(periods).flatMap(([each, atPlaces]) =>
      Object.entries(atPlaces).map(([place, value]) => ({
        element: ElementCode.parse(element),
        period: PeriodCode.parse(each),
        placeId: PlaceId.parse(Number(place)),
        figure: asFigure(value),
      })),
    ),
  );
  return {
    period: PeriodCode.parse(period),
    rules: [],
    elements: Object.keys(given).map((code) => anElement(code)),
    places,
    figures: figureTable(figures),
    controlTotals: [],
    fed: [],
    ...more,
  };
}
