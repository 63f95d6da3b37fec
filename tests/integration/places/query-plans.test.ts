import { expect, test } from 'vitest';
import { previewQueries } from '../../../electron/place-changes/place-changes.repository.ts';
import { aContext } from '../../builders/an-app.ts';

test('a preview reads no table of figures or obligations from end to end', () => {
  const { handle } = aContext();
  const plan = (sql: string, ...given: unknown[]) =>
    handle
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...given)
      .map((row) => String(Object(row).detail))
      .join('\n');
  const figures = plan(previewQueries.figures, '2023-04-15', '[1,2]');
  expect(figures).toMatch(/SEARCH v USING COVERING INDEX value_by_period \(period=\? AND place_id=\?\)/);
  expect(figures).not.toMatch(/SCAN v\b/);
  expect(plan(previewQueries.owedLater, '[1]', '2023-04-15')).toMatch(
    /SEARCH obligation USING INDEX obligation_agency/,
  );
  expect(plan('SELECT from_id FROM place_successor WHERE to_id = 1')).toMatch(/INDEX place_successor_to/);
});
