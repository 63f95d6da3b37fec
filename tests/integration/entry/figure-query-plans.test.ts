import { expect, test } from 'vitest';
import { figureQueries } from '../../../electron/forms/figures.repository.ts';
import { aContext } from '../../builders/an-app.ts';

test.each(Object.entries(figureQueries))('%s does not go through the whole big table', (_name, sql) => {
  const { handle } = aContext();
  for (const prepare of ['', 'ANALYZE']) {
    handle.exec(prepare);
    const parameters = Array.from({ length: sql.split('?').length - 1 }, () => '[1]');
    const steps = handle
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...parameters)
      .map((step) => String(Object(step).detail));
    expect(steps.filter((step) => /^SCAN (v|value)\b/.test(step))).toEqual([]);
    expect(steps.some((step) => /^SEARCH v\b/.test(step))).toBe(true);
  }
});
