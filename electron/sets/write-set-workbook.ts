import type ExcelJS from 'exceljs';
import type { Day } from '../../shared/calendar/day.ts';
import { lineHeight, linesOf } from '../../shared/forms/sheet-cells.ts';
import { pageNumber, wording } from '../../shared/forms/wording.ts';
import { columnName } from '../../shared/imports/sheet.ts';
import type { IndicatorSet } from '../../shared/sets/indicator-set.ts';
import { type GuideSheet, guideSheetOf, type SetSheet, setSheetsOf } from '../../shared/sets/set-sheets.ts';
import { newWorkbook } from '../forms/new-workbook.ts';
import { family } from '../forms/workbook-styles.ts';
import { setZipDates } from '../forms/zip-dates.ts';

/** A set for people: a sheet of guidance, then a sheet for each kind. The same set on the same day gives the same bytes. */
export async function writeSetWorkbook(set: IndicatorSet, madeOn: Day): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  const made = new Date(`${madeOn}T00:00:00Z`);
  Object.assign(workbook, {
    creator: wording.creator,
    lastModifiedBy: wording.creator,
    title: set.name,
    created: made,
    modified: made,
  });
  drawGuide(workbook, guideSheetOf(set));
  for (const sheet of setSheetsOf(set)) drawSheet(workbook, sheet);
  return setZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()), madeOn);
}

const a4 = 9;
const font = (more: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({ name: family, size: 11, ...more });
const thin = { style: 'thin' } as const;
const boxed: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const wrapped: Partial<ExcelJS.Alignment> = { vertical: 'top', wrapText: true };
const headFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF0' } };

const pageSetup = (orientation: 'portrait' | 'landscape'): Partial<ExcelJS.PageSetup> => ({
  paperSize: a4,
  orientation,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
});

const footer = { oddFooter: `&L&A&R${pageNumber('&P', '&N')}` };

function drawGuide(workbook: ExcelJS.Workbook, { name, title, pairs, lines }: GuideSheet): void {
  const sheet = workbook.addWorksheet(name, { pageSetup: pageSetup('portrait'), headerFooter: footer });
  sheet.getColumn(1).width = 18;
  sheet.getColumn(2).width = 76;
  put(sheet.getCell(1, 1), title, { font: font({ bold: true, size: 14 }) });
  for (const [at, [label, value, choices]] of pairs.entries()) {
    const row = at + 3;
    put(sheet.getCell(row, 1), label, { font: font({ bold: true }), border: boxed, alignment: wrapped });
    put(sheet.getCell(row, 2), value, { font: font(), border: boxed, alignment: { ...wrapped, horizontal: 'left' } });
    offer(sheet, `B${row}`, choices);
  }
  for (const [at, line] of lines.entries()) {
    const row = pairs.length + 4 + at;
    put(sheet.getCell(row, 1), line, { font: font(), alignment: wrapped });
    sheet.mergeCells(row, 1, row, 2);
    sheet.getRow(row).height = 15 * Math.ceil(line.length / 90) + 4;
  }
}

/** Room for what is added below: the drop-downs reach as far. */
const spareRows = 200;

function drawSheet(workbook: ExcelJS.Workbook, { name, columns, rows }: SetSheet): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    pageSetup: { ...pageSetup('landscape'), printTitlesRow: '1:1' },
    headerFooter: footer,
  });
  for (const [at, { header, width, choices }] of columns.entries()) {
    sheet.getColumn(at + 1).width = width;
    put(sheet.getCell(1, at + 1), header, {
      font: font({ bold: true }),
      alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
      border: boxed,
      fill: headFill,
    });
    const letter = columnName(at + 1);
    offer(sheet, `${letter}2:${letter}${rows.length + spareRows + 1}`, choices);
  }
  sheet.getRow(1).height = 32;
  for (const [at, row] of rows.entries()) {
    sheet.getRow(at + 2).height = heightOf(row, columns);
    for (const [column, content] of row.entries()) {
      put(sheet.getCell(at + 2, column + 1), content, { font: font(), alignment: wrapped, border: boxed });
    }
  }
}

/** Excel grows a row with what is typed into it, not with what was there when the file was opened. */
const heightOf = (row: SetSheet['rows'][number], columns: SetSheet['columns']): number =>
  lineHeight *
    Math.max(1, ...row.map((content, at) => linesOf(String(content ?? ''), 0.9 * (columns[at]?.width ?? 1)))) +
  3;

/** A text stays a text whatever it begins with; "_x0041_" would be read as the letter it is the escape of. */
function put(cell: ExcelJS.Cell, value: string | number | null, style: Partial<ExcelJS.Style>): void {
  cell.value = typeof value === 'string' ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;
  cell.style = style;
}

/** Excel holds a list of choices in 255 characters. */
function offer(sheet: ExcelJS.Worksheet, range: string, choices: readonly string[]): void {
  if (choices.length === 0) return;
  sheet.dataValidations.add(range, {
    type: 'list',
    formulae: [`"${choices.join(',')}"`],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    error: choices.join(', '),
  });
}
