import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import {
  ElementMapping,
  type FigureUnderNewCode,
  figuresUnderNewCode,
  type MappedIds,
} from '../../shared/forms/element-mapping.ts';
import { figureOf } from '../../shared/forms/written-figure.ts';
import type { Database, Tx } from '../database/open.ts';
import { untilWritten } from '../database/until-written.ts';
import { figureSeries } from './figures.repository.ts';

/** Old code → new code, in the order of the new ones. */
export const elementMappings = (db: Database | Tx): Promise<readonly ElementMapping[]> => everyMapping(db, null);

const everyMapping = untilWritten(async (db): Promise<readonly ElementMapping[]> => {
  const rows = await db
    .selectFrom('elementMapping as m')
    .innerJoin('dataElement as n', 'n.id', 'm.newElementId')
    .innerJoin('dataElement as o', 'o.id', 'm.oldElementId')
    .select(['o.code as old', 'n.code as new', 'm.fromYear', 'm.note'])
    .orderBy('n.code')
    .orderBy('o.code')
    .execute();
  return z.array(ElementMapping).parse(rows);
});

const Ids = z.array(z.tuple([z.number(), z.number(), z.number()]));

const mappedIds = (handle: Sqlite.Database): MappedIds[] =>
  Ids.parse(handle.prepare('SELECT new_element_id, old_element_id, from_year FROM element_mapping').raw().all()).map(
    ([newId, oldId, fromYear]) => ({ newId, oldId, fromYear }),
  );

/** One element at one place in the periods, those before it was in force under its old codes. */
export const seriesUnderNewCode = (
  handle: Sqlite.Database,
  elementId: number,
  placeId: number,
  periods: readonly number[],
): FigureUnderNewCode[] =>
  figuresUnderNewCode(
    mappedIds(handle),
    (id, among) =>
      figureSeries(handle, id, placeId, among).map(({ period, ...row }) => ({
        period,
        placeId,
        figure: figureOf(row),
      })),
    elementId,
    periods,
  );

interface MappingRow {
  readonly newElementId: number;
  readonly oldElementId: number;
  readonly fromYear: number;
  readonly note: string;
}

export const insertMapping = (tx: Tx, row: MappingRow) =>
  tx
    .insertInto('elementMapping')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['newElementId', 'oldElementId']).doUpdateSet({ fromYear: row.fromYear, note: row.note }),
    )
    .execute();

export const deleteMapping = (tx: Tx, { newElementId, oldElementId }: Omit<MappingRow, 'fromYear' | 'note'>) =>
  tx
    .deleteFrom('elementMapping')
    .where('newElementId', '=', newElementId)
    .where('oldElementId', '=', oldElementId)
    .execute();
