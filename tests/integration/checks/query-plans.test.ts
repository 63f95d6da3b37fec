import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely';
import { expect, test } from 'vitest';
import { controlTotalsOf } from '../../../electron/checks/checks.repository.ts';
import type { Schema } from '../../../electron/database/schema.ts';
import { figureQueries } from '../../../electron/forms/figures.repository.ts';
import { aContext } from '../../builders/an-app.ts';

const steps = (rows: readonly unknown[]) => rows.map((row) => String(Object(row).detail)).join('\n');

test('figures are found by period or element, control totals by period', async () => {
  const { handle } = aContext();
  const plan = (sql: string, ...given: unknown[]) => steps(handle.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...given));
  expect(plan(figureQueries.ofDistrict, 2023101, 2, 2)).toMatch(/SEARCH v USING INDEX value_by_period \(period=\?/);
  expect(plan(figureQueries.ofElement, 1, '[2023101]')).toMatch(
    /SEARCH v USING PRIMARY KEY \(element_id=\? AND period=\?\)/,
  );

  const seen: { sql: string; parameters: readonly unknown[] }[] = [];
  const listening = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: handle }),
    plugins: [new CamelCasePlugin()],
    log: ({ query }) => void seen.push(query),
  });
  await controlTotalsOf(listening, 2023101);
  const [query] = seen;
  expect(plan(query?.sql ?? '', ...(query?.parameters ?? []))).toMatch(
    /SEARCH t USING INDEX control_total_period \(period=\?\)/,
  );
});
