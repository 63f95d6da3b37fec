import { expect, test } from 'vitest';
import { historyQueries } from '../../../electron/explain/explain.repository.ts';
import { laterChangesQuery } from '../../../electron/reports/life/life.repository.ts';
import { aContext } from '../../builders/an-app.ts';

test.each([
  ['without statistics', ''],
  ['with statistics', 'ANALYZE'],
])('the history is never read whole, %s', (_name, prepare) => {
  const { handle } = aContext();
  handle.exec(prepare);
  const plan = (sql: string, ...given: unknown[]) =>
    handle
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...given)
      .map((row) => String(Object(row).detail))
      .join('\n');
  const asOf = plan(historyQueries.asOf, 1, '[2023101]', 9);
  expect(asOf).toMatch(/SEARCH value_change USING COVERING INDEX value_change_figure \(element_id=\? AND period=\?/);
  expect(asOf).toMatch(/SEARCH c USING INTEGER PRIMARY KEY/);
  expect(plan(historyQueries.lastOf, 1, 2023101, 2)).toMatch(
    /SEARCH value_change USING COVERING INDEX value_change_figure/,
  );
  const lastChange = plan(historyQueries.lastChange, 5);
  expect(lastChange).toMatch(/SEARCH value_change USING (COVERING )?INDEX value_change_source \(source_id=\?/);
  expect(lastChange).toMatch(/SEARCH value_change USING COVERING INDEX value_change_source \(source_id<\?\)/);
  for (const sql of [asOf, lastChange]) expect(sql).not.toMatch(/SCAN value_change/);
  const later = plan(laterChangesQuery, '["TT02"]', '[2023101]', 9);
  expect(later).toMatch(/SEARCH value_change USING COVERING INDEX value_change_figure \(element_id=\? AND period=\?/);
  expect(later).toMatch(/SEARCH c USING INTEGER PRIMARY KEY/);
  expect(later).not.toMatch(/SCAN value_change/);
  expect(plan(historyQueries.lastSource, '2023')).toBe('SCAN value_source');
});
