import { expect, test } from 'vitest';
import type { Context } from '../../../electron/context.ts';
import { makeObligations } from '../../../electron/deadlines/make-obligations.ts';
import { type ObligationFilter, obligationQuery } from '../../../electron/deadlines/obligations.repository.ts';
import { AgencyId, ObligationId } from '../../../shared/ids.ts';
import { aContext } from '../../builders/an-app.ts';
import { writeManyRules } from '../../builders/many-obligations.ts';
import { day } from './a-year.ts';

/** Many years of one province, small enough for a test, with the statistics SQLite plans by. */
function aLongHistory(): Context & { readonly planId: number; readonly regimeId: number } {
  const context = aContext('2027-06-01');
  const [, planId = 0] = writeManyRules(context.handle, { years: 3, regimes: 12, bodies: 40 });
  context.handle.transaction(() => {
    for (const id of [planId - 1, planId, planId + 1]) makeObligations(context.handle, id);
  })();
  context.handle.exec('ANALYZE');
  const regimeId = Number(context.handle.prepare('SELECT min(id) FROM regime WHERE plan_id = ?').pluck().get(planId));
  return { ...context, planId, regimeId };
}

function planOf({ db, handle }: Context, filter: ObligationFilter): string {
  const { sql, parameters } = obligationQuery(db, filter, day('2027-06-01')).compile();
  const rows = handle.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
  return rows.map((row) => Object(row).detail).join('\n');
}

test('no way to ask for obligations reads the whole table, and receipts are found by obligation', () => {
  const context = aLongHistory();
  const { planId, regimeId } = context;
  const filters: Readonly<Record<string, ObligationFilter>> = {
    plan: { planId },
    'plan and dates': { planId, from: day('2026-01-01'), to: day('2026-03-31') },
    'a plan’s past': { planId, to: day('2026-03-31') },
    regime: { regimeId },
    'regime and period': { regimeId, period: 2026101 },
    agency: { planId, agencyId: AgencyId.parse(70) },
    ids: { ids: [ObligationId.parse(1), ObligationId.parse(2)] },
  };
  for (const [name, filter] of Object.entries(filters)) {
    const plan = planOf(context, filter);
    expect(plan, name).toMatch(/SEARCH o USING (INDEX|INTEGER PRIMARY KEY|COVERING INDEX)/);
    expect(plan, name).not.toMatch(/SCAN (o|receipt|l|letter)\b/);
    expect(plan, name).toMatch(/SEARCH receipt USING .*INDEX.*obligation_id=\?/);
  }
  expect(planOf(context, { planId, to: day('2026-03-31') })).toContain('obligation_regime_due');
});
