import { expect, test } from 'vitest';
import { type ClauseCoverage, isUncovered } from '../../../shared/registers/clause-coverage.ts';

const clause: ClauseCoverage = {
  clause: 'III.1-1',
  kind: 'task',
  text: '',
  tasks: 0,
  regimes: [],
  indicators: [],
  registers: [],
};

test('a clause that asks for work is uncovered only where nothing at all carries it', () => {
  expect(isUncovered(clause)).toBe(true);
  for (const carried of [{ tasks: 1 }, { regimes: ['CD01'] }, { indicators: ['CT01'] }, { registers: ['ST01'] }])
    expect(isUncovered({ ...clause, ...carried })).toBe(false);
});

test('aims, requirements, the opening and the closing ask for no work', () => {
  const kinds = ['preamble', 'purpose', 'requirement', 'closing'] as const;
  expect(kinds.map((kind) => isUncovered({ ...clause, kind }))).toEqual([false, false, false, false]);
});
