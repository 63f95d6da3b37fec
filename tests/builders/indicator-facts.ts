import type { PeriodCode } from '../../shared/calendar/period.ts';
import { ElementCode, PlaceId } from '../../shared/ids.ts';
import type { CountedElement, District, IndicatorFacts } from '../../shared/indicators/amount.ts';
import type { Figure } from '../../shared/numbers/figure.ts';

export const element = (code: string): ElementCode => ElementCode.parse(code);
export const place = (id: number): PlaceId => PlaceId.parse(id);

/** A district with communes numbered `id * 100 + 1 …`. */
export const aDistrict = (id: number, communes: number): District => ({
  id: place(id),
  name: `Huyện ${id}`,
  communes: Array.from({ length: communes }, (_, index) => place(id * 100 + index + 1)),
});

interface Given {
  readonly districts: readonly District[];
  readonly elements: Readonly<Record<string, Partial<CountedElement>>>;
  readonly figures: readonly (readonly [element: string, place: number, period: PeriodCode, figure: Figure])[];
}

const usual: CountedElement = { kind: 'flow', levels: ['commune'], periodKinds: ['month'], scale: 0 };

export function someFacts({ districts, elements, figures }: Given): IndicatorFacts {
  const known = new Map(figures.map(([code, id, period, figure]) => [`${code}|${id}|${period}`, figure]));
  return {
    districts,
    elements: new Map(Object.entries(elements).map(([code, given]) => [element(code), { ...usual, ...given }])),
    figure: (code, id, period) => known.get(`${code}|${id}|${period}`),
  };
}

export const number = (value: number): Figure => ({ state: 'number', value });
