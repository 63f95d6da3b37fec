import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenRule, holds, type RuleFacts } from '../../../shared/checks/check-rule.ts';
import { RuleOperator, RuleSeed } from '../../../shared/forms/form-seed.ts';
import type { Figure } from '../../../shared/numbers/figure.ts';
import { asFigure } from '../../builders/check-facts.ts';

const aRule = (given: object): RuleSeed =>
  RuleSeed.parse({
    code: 'T',
    severity: 'error',
    left: { elements: ['A'] },
    operator: '<=',
    right: { elements: ['B'] },
    when: null,
    note: 'n',
    ...given,
  });

type Values = Readonly<Record<string, number | 'none' | 'not-applicable'>>;

/** Nothing was left over from the three years before, unless they are given (undefined: not stored). */
const noneBefore: readonly (Values | undefined)[] = [undefined, undefined, { A: 0, B: 0 }];

const facts = (now: Values, earlier: readonly Values[] = [], years = noneBefore): RuleFacts => {
  const read = (values: Values, element: string): Figure | undefined => {
    const value = values[element];
    return value === undefined ? undefined : asFigure(value);
  };
  return {
    figure: (element) => read(now, element),
    earlier: (element) => earlier.map((each) => read(each, element)),
    yearsBefore: (element) => years.map((each) => (each === undefined ? undefined : read(each, element))),
  };
};

const broken = (rule: object, now: Values, earlier?: readonly Values[]) => {
  const found = brokenRule(aRule(rule), 'month', facts(now, earlier));
  if (found === undefined) return undefined;
  const { lacksCarryOver, ...sides } = found;
  expect(lacksCarryOver).toBe(false);
  return sides;
};

const count = fc.nat(1_000_000);

describe('operators', () => {
  test.each([
    ['<=', 2, 2, true],
    ['<=', 3, 2, false],
    ['>=', 2, 2, true],
    ['>=', 1, 2, false],
    ['>', 3, 2, true],
    ['>', 2, 2, false],
    ['=', 2, 2, true],
    ['=', 1, 2, false],
  ] as const)('%s between %i and %i', (operator, left, right, expected) => {
    expect(holds(left, operator, right)).toBe(expected);
    const found = broken({ operator }, { A: left, B: right });
    expect(found).toEqual(expected ? undefined : { left, operator, right });
  });

  test('a finding appears exactly where the sides do not fit, and names them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RuleOperator.options), count, count, (operator, left, right) => {
        const found = broken({ operator }, { A: left, B: right });
        expect(found === undefined).toBe(holds(left, operator, right));
        if (found !== undefined) expect([found.left, found.right]).toEqual([left, right]);
      }),
    );
  });

  test('the order of the parts of a sum does not matter; <= and >= mirror each other', () => {
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        const now = { A: a, B: b, C: c };
        const one = broken({ right: { elements: ['B', 'C'] } }, now);
        expect(broken({ right: { elements: ['C', 'B'] } }, now)).toEqual(one);
        const mirrored = broken({ left: { elements: ['B', 'C'] }, operator: '>=', right: { elements: ['A'] } }, now);
        expect(mirrored === undefined).toBe(one === undefined);
      }),
    );
  });
});

describe('what is not there', () => {
  test('a missing side says nothing; nor does a sum with a missing part', () => {
    expect(broken({}, { A: 5 })).toBeUndefined();
    expect(broken({}, { B: 5 })).toBeUndefined();
    expect(broken({ right: { elements: ['B', 'C'] } }, { A: 5, B: 1 })).toBeUndefined();
  });

  test('"zero" takes a missing part for nothing, but needs one that is known', () => {
    const right = { elements: ['B', 'C'], missing: 'zero' };
    expect(broken({ right }, { A: 5, B: 1 })).toEqual({ left: 5, operator: '<=', right: 1 });
    expect(broken({ right }, { A: 5 })).toBeUndefined();
  });

  test('"không phát sinh" is 0, "không áp dụng" takes the rule away', () => {
    expect(broken({}, { A: 5, B: 'none' })).toEqual({ left: 5, operator: '<=', right: 0 });
    expect(broken({}, { A: 5, B: 'not-applicable' })).toBeUndefined();
    expect(
      broken({ right: { elements: ['B', 'C'], missing: 'zero' } }, { A: 5, B: 1, C: 'not-applicable' }),
    ).toBeUndefined();
  });

  test('a condition that is not met or not known takes the rule away', () => {
    const rule = { operator: '>', right: { constant: 0 }, when: { element: 'W', operator: '>', constant: 0 } };
    expect(broken(rule, { A: 0, W: 1 })).toEqual({ left: 0, operator: '>', right: 0 });
    expect(broken(rule, { A: 0, W: 0 })).toBeUndefined();
    expect(broken(rule, { A: 0 })).toBeUndefined();
    expect(broken(rule, { A: 0, W: 'not-applicable' })).toBeUndefined();
  });

  test('a kind of period the rule is not for', () => {
    expect(broken({ periodKinds: ['month'] }, { A: 5, B: 1 })).toBeDefined();
    expect(broken({ periodKinds: ['quarter'] }, { A: 5, B: 1 })).toBeUndefined();
  });
});

