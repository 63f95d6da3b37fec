import { metadataSheetName } from '../forms/metadata.ts';
import type { OriginalSheet } from './history.contract.ts';
import { cellName, columnName, type Sheet, type Workbook } from './sheet.ts';
import { shownCell } from './shown-cell.ts';

/** More than any form has; a sheet beyond it is shown in part and says so. */
const mostRows = 400;
const mostColumns = 80;

/** The sheets as the clerk saw them, without the one that is for machines. `taken`: sheet and cell of the figures that were read. */
export function originalSheets(
  { sheets }: Workbook,
  taken: readonly (readonly [sheet: string, cell: string])[],
): OriginalSheet[] {
  const cells = new Set(taken.map(([sheet, cell]) => `${sheet}|${cell}`));
  return sheets
    .filter(({ name }) => name !== metadataSheetName)
    .map((sheet) => originalSheet(sheet, (cell) => cells.has(`${sheet.name}|${cell}`)));
}

function originalSheet(sheet: Sheet, isTaken: (cell: string) => boolean): OriginalSheet {
  const [lastRow, lastColumn] = [largest(sheet, 'row'), largest(sheet, 'column')];
  const columns = upTo(Math.min(lastColumn, mostColumns));
  const byPlace = new Map(sheet.cells.map((cell) => [cellName(cell.row, cell.column), cell]));
  const [hiddenRows, hiddenColumns] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenColumns)];
  const cellAt = (row: number, column: number) => {
    const name = cellName(row, column);
    return { ...shownCell(byPlace.get(name)), isTaken: isTaken(name) };
  };
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== 'visible',
    columns: columns.map((column) => ({ letter: columnName(column), isHidden: hiddenColumns.has(column) })),
    rows: upTo(Math.min(lastRow, mostRows)).map((number) => ({
      number,
      isHidden: hiddenRows.has(number),
      cells: columns.map((column) => cellAt(number, column)),
    })),
    moreRows: Math.max(0, lastRow - mostRows),
    moreColumns: Math.max(0, lastColumn - mostColumns),
  };
}

const largest = ({ cells }: Sheet, side: 'row' | 'column'): number =>
  cells.reduce((most, cell) => Math.max(most, cell[side]), 0);

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);
