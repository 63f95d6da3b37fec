import { InspectionRules } from '../../shared/inspections/inspections.contract.ts';
import type { Database, Tx } from '../database/open.ts';

export async function ownRules(db: Database | Tx): Promise<InspectionRules | undefined> {
  const row = await db.selectFrom('inspectionRule').select('content').executeTakeFirst();
  return row === undefined ? undefined : InspectionRules.parse(JSON.parse(row.content));
}

export const writeRules = (tx: Tx, rules: InspectionRules) =>
  tx
    .insertInto('inspectionRule')
    .values({ id: 1, content: JSON.stringify(rules) })
    .onConflict((row) => row.column('id').doUpdateSet({ content: JSON.stringify(rules) }))
    .execute();

export const logRules = (tx: Tx, before: InspectionRules, after: InspectionRules, at: string) =>
  tx
    .insertInto('changeLog')
    .values({
      ...{ entity: 'inspection-rules', entityId: 1, field: 'content', source: 'hand', at },
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    })
    .execute();
