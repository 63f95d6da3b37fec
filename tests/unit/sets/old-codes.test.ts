import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresUnderNewCode, type MappedIds, type PlacedFigure } from '../../../shared/forms/element-mapping.ts';
import type { Figure } from '../../../shared/numbers/figure.ts';

const [last, next] = [2023101, 2024101];
const number = (value: number): Figure => ({ state: 'number', value });

const reader =
  (figures: Readonly<Record<number, Readonly<Record<number, Figure>>>>) => (id: number, periods: readonly number[]) =>
    periods.flatMap((period): PlacedFigure[] => {
      const figure = figures[id]?.[period];
      return figure === undefined ? [] : [{ period, placeId: 1, figure }];
    });

const mapped = (...olds: number[]): MappedIds[] => olds.map((oldId) => ({ newId: 9, oldId, fromYear: 2024 }));
const under = (mappings: MappedIds[], figures: Parameters<typeof reader>[0], periods = [last, next]) =>
  figuresUnderNewCode(mappings, reader(figures), 9, periods);

describe('figures under a new code', () => {
  test('before its first year are the sum of the old ones, from then on its own', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 5 }), fc.nat(), (values, own) => {
        const olds = values.map((_, index) => index + 1);
        const figures = {
          ...Object.fromEntries(values.map((value, index) => [index + 1, { [last]: number(value) }])),
          9: { [next]: number(own) },
        };
        const sum = values.reduce((all, value) => all + value, 0);
        expect(under(mapped(...olds), figures)).toEqual([
          { period: next, placeId: 1, figure: number(own), counted: 1, expected: 1, under: [] },
          { period: last, placeId: 1, figure: number(sum), counted: olds.length, expected: olds.length, under: olds },
        ]);
      }),
    );
  });

  test('old figures from the first year of the new code on do not count under it', () => {
    expect(under(mapped(1), { 1: { [next]: number(4) } })).toEqual([]);
  });

  test('a figure stored under the new code itself counts before the old ones', () => {
    expect(under(mapped(1), { 1: { [last]: number(4) }, 9: { [last]: number(6) } })).toMatchObject([
      { figure: number(6), under: [] },
    ]);
  });

  test.each([
    ['nothing occurred anywhere', [{ state: 'none' }, { state: 'none' }], { state: 'none' }, 2],
    ['nothing occurred, and a number', [{ state: 'none' }, number(3)], number(3), 2],
    ['not applicable, and a number', [{ state: 'not-applicable' }, number(3)], number(3), 2],
    [
      'not applicable anywhere',
      [{ state: 'not-applicable' }, { state: 'not-applicable' }],
      { state: 'not-applicable' },
      2,
    ],
    ['one not reported', [number(3)], number(3), 1],
  ] as const)('%s', (_, [one, two], figure, counted) => {
    const figures = { 1: { [last]: one }, ...(two === undefined ? {} : { 2: { [last]: two } }) };
    expect(under(mapped(1, 2), figures)).toMatchObject([{ figure, counted, expected: 2 }]);
  });

  test('nothing reported under any old code is chưa có số liệu', () => {
    expect(under(mapped(1, 2), {})).toEqual([]);
  });

  test('a code replaced twice is followed back to the first', () => {
    const chain = [
      { newId: 9, oldId: 5, fromYear: 2025 },
      { newId: 5, oldId: 1, fromYear: 2024 },
    ];
    expect(under(chain, { 1: { [last]: number(4) }, 5: { [next]: number(6) } })).toMatchObject([
      { period: next, figure: number(6), under: [5] },
      { period: last, figure: number(4), under: [5] },
    ]);
  });

  test('codes that lead back to each other come to an end', () => {
    const circle = [...mapped(1), { newId: 1, oldId: 9, fromYear: 2024 }];
    expect(under(circle, { 1: { [last]: number(4) } })).toMatchObject([{ figure: number(4) }]);
  });
});
