import type { SuspectColumn } from '../personal-data.ts';
import type { Sheet } from '../sheet.ts';
import type { SheetView } from './layouts.contract.ts';
import { writtenIn } from './table.ts';

/** What is shown of a sheet: enough for a table of a district and the notes around it. */
const mostRows = 200;
const mostColumns = 60;
const longestText = 80;

/** Columns that may be about persons are shown empty, whatever becomes of them. */
export function sheetView(sheet: Sheet, suspects: readonly SuspectColumn[]): SheetView {
  const own = suspects.filter((each) => each.sheet === sheet.name);
  const masked = new Set(own.map(({ column }) => column));
  const cells = sheet.cells.filter(({ row, column }) => row <= mostRows && column <= mostColumns);
  const shown = cells.filter(({ column }) => !masked.has(column));
  return {
    name: sheet.name,
    lastRow: cells.reduce((last, { row }) => Math.max(last, row), 1),
    lastColumn: cells.reduce((last, { column }) => Math.max(last, column), 1),
    isCut: cells.length < sheet.cells.length,
    cells: shown.flatMap((cell) => {
      const text = shownText(cell);
      return text === '' ? [] : [{ row: cell.row, column: cell.column, text: text.slice(0, longestText) }];
    }),
    suspects: [...new Map(own.map(({ column, told }) => [column, { column, told }])).values()],
  };
}

function shownText(cell: Sheet['cells'][number]): string {
  switch (cell.value.kind) {
    case 'boolean':
      return cell.value.value ? 'TRUE' : 'FALSE';
    case 'date':
      return cell.value.value.slice(0, 10);
    case 'error':
      return cell.value.code;
    case 'text':
    case 'number':
      return writtenIn(cell);
  }
}
