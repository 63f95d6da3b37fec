import type Sqlite from 'better-sqlite3';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import { inForce } from '../../shared/calendar/plan-years.ts';
import type { ControlTotal } from '../../shared/checks/check-facts.ts';
import { RuleSeed } from '../../shared/forms/form-seed.ts';
import { ElementCode, PlaceId } from '../../shared/ids.ts';
import { rowWriter } from '../database/insert-row.ts';
import type { Database, Tx } from '../database/open.ts';
import { untilWritten } from '../database/until-written.ts';

/** The rules in force in a plan year. */
export const ruleSet = untilWritten(async (db, year: number): Promise<readonly RuleSeed[]> => {
  const versions = await db.selectFrom('validationRule').selectAll().orderBy('code').execute();
  const rows = versions.filter((rule) => inForce(rule, year));
  return rows.map(({ code, severity, note, definition }) =>
    RuleSeed.parse({ ...JSON.parse(definition), code, severity, note }),
  );
});

export async function controlTotalsOf(db: Database, period: number): Promise<ControlTotal[]> {
  const rows = await db
    .selectFrom('controlTotal as t')
    .innerJoin('dataElement as e', 'e.id', 't.elementId')
    .select(['e.code', 't.districtId', 't.value'])
    .where('t.period', '=', period)
    .orderBy('t.districtId')
    .orderBy('e.seq')
    .execute();
  return rows.map(({ code, districtId, value }) => ({
    element: ElementCode.parse(code),
    district: PlaceId.parse(districtId),
    value,
  }));
}

export const acceptedIn = (db: Database, period: number) =>
  db.selectFrom('acceptedFinding').selectAll().where('period', '=', period).execute();

interface Acceptance {
  readonly rule: string;
  readonly period: number;
  readonly placeId: PlaceId;
  readonly figures: string;
  readonly reason: string;
  readonly at: string;
}

export async function saveAcceptance(tx: Tx, acceptance: Acceptance): Promise<void> {
  const { figures, reason, at } = acceptance;
  await tx
    .insertInto('acceptedFinding')
    .values(acceptance)
    .onConflict((conflict) => conflict.columns(['rule', 'period', 'placeId']).doUpdateSet({ figures, reason, at }))
    .execute();
}

/** Kept with the place it was about; the field names rule and period. */
export function logAcceptance(handle: Sqlite.Database, { rule, period, placeId, reason, at }: Acceptance): void {
  const write = rowWriter(handle, 'change_log', ['entity', 'entity_id', 'field', 'before', 'after', 'source', 'at']);
  write(['finding', placeId, `${rule} ${periodOfNumber(period)}`, null, reason, 'hand', at]);
}
