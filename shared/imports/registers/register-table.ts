import { type Table, type TableLimits, tableOf } from '../layout/table.ts';
import type { Sheet, Workbook } from '../sheet.ts';

/** Of a register's list: so many lines nobody signs, and no more are ever shown to be looked through. */
export const registerLimits: TableLimits = { rows: 6000, columns: 200, cells: 200_000, merged: 8000 };

export const registerTable = (sheet: Sheet): Table => tableOf(sheet, true, registerLimits);

export const sheetsInSight = ({ sheets }: Workbook): Sheet[] =>
  sheets.filter(({ visibility }) => visibility === 'visible');
