import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cellsOf } from '../../../../electron/imports/biff/biff-cells.ts';
import { newBudget } from '../../../../electron/imports/workbook/budget.ts';
import { readWorkbook } from '../../../../electron/imports/workbook/read.ts';
import { cellName, ReadResult } from '../../../../shared/imports/sheet.ts';
import {
  beginning,
  biffBytes,
  compoundFile,
  fontRecord,
  formatRecord,
  formulaCell,
  formulaText,
  labelCell,
  numberCell,
  rec,
  textComes,
} from '../../../builders/biff-bytes.ts';
import { asTcvn3 } from '../../../builders/legacy-text.ts';
import { officeSample } from '../../../builders/office-sample.ts';
import { refusalOf, valuesOf, workbookOf } from '../workbook/reading.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/office/${name}`, import.meta.url));
const one = [numberCell(0, 0, 1)];

describe('a workbook of Excel 97 to 2003', () => {
  test.each([
    ['mau.xls', false],
    ['mau-1904.xls', true],
  ])('%s, saved by an office program, reads as the .xlsx it comes from', async (name, date1904) => {
    expect(await workbookOf(fixture(name))).toEqual(await workbookOf(await officeSample(date1904)));
  });

  test('numbers, texts and errors of many cells at once', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [row, row / 7, `Xã ${row}`, row % 2 === 0]);
    const sheet = utils.aoa_to_sheet(rows);
    const bytes = write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'buffer', bookType: 'biff8' });
    const values = await valuesOf(Buffer.from(bytes));
    expect(Object.keys(values)).toHaveLength(1_200);
    for (const row of [0, 1, 299]) {
      expect(values[cellName(row + 1, 1)]).toEqual({ kind: 'number', value: row });
      expect(values[cellName(row + 1, 2)]).toEqual({ kind: 'number', value: row / 7 });
      expect(values[cellName(row + 1, 3)]).toEqual({ kind: 'text', value: `Xã ${row}` });
      expect(values[cellName(row + 1, 4)]).toEqual({ kind: 'boolean', value: row % 2 === 0 });
    }
  });

  test('results of formulas as stored, and a formula saved without its text', async () => {
    const records = [
      formulaCell(0, 0, 12.5),
      formulaCell(0, 1, textComes),
      formulaText('KPS'),
      formulaCell(0, 2, textComes),
      numberCell(0, 3, 4),
      rec(0x0205, 0, 4, 0, Buffer.from([0x17, 1])),
    ];
    const [sheet] = (await workbookOf(biffBytes([{ name: 'A', records }]))).sheets;
    expect(sheet?.cells.map(({ value, formula, cached }) => ({ value, formula, cached }))).toEqual([
      { value: { kind: 'number', value: 12.5 }, formula: true, cached: true },
      { value: { kind: 'text', value: 'KPS' }, formula: true, cached: true },
      { value: { kind: 'error', code: 'not-calculated' }, formula: true, cached: false },
      { value: { kind: 'number', value: 4 }, formula: false, cached: true },
      { value: { kind: 'error', code: '#REF!' }, formula: false, cached: true },
    ]);
  });

  test('the font of a cell, past the number that no font has, and the kinds of hidden sheets', async () => {
    const fonts = ['Arial', 'Arial', 'Arial', 'Arial', '.VnTime'].map(fontRecord);
    const globals = [...fonts, formatRecord(0, 0), formatRecord(5, 0)];
    const text = asTcvn3('tiếng việt nam');
    const book = await workbookOf(
      biffBytes(
        [
          { name: 'Một', records: [labelCell(0, 0, text, 1)] },
          { name: 'Hai', hidden: 2, records: one },
          { name: 'Ba', hidden: 1, records: one },
        ],
        globals,
      ),
    );
    expect(book.sheets[0]?.cells[0]).toMatchObject({ font: '.VnTime', value: { value: 'tiếng việt nam' } });
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'very-hidden', 'hidden']);
  });

  test('macros and links to other books are told, not followed', async () => {
    const link = rec(0x01ae, 1, 4, Buffer.from([0]), Buffer.from('book'));
    const others = { '_VBA_PROJECT_CUR/VBA/dir': Buffer.alloc(10) };
    const { notes } = await workbookOf(biffBytes([{ name: 'A', records: one }], [link], { others }));
    expect(notes).toEqual(['macro', 'external-link']);
  });
});

