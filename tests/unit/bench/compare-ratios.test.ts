import { expect, test } from 'vitest';
import { compareRatios, ratiosOf } from '../../../scripts/bench/compare-ratios.mjs';

test('the lines of one benchmark count as their median; a line without a ratio does not count', () => {
  const lines = [
    { id: 'B3 by district', ratio: 0.4 },
    { id: 'B3 over years', ratio: 0.9 },
    { id: 'B3 of a group', ratio: 0.5 },
    { id: 'B19', ratio: 2 },
    { id: 'B19-report', ratio: 1.25 },
    { id: 'B17', ratio: null },
  ];
  expect(ratiosOf(lines)).toEqual({ B3: 0.5, B19: 2, 'B19-report': 1.25 });
});

test('more than 15 per cent either way is said, the worse first; what was never stored is not', () => {
  const stored = { B1: 4, B5: 2, B8: 10, B10: 0.1 };
  expect(compareRatios(stored, { B1: 3, B5: 2.2, B8: 12, B10: 0.1, B99: 7 })).toEqual([
    'worse: B8 10 → 12 (+20 %)',
    'better: B1 4 → 3 (−25 %)',
  ]);
});
