import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodCode, periodsOf } from '../../../shared/calendar/period.ts';
import { PlaceId } from '../../../shared/ids.ts';
import {
  hideAsAmongDistricts,
  hideInFlow,
  hideInLevels,
  hideInLines,
  isHidden,
} from '../../../shared/views/hide-small.ts';
import { longerPeriod } from '../../../shared/views/series-points.ts';
import type { PlaceLine, SeriesPoint, TotalLine, ViewFigure } from '../../../shared/views/views.contract.ts';

const whole = { counted: 1, expected: 1 };
const figureOf = (value: number): ViewFigure => ({ state: 'number', value, ...whole });
const sides = (numerator: number, denominator: number | null): TotalLine => ({
  numerator: figureOf(numerator),
  denominator: denominator === null ? null : figureOf(denominator),
  percent: denominator ? Math.round((numerator * 1000) / denominator) : null,
  status: null,
});
const line = (place: number, numerator: number, denominator: number | null): PlaceLine => ({
  place: PlaceId.parse(place),
  kind: 'district',
  name: String(place),
  ...sides(numerator, denominator),
});
const both = { below: 5, numerator: true, denominator: true };
const shown = ({ state, value }: ViewFigure): number | undefined => (state === 'number' ? value : undefined);

describe('what leaves the office', () => {
  const table = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 1, maxLength: 12 });

  test('shows no count of one to four, and none can be worked out from the total', () => {
    fc.assert(
      fc.property(table, (given) => {
        const lines = given.map(([above, below], at) => line(at + 1, above, below));
        const total = sides(
          given.reduce((sum, [above]) => sum + above, 0),
          given.reduce((sum, [, below]) => sum + below, 0),
        );
        const hidden = hideInLines(lines, total, both);
        for (const side of ['numerator', 'denominator'] as const) {
          const column = [...hidden.lines, hidden.total].map((one) => one[side] ?? figureOf(0));
          expect(column.filter((one) => (shown(one) ?? 0) > 0 && (shown(one) ?? 0) < 5)).toEqual([]);
          const unknown = column.filter(isHidden).length;
          expect(unknown === 1, 'a lone hidden cell is the rest of the total').toBe(false);
        }
        for (const one of hidden.lines)
          if (isHidden(one.numerator) || (one.denominator && isHidden(one.denominator))) expect(one.percent).toBeNull();
      }),
    );
  });

  test('leaves alone what needs no guard, and zeros', () => {
    const lines = [line(1, 3, 8), line(2, 0, 9)];
    const total = sides(3, 17);
    expect(hideInLines(lines, total, { ...both, numerator: false, denominator: false })).toEqual({ lines, total });
    const hidden = hideInLines(lines, total, { ...both, denominator: false });
    expect(hidden.lines.map(({ numerator }) => numerator.state)).toEqual(['small', 'number']);
    expect(hidden.lines.map(({ denominator }) => denominator?.state)).toEqual(['number', 'number']);
  });

  test('a district alone hides what its line among the others hides', () => {
    const lines = [line(1, 3, null), line(2, 9, null), line(3, 20, null)];
    const { lines: among } = hideInLines(lines, sides(32, null), both);
    expect(among.map(({ numerator }) => numerator.state)).toEqual(['small', 'withheld', 'number']);
    const second = among[1];
    if (second === undefined) throw new Error('a line');
    const [alone] = hideAsAmongDistricts([line(2, 9, null)], second);
    expect(alone?.numerator).toMatchObject({ state: 'withheld', value: 0 });
  });

  const points = (values: readonly number[]): SeriesPoint[] =>
    periodsOf(2023, 'month').map((period, at) => ({ period, ...sides(values[at] ?? 0, null) }));

  test('a month is not told by its quarter', () => {
    const hidden = hideInFlow(points([3, 10, 12, 7, 8, 9]), ({ period }) => longerPeriod(period, 'month'), both);
    expect(hidden.slice(0, 6).map(({ numerator }) => numerator.state)).toEqual([
      'small',
      'withheld',
      'number',
      'number',
      'number',
      'number',
    ]);
  });

  test('lũy kế shows no step of one to four', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }), (steps) => {
        let sum = 0;
        const values = steps.map((step) => {
          sum += step;
          return sum;
        });
        const seen = [0, ...hideInLevels(points(values), both).flatMap(({ numerator }) => shown(numerator) ?? [])];
        for (const [at, value] of seen.entries()) {
          const step = value - (seen[at - 1] ?? 0);
          expect(step === 0 || step >= 5).toBe(true);
        }
      }),
    );
  });

  test('the longer period is the quarter of a month and the year of a quarter', () => {
    const of = (code: string, step: 'month' | 'quarter') => longerPeriod(PeriodCode.parse(code), step);
    expect([of('2023-M04', 'month'), of('2023-M06', 'month')]).toEqual([
      of('2023-M05', 'month'),
      of('2023-M05', 'month'),
    ]);
    expect(of('2023-M03', 'month')).not.toBe(of('2023-M04', 'month'));
    expect(of('2023-Q1', 'quarter')).toBe(of('2023-Q4', 'quarter'));
  });
});
