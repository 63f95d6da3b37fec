import { ElementCode, type ImportId } from '../../shared/ids.ts';
import type { Database } from '../database/open.ts';

/** Files that were taken in, with what their receipts say of them. */
export const importRows = (db: Database, ids: readonly ImportId[]) =>
  db
    .selectFrom('import as i')
    .innerJoin('form as f', 'f.id', 'i.formId')
    .innerJoin('place as p', 'p.id', 'i.placeId')
    .select(['i.id', 'i.sha256', 'i.fileName', 'i.bytes', 'i.formId', 'i.placeId', 'i.period', 'i.receivedOn'])
    .select(['i.created', 'i.changed', 'i.same', 'i.blank'])
    .select(['f.code as form', 'f.version as formVersion', 'f.name as formName'])
    .select(['p.type as placeType', 'p.name as placeName'])
    .where('i.id', 'in', ids)
    .execute();

export async function elementsOfForm(db: Database, formId: number): Promise<ReadonlySet<ElementCode>> {
  const rows = await db
    .selectFrom('formElement as c')
    .innerJoin('dataElement as e', 'e.id', 'c.elementId')
    .select('e.code')
    .where('c.formId', '=', formId)
    .execute();
  return new Set(rows.map(({ code }) => ElementCode.parse(code)));
}
