import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../electron/archive/archive.ts';
import { readWorkbook } from '../../../electron/imports/workbook/read.ts';
import { Day } from '../../../shared/calendar/day.ts';
import type { ShownCell, ShownTable } from '../../../shared/exports/shown-table.ts';
import { formatScaled } from '../../../shared/numbers/scaled.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';

const aTable = (rows: readonly (readonly ShownCell[])[], columns = 2): ShownTable => ({
  title: 'Danh sách thử',
  slice: 'Đơn vị hành chính: 12 huyện',
  columns: Array.from({ length: columns }, (_, at) => ({ align: at === 0 ? 'left' : 'right', share: 10 })),
  head: [Array.from({ length: columns }, (_, at) => ({ text: `Cột ${at + 1}`, columns: 1, rows: 1 }))],
  rows: rows.map((cells) => ({ kind: 'plain', cells: [...cells] })),
  legend: ['KPS: không phát sinh'],
});

/** Writes through the door; answers the file's bytes. */
async function written(table: ShownTable, format: 'xlsx' | 'csv' = 'xlsx'): Promise<Buffer> {
  const folder = aFolder();
  const { path } = await anApp().api.papers.write({ paper: { kind: 'shown-table', table }, format, folder });
  return readFileSync(path);
}

/** The package's parts as text, by name. */
async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  const archive = await openArchive(bytes);
  const parts = new Map<string, string>();
  for (const name of archive.names) {
    const pieces: Buffer[] = [];
    for await (const piece of archive.read(name)) pieces.push(piece);
    parts.set(name, Buffer.concat(pieces).toString('utf8'));
  }
  return parts;
}

async function cellsOf(bytes: Buffer) {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.reason);
  return read.workbook.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
}

const aText = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '|', '%'),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map((parts) => parts.join(''));

describe('a table of the screen as a workbook', () => {
  test('numbers are numbers with their decimals, days are days, the rest is what the screen says', async () => {
    const bytes = await written(
      aTable([
        [{ text: 'Mai Sơn' }, { text: '1.204,5', value: { value: 12045, scale: 1 } }],
        [{ text: '05/01/2023', day: Day.parse('2023-01-05') }, { text: 'KPS' }],
      ]),
    );
    const cells = await cellsOf(bytes);
    expect(cells).toContainEqual({ kind: 'number', value: 1204.5 });
    expect(cells).toContainEqual(expect.objectContaining({ kind: 'date' }));
    for (const text of ['Mai Sơn', 'KPS', 'DANH SÁCH', 'Ghi chú: KPS: không phát sinh.'])
      expect(JSON.stringify(cells).toLowerCase()).toContain(text.toLowerCase());
    expect(JSON.stringify(cells)).toContain('Năm kế hoạch 2023');
    expect(JSON.stringify(cells)).toContain('Tính đến');
  });

  test('any text is a text: no cell of the file is a formula', async () => {
    const texts = fc.sample(aText, { numRuns: 400, seed: 7 });
    const bytes = await written(aTable(texts.map((text) => [{ text }, { text: `=${text}` }])));
    const archive = await partsOf(bytes);
    for (const [name, xml] of archive)
      if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<(?:\w+:)?f[ >/]/);
    const held = (await cellsOf(bytes)).flatMap((value) => (value.kind === 'text' ? [value.value] : []));
    for (const trick of ['=', '@', '+', '-']) expect(held.some((text) => text.startsWith(trick))).toBe(true);
    expect((await cellsOf(bytes)).every(({ kind }) => kind === 'text')).toBe(true);
  });

  test('every number equals the screen’s', async () => {
    const numbers = fc.sample(
      fc.record({ value: fc.integer({ min: -1e12, max: 1e12 }), scale: fc.integer({ min: 0, max: 3 }) }),
      { numRuns: 200, seed: 11 },
    );
    const rows = numbers.map(({ value, scale }): ShownCell[] => [
      { text: 'x' },
      { text: formatScaled(value, scale), value: { value, scale } },
    ]);
    const held = (await cellsOf(await written(aTable(rows)))).flatMap((one) =>
      one.kind === 'number' ? [one.value] : [],
    );
    expect(held).toEqual(numbers.map(({ value, scale }) => value / 10 ** scale));
  });

  test('it is set up to be printed: paper, direction, repeated head, page numbers', async () => {
    const wide = await partsOf(await written(aTable([Array.from({ length: 20 }, () => ({ text: 'a' }))], 20)));
    const sheet = wide.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="8"[^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<oddFooter>[^<]*&amp;P/);
    expect(wide.get('xl/workbook.xml')).toContain('_xlnm.Print_Titles');
    const narrow = await partsOf(await written(aTable([[{ text: 'a' }, { text: 'b' }]])));
    expect(narrow.get('xl/worksheets/sheet1.xml')).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="portrait"/);
  });

  test('plain rows tell a spreadsheet that a text is a text', async () => {
    const csv = (
      await written(aTable([[{ text: '=1+1' }, { text: '1.204', value: { value: 1204, scale: 0 } }]]), 'csv')
    ).toString();
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(`"'=1+1";1204\r\n`);
  });

  test('a table whose rows do not fit its columns is refused, and nothing is written', async () => {
    const folder = aFolder();
    const table = aTable([[{ text: 'một' }]]);
    const { call } = anApp();
    expect(await call('papers.write', { paper: { kind: 'shown-table', table }, format: 'xlsx', folder })).toMatchObject(
      {
        error: { code: 'invalid-input' },
      },
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
