import type Sqlite from 'better-sqlite3';
import ExcelJS from 'exceljs';
import { cellNameOf } from '../../shared/forms/cell-name.ts';
import type { TenYearSet } from './ten-year-set.ts';

const monthsInYear = 12;
const elements = 18;

/**
 * The last plan year as an office keeps it in a workbook: a sheet for each element of the monthly form, communes down,
 * months across, and below them by formulas alone what our screens show: sums, lũy kế, quarters, the year, per cents.
 */
export function writeYearWorkbook(handle: Sqlite.Database, set: TenYearSet, file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const months = set.months.slice(-monthsInYear);
  const read = handle.prepare('SELECT value FROM value WHERE element_id = ? AND period = ? AND place_id = ?').pluck();
  for (const [at, element] of set.elements.slice(0, elements).entries()) {
    const sheet = workbook.addWorksheet(`E${at}`);
    for (const place of set.communes) sheet.addRow(months.map((month) => read.get(element, month, place) ?? null));
    addFormulas(sheet, set.communes.length, at);
  }
  return workbook.xlsx.writeFile(file);
}

const cellName = (row: number, column: number): string => cellNameOf({ row, column });

function addFormulas(sheet: ExcelJS.Worksheet, rows: number, at: number): void {
  const [sums, cumulative, quarters, year] = [rows + 1, rows + 2, rows + 3, rows + 4];
  const formula = (row: number, column: number, text: string) => {
    sheet.getCell(row, column).value = { formula: text };
  };
  for (let month = 1; month <= monthsInYear; month += 1) {
    formula(sums, month, `SUM(${cellName(1, month)}:${cellName(rows, month)})`);
    formula(cumulative, month, `SUM($A${sums}:${cellName(sums, month)})`);
    if (at > 0) formula(year + 1, month, `${cellName(cumulative, month)}/E0!${cellName(cumulative, month)}*100`);
  }
  for (let quarter = 0; quarter < 4; quarter += 1)
    formula(quarters, quarter + 1, `SUM(${cellName(sums, quarter * 3 + 1)}:${cellName(sums, quarter * 3 + 3)})`);
  formula(year, 1, `SUM(A${quarters}:D${quarters})`);
}
