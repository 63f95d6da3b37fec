import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import { Day } from '../../shared/calendar/day.ts';
import { PeriodCode } from '../../shared/calendar/period.ts';
import { FormCode } from '../../shared/ids.ts';
import { aFolder, type TestApp } from './an-app.ts';

export const january = PeriodCode.parse('2023-M01');
export const monthlyForm = FormCode.parse('BM01');

const endOfJanuary = Day.parse('2023-01-14');

/** A folder with the monthly forms of the first `districts`, issued and filled in by a clerk's hand. */
export async function aStick({ api }: TestApp, districts = 1): Promise<{ folder: string; files: string[] }> {
  const [blank, folder] = [aFolder(), aFolder()];
  const all = (await api.places.list({ on: endOfJanuary })).filter(({ level }) => level === 'district');
  const wanted = all.slice(0, districts).map(({ id }) => id);
  const { files } = await api.forms.issue({ form: monthlyForm, period: january, folder: blank, districts: wanted });
  for (const [index, { path: source, fileName }] of files.entries()) {
    await fillWorkbook(source, path.join(folder, fileName), index + 1);
  }
  return { folder, files: readdirSync(folder).map((name) => path.join(folder, name)) };
}

/** Opens a file of ours as Excel would, changes it, saves it under a new name beside it. */
export async function changed(
  file: string,
  name: string,
  change: (workbook: ExcelJS.Workbook) => void,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  change(workbook);
  const target = path.join(path.dirname(file), name);
  await workbook.xlsx.writeFile(target);
  return target;
}

/** The cell of an element on the sheet of the communes: found by the hidden ids, in the first commune's row. */
export function firstCellOf(workbook: ExcelJS.Workbook, element: string): ExcelJS.Cell {
  const sheet = sheetOfCommunes(workbook);
  const header = lineWith(sheet, `#${element}`);
  const firstRow = [...Array(sheet.rowCount).keys()]
    .map((n) => n + 1)
    .find((row) => /^#\d{5}$/.test(textAt(sheet, row, 1)));
  if (firstRow === undefined) throw new Error('no commune row');
  return sheet.getCell(firstRow, header.column);
}

export function sheetOfCommunes(workbook: ExcelJS.Workbook): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet('Biểu xã');
  if (sheet === undefined) throw new Error('no sheet of communes');
  return sheet;
}

export function setMetadata(workbook: ExcelJS.Workbook, key: string, value: string): void {
  const sheet = workbook.getWorksheet('_so_dieu_phoi');
  const row = sheet?.getRows(1, sheet.rowCount)?.find((one) => one.getCell(1).text === key);
  if (row === undefined) throw new Error(`no ${key} in the metadata`);
  row.getCell(2).value = value;
}

const textAt = (sheet: ExcelJS.Worksheet, row: number, column: number): string => sheet.getCell(row, column).text;

function lineWith(sheet: ExcelJS.Worksheet, text: string): { row: number; column: number } {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      if (textAt(sheet, row, column) === text) return { row, column };
    }
  }
  throw new Error(`no ${text} on the sheet`);
}

export const writeBytes = (folder: string, name: string, bytes: Uint8Array | string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

/** Empties every unlocked cell, as a form looks before a clerk has touched it. */
export function clearInputs(sheet: ExcelJS.Worksheet): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.protection?.locked === false) cell.value = null;
    });
  });
}
