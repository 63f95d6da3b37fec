import type Sqlite from 'better-sqlite3';
import { rowWriter } from '../database/insert-row.ts';
import type { Seed } from './read-seed.ts';
import { type Ids, idOf } from './seed-ids.ts';

/** Each indicator as it holds from the plan's year on. */
export function writeIndicators(handle: Sqlite.Database, { indicators, plan }: Seed): Ids {
  const write = rowWriter(handle, 'indicator', [
    'code',
    'from_year',
    'name',
    'clause',
    'presentation',
    'numerator',
    'denominator',
    'parts',
    'coverage',
    'note',
    'origin',
    'retired',
    'seq',
  ]);
  return new Map(
    indicators.map((i, index) => [
      i.code,
      write([
        i.code,
        plan.year,
        i.name,
        i.clause,
        i.presentation,
        JSON.stringify(i.numerator),
        i.denominator === null ? null : JSON.stringify(i.denominator),
        JSON.stringify(i.parts ?? []),
        i.coverage,
        i.note,
        i.origin,
        0,
        index + 1,
      ]),
    ]),
  );
}

export function writeTargets(
  handle: Sqlite.Database,
  { plan }: Seed,
  planId: number,
  clauses: Ids,
  indicators: Ids,
): void {
  const write = rowWriter(handle, 'target', [
    'code',
    'plan_id',
    'clause_id',
    'indicator_id',
    'title',
    'operator',
    'value',
    'scale',
    'scope',
    'seq',
  ]);
  for (const t of plan.targets) {
    const indicator = t.indicator === null ? null : idOf(indicators, t.indicator);
    write([
      t.code,
      planId,
      idOf(clauses, t.clause),
      indicator,
      t.title,
      t.operator,
      t.value?.n ?? null,
      t.value?.scale ?? null,
      t.scope,
      t.seq,
    ]);
  }
}
