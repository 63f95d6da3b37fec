import { certain, emptyTotal, type Total } from '../numbers/total.ts';
import type { PlaceOperator, PlaceTest } from './indicator-seed.ts';

/**
 * One place held against the test: 1 of 1, 0 of 1, or missing. Figures only ever add up, so with gaps in the window
 * what has been reached stays reached and what has been passed stays passed; anything else is not known yet.
 * `each`: the place and every unit that went over into it as a whole; what one of them reached, the place has reached.
 */
export function passed({ value, missing, expected }: Total, each: readonly Total[], test: PlaceTest): Total {
  const { operator, value: wanted } = test === 'yes' ? yes : test;
  const reaches = (total: Total): boolean => total.expected > 0 && compare(total.value, operator, wanted);
  if (isReach(operator) && each.some(reaches)) return certain(1);
  const holds = compare(value, operator, wanted);
  if (expected === 0) return emptyTotal;
  if (missing === 0) return holds ? certain(1) : failed;
  if (isReach(operator)) return holds ? certain(1) : unknown;
  return (operator === '=' ? value > wanted : !holds) ? failed : unknown;
}

/** The whole number of a test as figures with decimals are held. */
export const inScale = (test: PlaceTest, scale: number): PlaceTest =>
  test === 'yes' ? test : { ...test, value: test.value * 10 ** scale };

const yes = { operator: '>=', value: 1 } as const;
const failed: Total = { ...emptyTotal, expected: 1, counted: 1, known: true };
const unknown: Total = { ...emptyTotal, expected: 1, missing: 1 };

const isReach = (operator: PlaceOperator): boolean => operator === '>=' || operator === '>';

function compare(value: number, operator: PlaceOperator, wanted: number): boolean {
  switch (operator) {
    case '>=':
      return value >= wanted;
    case '>':
      return value > wanted;
    case '=':
      return value === wanted;
    case '<=':
      return value <= wanted;
    case '<':
      return value < wanted;
  }
}
