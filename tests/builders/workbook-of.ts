import type { Cell, Sheet, Workbook } from '../../shared/imports/sheet.ts';
import { cellName } from '../../shared/imports/sheet.ts';
import { type SheetXml, workbookParts } from './workbook-bytes.ts';

/** The parts of an .xlsx file that reads as this workbook: what a clerk's program would have saved. */
export const partsOf = (workbook: Workbook, properties = ''): Map<string, string> =>
  workbookParts({
    properties,
    styles: `<cellXfs>${styleNumbers.map((format) => `<xf numFmtId="${format}"/>`).join('')}</cellXfs>`,
    sheets: workbook.sheets.map(sheetXml),
  });

/** Plain, day, percent. */
const styleNumbers = [0, 14, 9];
const dayStyle = 1;
const percentStyle = 2;

const states = { visible: undefined, hidden: 'hidden', 'very-hidden': 'veryHidden' } as const;

function sheetXml(sheet: Sheet): SheetXml {
  const state = states[sheet.visibility];
  return { name: escaped(sheet.name), ...(state === undefined ? {} : { state }), xml: contentOf(sheet) };
}

function contentOf({ cells, hiddenRows, hiddenColumns, merged = [] }: Sheet): string {
  const rows = [...Map.groupBy(cells, ({ row }) => row)].map(([row, own]) => {
    const hidden = hiddenRows.includes(row) ? ' hidden="1"' : '';
    return `<row r="${row}"${hidden}>${own.map(cellXml).join('')}</row>`;
  });
  const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`).join('');
  const areas = merged.map(
    (area) => `<mergeCell ref="${cellName(area.row, area.column)}:${cellName(area.lastRow, area.lastColumn)}"/>`,
  );
  return (
    (columns === '' ? '' : `<cols>${columns}</cols>`) +
    `<sheetData>${rows.join('')}</sheetData>` +
    (areas.length === 0 ? '' : `<mergeCells>${areas.join('')}</mergeCells>`)
  );
}

function cellXml(cell: Cell): string {
  const [type, style, stored] = storedOf(cell);
  const formula = cell.formula ? '<f>1+1</f>' : '';
  const value = cell.cached ? `<v>${stored}</v>` : '';
  return `<c r="${cellName(cell.row, cell.column)}" t="${type}" s="${style}">${formula}${value}</c>`;
}

const firstDay = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

function storedOf({ value, percent }: Cell): [type: string, style: number, stored: string] {
  switch (value.kind) {
    case 'number':
      return ['n', percent ? percentStyle : 0, String(value.value)];
    case 'text':
      return ['str', 0, escaped(value.value)];
    case 'boolean':
      return ['b', 0, value.value ? '1' : '0'];
    case 'date':
      return ['n', dayStyle, String((Date.parse(`${value.value}Z`) - firstDay) / millisecondsPerDay)];
    case 'error':
      return ['e', 0, value.code];
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
