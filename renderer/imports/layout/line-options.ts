import type { SheetView } from '../../../shared/imports/layout/layouts.contract.ts';
import { columnName } from '../../../shared/imports/sheet.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);

export const rowOptions = (sheet: SheetView | undefined): Option[] =>
  upTo(sheet?.lastRow ?? 1).map((row) => ({ value: String(row), label: String(row) }));

export const columnOptions = (sheet: SheetView | undefined): Option[] =>
  upTo(sheet?.lastColumn ?? 1).map((column) => ({ value: String(column), label: columnName(column) }));

/** What the layout calls rows: those of the sheet, or its columns where the table lies on its side. */
export const placeLines = (sheet: SheetView | undefined, across: boolean): Option[] =>
  across ? rowOptions(sheet) : columnOptions(sheet);

export const elementLines = (sheet: SheetView | undefined, across: boolean): Option[] =>
  across ? columnOptions(sheet) : rowOptions(sheet);

/** 'C' or '12': as the sheet calls it. */
export const elementLineName = (column: number, across: boolean): string =>
  across ? columnName(column) : String(column);

export const placeLineName = (row: number, across: boolean): string => (across ? String(row) : columnName(row));
