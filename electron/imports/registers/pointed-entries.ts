import type { NamedEntry } from '../../../shared/imports/registers/row-entry.ts';
import type { FieldCode } from '../../../shared/registers/register-field.ts';
import type { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { entryName } from '../../../shared/registers/value-text.ts';
import type { Context } from '../../context.ts';
import type { Database, Tx } from '../../database/open.ts';
import { entriesOfRegister } from '../../registers/entries.repository.ts';
import { requireRegister } from '../../registers/known-registers.ts';

/** What each field that points at entries may point at. */
export async function pointedEntries(
  context: Context,
  db: Database | Tx,
  { fields }: RegisterContent,
): Promise<ReadonlyMap<FieldCode, readonly NamedEntry[]>> {
  const pointed = new Map<FieldCode, readonly NamedEntry[]>();
  for (const { code, of } of fields) {
    if (of === undefined) continue;
    const { id: registerId, content } = await requireRegister(context, db, of);
    const entries = await entriesOfRegister(db, registerId);
    pointed.set(
      code,
      entries.map((entry) => ({ id: entry.id, name: entryName(content.fields, entry), place: entry.place })),
    );
  }
  return pointed;
}
