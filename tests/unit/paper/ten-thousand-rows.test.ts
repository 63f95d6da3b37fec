import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/imports/workbook/read.ts';
import { paperDocx } from '../../../electron/paper/docx.ts';
import { paperWorkbook } from '../../../electron/paper/workbook.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { paperCsv } from '../../../shared/paper/csv.ts';
import { longAndWide } from '../../builders/a-long-table.ts';
import { docxText } from '../../builders/docx-text.ts';

const { document, names } = longAndWide({ rows: 10_000, columns: 4 });
const rowsIn = (text: string): string[] => text.match(/Dòng\d+/g) ?? [];

describe('a table of 10,000 rows is whole, each row once and in order', () => {
  test('for Word', { timeout: 60_000 }, async () => {
    expect(rowsIn(await docxText(await paperDocx(document, 'Sở')))).toEqual(names);
  });

  test('as a workbook', { timeout: 60_000 }, async () => {
    const read = await readWorkbook(Buffer.from(await paperWorkbook(document, Day.parse('2023-02-10'))));
    if (!read.ok) throw new Error(read.refusal.reason);
    const cells = read.workbook.sheets.flatMap((sheet) => sheet.cells.map(({ value }) => value));
    expect(cells.flatMap((value) => (value.kind === 'text' ? rowsIn(value.value) : []))).toEqual(names);
  });

  test('as plain rows', () => {
    expect(rowsIn(paperCsv(document))).toEqual(names);
  });
});