describe('refused', () => {
  test.each([
    ['no cell at all', biffBytes([{ name: 'A', records: [] }]), { reason: 'no-rows' }],
    ['a password', biffBytes([{ name: 'A', records: one }], [rec(0x002f, 1, 1, 1, 0)]), { reason: 'encrypted' }],
    ['records of Excel 95', biffBytes([{ name: 'A', records: one }], [], { version: 0x0500 }), { reason: 'old-xls' }],
    [
      'another document of a compound file',
      compoundFile({ WordDocument: Buffer.alloc(64) }),
      { reason: 'not-a-workbook' },
    ],
    [
      'a stream of this name only in an embedded object',
      compoundFile({ 'ObjectPool/Workbook': Buffer.alloc(64) }),
      { reason: 'not-a-workbook' },
    ],
    [
      'a sheet that does not end',
      biffBytes([{ name: 'A', records: one, endless: true }]),
      { reason: 'broken', part: 'archive' },
    ],
    [
      'two contents for one cell',
      biffBytes([{ name: 'A', records: [...one, ...one] }]),
      { reason: 'broken', part: 'archive' },
    ],
    [
      'two sheets of one name',
      biffBytes([
        { name: 'A', records: one },
        { name: 'a', records: one },
      ]),
      { reason: 'broken', part: 'archive' },
    ],
    [
      'more sheets than may be',
      biffBytes(Array.from({ length: 65 }, (_, at) => ({ name: `S${at}`, records: one }))),
      { reason: 'content-limit', which: 'sheets' },
    ],
    [
      'a text from a table that is not there',
      biffBytes([{ name: 'A', records: [rec(0x00fd, 0, 0, 0, Buffer.from([9, 0, 0, 0]))] }]),
      { reason: 'broken', part: 'archive' },
    ],
    [
      'a chart where a cell should be',
      biffBytes([{ name: 'A', records: [beginning(0x20), ...one] }]),
      { reason: 'broken', part: 'archive' },
    ],
  ])('%s', async (_, bytes, refusal) => {
    expect(await refusalOf(bytes)).toEqual(refusal);
  });
});

describe('the library and the records must find the same cells', () => {
  const marks = (...places: number[]) => ({
    cells: new Map(places.map((place) => [place, { format: 0, formula: 'none' as const }])),
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    merged: [],
  });
  const context = { styles: [], date1904: false, budget: newBudget() };
  const sheet = { '!data': [[{ t: 'n' as const, v: 1 }]] };

  test.each([
    ['one each', marks(0), 1],
    ['one that the library lost', marks(0, 1), undefined],
    ['one that no record holds', marks(), undefined],
    ['one at another place', marks(1), undefined],
  ])('%s', (_, found, cells) => expect(cellsOf(sheet, found, context)?.length).toBe(cells));
});

describe('damage of any kind', () => {
  // The library tells the console of every record it does not know.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
  const good = fixture('mau.xls');
  const place = fc.nat(good.length - 1);
  const options = { seed: 20_230_930, numRuns: 60 };

  test('an answer of the agreed shape, the same twice', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Buffer.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        const answer = await readWorkbook(bytes);
        expect(ReadResult.safeParse(answer).success).toBe(true);
        expect(await readWorkbook(bytes)).toEqual(answer);
      }),
      options,
    ));

  test('a file cut short in its sheets is never read', async () => {
    for (const part of [0.1, 0.3, 0.5, 0.7]) {
      expect((await readWorkbook(good.subarray(0, Math.floor(good.length * part)))).ok).toBe(false);
    }
  });
});
