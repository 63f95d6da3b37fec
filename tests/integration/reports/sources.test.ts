import { expect, test } from 'vitest';
import { sourceRows, sourcesQuery } from '../../../electron/reports/report-sources.repository.ts';
import { writeReportedYear } from '../../builders/a-reported-year.ts';
import { aContext } from '../../builders/an-app.ts';

test('the sources are read by the key of the big table, element by element', () => {
  const { handle } = aContext();
  const steps = handle
    .prepare(`EXPLAIN QUERY PLAN ${sourcesQuery}`)
    .all(1, '[]')
    .map((step) => JSON.stringify(step));
  expect(steps.filter((step) => /SCAN [vcos]\b/.test(step))).toEqual([]);
  expect(steps.some((step) => step.includes('SEARCH v USING PRIMARY KEY (element_id=? AND period=?)'))).toBe(true);
});

test('they count figures and say nothing of their size', () => {
  const { handle } = aContext();
  writeReportedYear(handle, { year: 2023 });
  const rows = () => sourceRows(handle, [1, 2, 31, 32], [2023101, 2023102, 2023201]);
  const before = rows();
  expect(before.length).toBeGreaterThan(0);
  handle.exec('UPDATE value SET value = 0, state = 1');
  expect(rows()).toEqual(before);
});
