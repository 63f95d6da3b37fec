import fc from 'fast-check';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { Scope } from '../../../shared/explain/explain-side.ts';
import type { ElementCode, PlaceId } from '../../../shared/ids.ts';
import type { District, IndicatorFacts } from '../../../shared/indicators/amount.ts';
import type { IndicatorExpr } from '../../../shared/indicators/indicator-seed.ts';
import { windowToMonth } from '../../../shared/indicators/period-window.ts';
import type { Figure } from '../../../shared/numbers/figure.ts';
import { aDistrict, element, place, someFacts } from '../../builders/indicator-facts.ts';

/** Figures that come, are corrected and taken back, in whatever order: what a year of work leaves behind. */

const elements = {
  TT01: { periodKinds: ['month', 'quarter', 'year'] },
  CS01: { kind: 'stock', periodKinds: ['month', 'quarter'] },
  KT01: { levels: ['commune', 'district'] },
  KH01: { kind: 'stock', levels: ['district'], periodKinds: ['year'] },
} as const;

const districts = [aDistrict(1, 2), aDistrict(2, 3), aDistrict(3, 1)];
const places = districts.flatMap(({ id, communes }) => [id, ...communes]);
const periods = ['2023-M01', '2023-M02', '2023-M03', '2023-M04', '2023-Q1', '2023-Q2', '2023-Y'].map((code) =>
  PeriodCode.parse(code),
);

const figure: fc.Arbitrary<Figure | null> = fc.oneof(
  { weight: 5, arbitrary: fc.nat(20).map((value): Figure => ({ state: 'number', value })) },
  { weight: 1, arbitrary: fc.constant<Figure>({ state: 'none' }) },
  { weight: 1, arbitrary: fc.constant<Figure>({ state: 'not-applicable' }) },
  { weight: 2, arbitrary: fc.constant(null) },
);

export interface Change {
  readonly element: ElementCode;
  readonly place: PlaceId;
  readonly period: PeriodCode;
  /** Null: taken back. */
  readonly figure: Figure | null;
}

const change: fc.Arbitrary<Change> = fc.record({
  element: fc.constantFrom(...Object.keys(elements)).map(element),
  place: fc.constantFrom(...places),
  period: fc.constantFrom(...periods),
  figure,
});

export const history = fc.array(change, { maxLength: 60 });

export const expressions: fc.Arbitrary<IndicatorExpr> = fc.constantFrom<IndicatorExpr>(
  { kind: 'sum', elements: [element('TT01')] },
  { kind: 'sum', elements: [element('CS01')] },
  { kind: 'sum', elements: [element('TT01'), element('KT01')] },
  { kind: 'count-places', level: 'commune', element: element('TT01'), test: { operator: '>=', value: 1 } },
  { kind: 'count-places', level: 'commune', element: element('CS01'), test: { operator: '>=', value: 1 } },
  { kind: 'count-places', level: 'district', element: element('KH01'), test: 'yes' },
  { kind: 'places', level: 'commune' },
);

/** Which places there are: some communes end, some come. */
const boundaries = fc.subarray([101, 102, 201, 202, 203, 301].map(place));

const within = (communes: readonly PlaceId[]): District[] =>
  districts.map((district) => ({
    ...district,
    communes: district.communes.filter((commune) => communes.includes(commune)),
  }));

/** The facts after the first `upTo` changes. */
function factsAfter(changes: readonly Change[], upTo: number, communes: readonly PlaceId[]): IndicatorFacts {
  const known = new Map<string, readonly [string, number, PeriodCode, Figure]>();
  for (const each of changes.slice(0, upTo)) {
    const key = `${each.element} ${each.place} ${each.period}`;
    if (each.figure === null) known.delete(key);
    else known.set(key, [each.element, each.place, each.period, each.figure]);
  }
  return someFacts({ districts: within(communes), elements, figures: [...known.values()] });
}

export const aMoment = fc.record({
  upTo: fc.nat(60),
  month: fc.integer({ min: 1, max: 4 }),
  cumulative: fc.boolean(),
  communes: boundaries,
});
export type AMoment = typeof aMoment extends fc.Arbitrary<infer T> ? T : never;

export const scopeAt = (changes: readonly Change[], { upTo, month, cumulative, communes }: AMoment): Scope => ({
  facts: factsAfter(changes, upTo, communes),
  window: { ...windowToMonth(2023, month), cumulative },
});