describe('what came before', () => {
  const opening = { right: { elements: ['B'], opening: true } };

  test('what was left over counts with what was found', () => {
    expect(broken(opening, { A: 3, B: 1 }, [{ A: 1, B: 3 }])).toBeUndefined();
    expect(broken(opening, { A: 4, B: 1 }, [{ A: 1, B: 3 }])).toEqual({ left: 4, operator: '<=', right: 3 });
    expect(broken(opening, { A: 2, B: 1 })).toEqual({ left: 2, operator: '<=', right: 1 });
  });

  test('too much done before does not make this period worse', () => {
    expect(broken(opening, { A: 1, B: 1 }, [{ A: 5, B: 0 }])).toBeUndefined();
  });

  test('with a gap before, what was left over is not known; "zero" takes it for nothing', () => {
    expect(broken(opening, { A: 4, B: 1 }, [{ A: 1 }])).toBeUndefined();
    expect(broken({ right: { ...opening.right, missing: 'zero' } }, { A: 4, B: 1 }, [{ B: 2 }, {}])).toEqual({
      left: 4,
      operator: '<=',
      right: 3,
    });
  });

  test('never a finding as long as no more is done than was found so far', () => {
    const period = fc.record({ found: count, share: fc.float({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 12 }), (given) => {
        let open = 0;
        const values = given.map(({ found, share }) => {
          const done = Math.floor((open + found) * share);
          open += found - done;
          return { A: done, B: found };
        });
        values.forEach((now, index) => {
          expect(broken(opening, now, values.slice(0, index))).toBeUndefined();
        });
      }),
    );
  });

  const afterYears = (now: Values, ...years: readonly (Values | undefined)[]) =>
    brokenRule(aRule(opening), 'month', facts(now, [], years));

  test('what the year before left over counts in January; without that year nobody knows', () => {
    expect(afterYears({ A: 3, B: 1 }, undefined, undefined, { A: 5, B: 7 })).toBeUndefined();
    expect(afterYears({ A: 4, B: 1 }, undefined, undefined, { A: 5, B: 7 })).toMatchObject({
      right: 3,
      lacksCarryOver: false,
    });
    expect(afterYears({ A: 4, B: 1 }, undefined, undefined, undefined)).toMatchObject({
      right: 1,
      lacksCarryOver: true,
    });
    expect(afterYears({ A: 4, B: 1 }, { A: 0, B: 9 }, undefined, { A: 5, B: 7 })).toMatchObject({ right: 3 });
    expect(afterYears({ A: 4, B: 1 }, undefined, undefined, { B: 7 })).toMatchObject({ lacksCarryOver: true });
  });

  test('years that follow each other hand on what they left; too much done in one takes nothing from the next', () => {
    expect(afterYears({ A: 4, B: 1 }, undefined, { A: 1, B: 2 }, { A: 1, B: 3 })).toBeUndefined();
    expect(afterYears({ A: 5, B: 1 }, undefined, { A: 1, B: 2 }, { A: 1, B: 3 })).toMatchObject({ right: 4 });
    expect(afterYears({ A: 4, B: 1 }, undefined, { A: 9, B: 2 }, { A: 1, B: 3 })).toMatchObject({ right: 3 });
  });

  test('a stock that never falls is compared with its last report, over gaps', () => {
    const rule = { operator: '>=', right: { elements: ['A'], previous: true } };
    expect(broken(rule, { A: 4 }, [{ A: 5 }, {}])).toEqual({ left: 4, operator: '>=', right: 5 });
    expect(broken(rule, { A: 5 }, [{ A: 5 }])).toBeUndefined();
    expect(broken(rule, { A: 4 })).toBeUndefined();
  });
});
