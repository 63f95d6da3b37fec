import type { SetTarget } from '../../shared/sets/indicator-set.ts';
import type { Tx } from '../database/open.ts';

interface Ids {
  readonly planId: number;
  readonly clauses: ReadonlyMap<string, number>;
  /** The rows that say what the indicators are in the plan's year. */
  readonly indicators: ReadonlyMap<string, number>;
}

/** A line of the plan in use; other plans keep theirs. */
export async function keepTarget(tx: Tx, target: SetTarget, { planId, clauses, indicators }: Ids): Promise<void> {
  const { code, clause, title, indicator, operator, value, scope, seq } = target;
  const columns = {
    clauseId: clause === null ? null : (clauses.get(clause) ?? null),
    indicatorId: indicator === null ? null : (indicators.get(indicator) ?? null),
    title,
    operator,
    value: value?.n ?? null,
    scale: value?.scale ?? null,
    scope,
    seq,
  };
  const stored = await tx
    .selectFrom('target')
    .select('id')
    .where('planId', '=', planId)
    .where('code', '=', code)
    .executeTakeFirst();
  if (stored === undefined) {
    await tx
      .insertInto('target')
      .values({ ...columns, code, planId })
      .execute();
  } else await tx.updateTable('target').set(columns).where('id', '=', stored.id).execute();
}

export const removeTarget = (tx: Tx, planId: number, code: string) =>
  tx.deleteFrom('target').where('planId', '=', planId).where('code', '=', code).execute();
