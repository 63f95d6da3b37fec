import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../../shared/imports/sheet.ts';
import { sheetBytes, sheetData, workbookBytes } from '../../../builders/workbook-bytes.ts';
import { refusalOf, valuesOf, workbookOf } from './reading.ts';

const number = (value: number): CellValue => ({ kind: 'number', value });
const text = (value: string): CellValue => ({ kind: 'text', value });
const error = (code: string): CellValue => ({ kind: 'error', code });

/** The value of A1 when this is its XML. */
async function a1(xml: string): Promise<CellValue | undefined> {
  return (await valuesOf(sheetBytes([xml]))).A1;
}

describe('the value of a cell', () => {
  test.each<[string, CellValue]>([
    ['<c><v>0</v></c>', number(0)],
    ['<c t="n"><v> -12.5 </v></c>', number(-12.5)],
    ['<c><v>1E+308</v></c>', number(1e308)],
    ['<c><v>.5</v></c>', number(0.5)],
    ['<c><v>9007199254740993</v></c>', number(9007199254740992)],
    ['<c t="str"><v>1.234,5</v></c>', text('1.234,5')],
    ['<c t="inlineStr"><is><t xml:space="preserve"> Mường  La </t></is></c>', text(' Mường  La ')],
    ['<c t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>', text('ab')],
    ['<c t="inlineStr"><v>x</v></c>', text('x')],
    ['<c t="str"><v>a&amp;b&#x20AB;&lt;</v></c>', text('a&b₫<')],
    ['<c t="str"><v><![CDATA[a<b]]>c</v></c>', text('a<bc')],
    ['<c t="str"><v>a_x000A_b_x005F_x000A_</v></c>', text('a\nb_x000A_')],
    ['<c t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['<c t="b"><v>false</v></c>', { kind: 'boolean', value: false }],
    ['<c t="e"><v>#REF!</v></c>', error('#REF!')],
    ['<c t="e"><v>#N/A</v></c>', error('#N/A')],
    ['<c t="d"><v>2023-09-30</v></c>', { kind: 'date', value: '2023-09-30' }],
    ['<c t="d"><v>2023-09-30T07:30:00Z</v></c>', { kind: 'date', value: '2023-09-30T07:30:00' }],
  ])('%s', async (xml, value) => {
    expect(await a1(xml)).toEqual(value);
  });

  test.each([
    ['<c><v>1,5</v></c>', 'unreadable-number'],
    ['<c><v>1.2.3</v></c>', 'unreadable-number'],
    ['<c><v>0x10</v></c>', 'unreadable-number'],
    ['<c><v>Infinity</v></c>', 'unreadable-number'],
    ['<c><v>1e309</v></c>', 'unreadable-number'],
    ['<c t="s"><v>0</v></c>', 'unreadable-string'],
    ['<c t="s"><v>-1</v></c>', 'unreadable-string'],
    ['<c t="s"><v/></c>', 'unreadable-string'],
    ['<c t="b"><v>yes</v></c>', 'unreadable-boolean'],
    ['<c t="e"><v>đỏ</v></c>', 'unreadable-error'],
    ['<c t="d"><v>2023-02-30</v></c>', 'unreadable-date'],
    ['<c t="d"><v>30/09/2023</v></c>', 'unreadable-date'],
    ['<c t="z"><v>1</v></c>', 'unreadable-type'],
    ['<c t="inlineStr"><is><t>1</t></is><v>2</v></c>', 'unreadable-type'],
  ])('%s is an error there, never a guess', async (xml, code) => {
    expect(await a1(xml)).toEqual(error(code));
  });

  test.each(['<c/>', '<c s="0"/>', '<c><v/></c>', '<c t="s"/>', '<c t="str"><v></v></c>', '<c><is><t/></is></c>'])(
    '%s is blank',
    async (xml) => {
      expect(await a1(xml)).toBeUndefined();
    },
  );
});

describe('formulas', () => {
  const cell = async (xml: string) => (await workbookOf(sheetBytes([xml]))).sheets[0]?.cells[0];

  test.each([
    ['<c><f>1+1</f><v>2</v></c>', number(2)],
    ['<c><f t="shared" ref="A1:A9" si="0">B1</f><v>3</v></c>', number(3)],
    ['<c><f t="shared" si="0"/><v>4</v></c>', number(4)],
    ['<c><f t="array" ref="A1">SUM(B:B)</f><v>5</v></c>', number(5)],
    ['<c t="str"><f>""</f><v></v></c>', text('')],
    ['<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', error('#DIV/0!')],
  ])('%s holds the value it was saved with', async (xml, value) => {
    expect(await cell(xml)).toMatchObject({ value, formula: true, cached: true });
  });

  test.each(['<c><f>1+1</f></c>', '<c><f>1+1</f><v/></c>', '<c t="str"><f>A2</f></c>', '<c t="s"><f>A2</f><v/></c>'])(
    '%s was saved without a value',
    async (xml) => {
      expect(await cell(xml)).toMatchObject({ value: error('not-calculated'), formula: true, cached: false });
    },
  );

  test('a plain value is not a formula', async () => {
    expect(await cell('<c><v>2</v></c>')).toMatchObject({ formula: false, cached: true });
  });
});

describe('shared strings', () => {
  const book = (strings: string) =>
    workbookBytes({ strings, sheets: [{ xml: sheetData(['<c t="s"><v>0</v></c>', '<c t="s"><v> 1 </v></c>']) }] });

  test('runs are joined, reading aids left out', async () => {
    const strings = '<si><r><t>Số </t></r><r><t>hộ</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si><si><t>2</t></si>';
    expect(await valuesOf(book(strings))).toEqual({ A1: text('Số hộ'), B1: text('2') });
  });

  test('a table that is too short is an error at the cell that points beyond it', async () => {
    expect(await valuesOf(book('<si><t>a</t></si>'))).toEqual({ A1: text('a'), B1: error('unreadable-string') });
  });
});

describe('places', () => {
  test('cells and rows without a name follow the one before', async () => {
    const xml =
      '<sheetData><row><c r="B1"><v>1</v></c><c><v>2</v></c></row><row r="5"/><row><c><v>3</v></c></row></sheetData>';
    expect(await valuesOf(workbookBytes({ sheets: [{ xml }] }))).toEqual({
      B1: number(1),
      C1: number(2),
      A6: number(3),
    });
  });

  test('cells written in any order come by row and column', async () => {
    const xml =
      '<sheetData><row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const [sheet] = (await workbookOf(workbookBytes({ sheets: [{ xml }] }))).sheets;
    expect(sheet?.cells.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [2, 1],
      [2, 2],
    ]);
  });

  test.each([
    ['a cell given twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    [
      'a cell given twice in two rows',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
    ],
    ['two values in a cell', '<row r="1"><c><v>1</v><v>2</v></c></row>'],
    ['two texts in a cell', '<row r="1"><c><is><t>1</t></is><is><t>2</t></is></c></row>'],
    ['an element inside a value', '<row r="1"><c><v>1<z xmlns="urn:z"/>2</v></c></row>'],
    ['an element inside a text', '<row r="1"><c><is><t>1<b/>2</t></is></c></row>'],
    ['a cell that claims another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a cell name that is none', '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ['a row number that is none', '<row r="0"><c><v>1</v></c></row>'],
  ])('%s: the sheet is broken', async (_, rows) => {
    const bytes = workbookBytes({ sheets: [{ name: 'Biểu', xml: `<sheetData>${rows}</sheetData>` }] });
    expect(await refusalOf(bytes)).toEqual({ reason: 'broken', part: 'sheet', sheet: 'Biểu' });
  });

  test('the declared dimension costs nothing and says nothing', async () => {
    const xml = `<dimension ref="A1:XFD1048576"/>${sheetData(['<c><v>1</v></c>'])}`;
    expect(await valuesOf(workbookBytes({ sheets: [{ xml }] }))).toEqual({ A1: number(1) });
  });

  test('hidden rows and columns, where they hold cells', async () => {
    const cells = (row: number) => `<c r="A${row}"><v>1</v></c><c r="C${row}"><v>1</v></c><c r="D${row}"/>`;
    const xml =
      '<cols><col min="1" max="1" width="0"/><col min="3" max="16384" hidden="1"/></cols>' +
      `<sheetData><row r="1">${cells(1)}</row><row r="2" hidden="1">${cells(2)}</row>` +
      `<row r="3" hidden="true"/><row r="4" ht="0">${cells(4)}</row></sheetData>`;
    const [sheet] = (await workbookOf(workbookBytes({ sheets: [{ xml }] }))).sheets;
    expect(sheet).toMatchObject({ hiddenRows: [2, 4], hiddenColumns: [1, 3] });
  });
});
