import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { amountOf, type IndicatorFacts } from '../../../shared/indicators/amount.ts';
import type { IndicatorExpr } from '../../../shared/indicators/indicator-seed.ts';
import type { Figure } from '../../../shared/numbers/figure.ts';
import { elementRows } from '../../../shared/views/element-rows.ts';
import { communeLines, districtLines, type Measure } from '../../../shared/views/place-lines.ts';
import type { PlaceLine, ViewFigure } from '../../../shared/views/views.contract.ts';
import { aDistrict, element, number, someFacts } from '../../builders/indicator-facts.ts';

const months = ['2023-M01', '2023-M02', '2023-M03'].map((code) => PeriodCode.parse(code));
const window = { period: PeriodCode.parse('2023-M03'), cumulative: true };
const districts = [aDistrict(1, 3), aDistrict(2, 1), aDistrict(3, 2)];
const sum = (...codes: string[]): IndicatorExpr => ({ kind: 'sum', elements: codes.map(element) });
const measures: readonly Measure[] = [
  { numerator: sum('TT01'), denominator: null, target: null },
  { numerator: sum('KT03'), denominator: null, target: null },
  { numerator: sum('TT01', 'KT03'), denominator: null, target: null },
  { numerator: sum('CS02'), denominator: sum('CS01'), target: { operator: '=', value: 100, scale: 0 } },
  {
    numerator: { kind: 'count-places', level: 'commune', element: element('TT01'), test: { operator: '>=', value: 1 } },
    denominator: { kind: 'places', level: 'commune' },
    target: { operator: '>=', value: 80, scale: 0 },
  },
  {
    numerator: {
      kind: 'count-places',
      level: 'district',
      element: element('KT03'),
      test: { operator: '>=', value: 1 },
    },
    denominator: { kind: 'places', level: 'district' },
    target: { operator: '=', value: 100, scale: 0 },
  },
];

const figure = fc.oneof(
  { weight: 3, arbitrary: fc.nat(20).map(number) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<(Figure | undefined)[]>({ state: 'none' }, { state: 'not-applicable' }, undefined),
  },
);
const places = districts.flatMap(({ id, communes }) => [id, ...communes]);

/** Any figures at all at every place, for elements of communes, of districts and of both. */
const anyFacts = fc.array(figure, { minLength: 1, maxLength: 60 }).map((grid): IndicatorFacts => {
  let at = 0;
  const next = () => grid[at++ % grid.length];
  const figures = ['TT01', 'KT03', 'CS01', 'CS02'].flatMap((code) =>
    places.flatMap((place) =>
      months.flatMap((month) => {
        const given = next();
        return given === undefined ? [] : [[code, place, month, given] as const];
      }),
    ),
  );
  const elements = {
    TT01: {},
    KT03: { levels: ['commune', 'district'] },
    CS01: { kind: 'stock' },
    CS02: { kind: 'stock' },
  } as const;
  return someFacts({ districts, elements, figures });
});

const value = ({ state, value: number }: ViewFigure): number => (state === 'number' ? number : 0);
const added = (lines: readonly PlaceLine[], side: 'numerator' | 'denominator'): number =>
  lines.reduce((total, line) => total + (line[side] === null ? 0 : value(line[side])), 0);

describe('lines of a place', () => {
  test('add to their total, the totals of districts to that of the province, whatever was reported', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...measures), (facts, measure) => {
        const province = districtLines(measure, facts, window);
        expect(added(province.lines, 'numerator')).toBe(value(province.total.numerator));
        expect(value(province.total.numerator)).toBe(amountOf(measure.numerator, facts, window).value);
        if (province.total.denominator !== null)
          expect(added(province.lines, 'denominator')).toBe(value(province.total.denominator));
        for (const [at, district] of districts.entries()) {
          const within = communeLines(measure, facts, window, district, String);
          expect(added(within.lines, 'numerator')).toBe(value(within.total.numerator));
          expect(value(within.total.numerator)).toBe(province.lines[at] && value(province.lines[at].numerator));
          expect(within.total.percent).toBe(province.lines[at]?.percent);
        }
      }),
    );
  });

  test('the order in which districts and communes are rolled up does not matter', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...measures), (facts, measure) => {
        const turned = {
          ...facts,
          districts: facts.districts.toReversed().map((one) => ({ ...one, communes: one.communes.toReversed() })),
        };
        expect(districtLines(measure, turned, window).total).toEqual(districtLines(measure, facts, window).total);
      }),
    );
  });

  test('elements side by side are the same lines as one alone', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const codes = ['TT01', 'KT03'].map(element);
        const { rows, total } = elementRows(codes, facts, window);
        for (const [at, code] of codes.entries()) {
          const alone = districtLines({ numerator: sum(code), denominator: null, target: null }, facts, window);
          expect(rows.map(({ figures }) => figures[at])).toEqual(alone.lines.map(({ numerator }) => numerator));
          expect(total[at]).toEqual(alone.total.numerator);
        }
      }),
    );
  });

  test('the total says how many lines are complete; four states stay four', () => {
    const facts = someFacts({
      districts: [aDistrict(1, 2), aDistrict(2, 1), aDistrict(3, 1), aDistrict(4, 1)],
      elements: { TT01: {} },
      figures: [
        ...months.map((month) => ['TT01', 101, month, number(2)] as const),
        ['TT01', 102, months[0] ?? window.period, number(1)],
        ...months.map((month) => ['TT01', 201, month, { state: 'none' }] as const),
        ...months.map((month) => ['TT01', 301, month, { state: 'not-applicable' }] as const),
      ],
    });
    const { lines, total } = districtLines({ numerator: sum('TT01'), denominator: null, target: null }, facts, window);
    expect(lines.map(({ numerator }) => numerator)).toEqual([
      { state: 'number', value: 7, counted: 1, expected: 2 },
      { state: 'none', value: 0, counted: 1, expected: 1 },
      { state: 'not-applicable', value: 0, counted: 0, expected: 0 },
      { state: 'missing', value: 0, counted: 0, expected: 1 },
    ]);
    expect(total.numerator).toEqual({ state: 'number', value: 7, counted: 1, expected: 3 });
  });

  test('a rate is taken from the sums, never from the rates; 0 of 0 is no rate', () => {
    const [month = window.period] = months;
    const facts = someFacts({
      districts: [aDistrict(1, 1), aDistrict(2, 1), aDistrict(3, 1)],
      elements: { CS01: { kind: 'stock' }, CS02: { kind: 'stock' } },
      figures: [
        ['CS01', 101, month, number(90)],
        ['CS02', 101, month, number(90)],
        ['CS01', 201, month, number(10)],
        ['CS02', 201, month, number(0)],
        ['CS01', 301, month, { state: 'none' }],
        ['CS02', 301, month, { state: 'none' }],
      ],
    });
    const [, , , measure] = measures;
    if (measure === undefined) throw new Error('a rate');
    const { lines, total } = districtLines(measure, facts, { period: month, cumulative: true });
    expect(lines.map(({ percent, status }) => [percent, status])).toEqual([
      [1000, 'met'],
      [0, 'not-met'],
      [null, 'none-occurred'],
    ]);
    expect(total.percent).toBe(900);
  });
});
