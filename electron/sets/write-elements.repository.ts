import type { SetElement } from '../../shared/sets/indicator-set.ts';
import type { Tx } from '../database/open.ts';
import type { ElementInYears } from './stored-set.repository.ts';

const columnsOf = ({ levels: _levels, options, clauses, smallCountGuard, ...element }: SetElement) => ({
  ...element,
  options: JSON.stringify(options),
  clauses: JSON.stringify(clauses),
  smallCountGuard: smallCountGuard ? (1 as const) : (0 as const),
});

/** New, or in force from the year on again; its meaning changes only where no figure hangs on it. */
export async function keepElement(
  tx: Tx,
  element: SetElement,
  stored: ElementInYears | undefined,
  year: number,
): Promise<void> {
  if (stored === undefined) {
    const { id } = await tx
      .insertInto('dataElement')
      .values({ ...columnsOf(element), fromYear: year, toYear: null })
      .returning('id')
      .executeTakeFirstOrThrow();
    await writeLevels(tx, id, element);
    return;
  }
  const fromYear = stored.fromYear !== null && stored.fromYear > year ? year : stored.fromYear;
  const toYear = stored.toYear !== null && stored.toYear < year ? null : stored.toYear;
  await tx
    .updateTable('dataElement')
    .set({ ...columnsOf(element), fromYear, toYear })
    .where('id', '=', stored.id)
    .execute();
  if (stored.levels.toSorted().join() === element.levels.toSorted().join()) return;
  await tx.deleteFrom('dataElementLevel').where('elementId', '=', stored.id).execute();
  await writeLevels(tx, stored.id, element);
}

const writeLevels = (tx: Tx, elementId: number, { levels }: SetElement) =>
  tx
    .insertInto('dataElementLevel')
    .values(levels.map((level) => ({ elementId, level })))
    .execute();

/** The year before is its last. */
export const endElement = (tx: Tx, code: string, year: number) =>
  tx
    .updateTable('dataElement')
    .set({ toYear: year - 1 })
    .where('code', '=', code)
    .execute();
