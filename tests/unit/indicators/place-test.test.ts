import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PlaceOperator as Operators,
  type PlaceOperator,
  type PlaceTest,
} from '../../../shared/indicators/indicator-seed.ts';
import { passed } from '../../../shared/indicators/place-test.ts';
import { sumFigures, type Total } from '../../../shared/numbers/total.ts';
import { number } from '../../builders/indicator-facts.ts';

const truth: Readonly<Record<PlaceOperator, (a: number, b: number) => boolean>> = {
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
  '=': (a, b) => a === b,
  '<=': (a, b) => a <= b,
  '<': (a, b) => a < b,
};

/** A place that no other went over into. */
const alone = (total: Total, placeTest: PlaceTest) => passed(total, [total], placeTest);

const months = fc.array(fc.option(fc.nat(4), { nil: undefined }), { minLength: 1, maxLength: 6 });

describe('a place held against a number', () => {
  test('with all months there the answer is certain', () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(4), { minLength: 1 }),
        fc.constantFrom(...Operators.options),
        fc.nat(8),
        (all, operator, value) => {
          const sum = all.reduce((a, b) => a + b, 0);
          const expected = truth[operator](sum, value) ? 1 : 0;
          expect(alone(sumFigures(all.map(number)), { operator, value })).toMatchObject({
            value: expected,
            counted: 1,
            missing: 0,
          });
        },
      ),
    ));

  test('with gaps it is certain only when no figure in the gaps could change it', () =>
    fc.assert(
      fc.property(months, fc.constantFrom(...Operators.options), fc.nat(8), (given, operator, value) => {
        fc.pre(given.includes(undefined));
        const sum = given.reduce<number>((a, b) => a + (b ?? 0), 0);
        const possible = Array.from({ length: 30 }, (_, more) => truth[operator](sum + more, value));
        const total = alone(sumFigures(given.map((month) => (month === undefined ? undefined : number(month)))), {
          operator,
          value,
        });
        const certain = new Set(possible).size === 1;
        expect(total.missing).toBe(certain ? 0 : 1);
        expect(total.value).toBe(certain && possible[0] ? 1 : 0);
      }),
    ));

  test('a place to which the question does not apply is not among those that could pass', () => {
    expect(alone(sumFigures([{ state: 'not-applicable' }]), { operator: '=', value: 0 })).toMatchObject({
      value: 0,
      expected: 0,
    });
  });

  test('nothing occurred is 0', () => {
    expect(alone(sumFigures([{ state: 'none' }]), { operator: '<', value: 1 })).toMatchObject({
      value: 1,
      missing: 0,
    });
  });
});
