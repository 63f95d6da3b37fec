import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readWorkbook } from '../../../../electron/imports/workbook/read.ts';
import { type CellValue, cellName, ReadResult } from '../../../../shared/imports/sheet.ts';
import { asTcvn3 } from '../../../builders/legacy-text.ts';
import { officeSample } from '../../../builders/office-sample.ts';
import {
  contentXml,
  float,
  openDocumentBytes,
  row,
  sheetOf,
  table,
  text,
} from '../../../builders/open-document-bytes.ts';
import { zipBytes } from '../../../builders/zip-bytes.ts';
import { refusalOf, valuesOf, workbookOf } from '../workbook/reading.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/office/${name}`, import.meta.url));
const number = (value: number): CellValue => ({ kind: 'number', value });
const error = (code: string): CellValue => ({ kind: 'error', code });
const cell = (attributes: string, inside = '') => `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const typed = (type: string, attribute: string, value: string) =>
  cell(`office:value-type="${type}" office:${attribute}="${value}"`);

describe('a sheet of LibreOffice', () => {
  test.each([
    ['mau.ods', false],
    ['mau-1904.ods', true],
  ])('%s reads as the .xlsx it comes from', async (name, date1904) => {
    expect(await workbookOf(fixture(name))).toEqual(await workbookOf(await officeSample(date1904)));
  });

  test('another reader finds the same numbers and texts in our form', async () => {
    const { sheets } = await workbookOf(fixture('bieu-mau.ods'));
    // It tells the console of number formats it does not know.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const other = read(fixture('bieu-mau.ods'), { type: 'buffer' });
    expect(sheets.map(({ name }) => name)).toEqual(other.SheetNames);
    for (const { name, cells } of sheets) {
      const theirs = Object.entries(other.Sheets[name] ?? {}).flatMap(([at, { t, v }]) =>
        at.startsWith('!') || t === 'z' || v === '' ? [] : [[at, v]],
      );
      const ours = cells.flatMap(({ row, column, value }) =>
        value.kind === 'error' || value.value === '' ? [] : [[cellName(row, column), value.value]],
      );
      expect(new Map(ours.map(([at, v]) => [at, v]))).toEqual(new Map(theirs.map(([at, v]) => [at, v])));
      expect(ours.length).toBeGreaterThan(0);
    }
  });
});

describe('the value of a cell', () => {
  test.each<[string, CellValue]>([
    [float(12.5), number(12.5)],
    [typed('percentage', 'value', '0.8'), number(0.8)],
    [typed('currency', 'value', '-3'), number(-3)],
    [typed('date', 'date-value', '2023-09-30'), { kind: 'date', value: '2023-09-30' }],
    [typed('date', 'date-value', '2023-09-30T07:30:00'), { kind: 'date', value: '2023-09-30T07:30:00' }],
    [typed('time', 'time-value', 'PT12H00M00S'), number(0.5)],
    [typed('boolean', 'boolean-value', 'true'), { kind: 'boolean', value: true }],
    [text('Xã<text:s text:c="2"/>Hua<text:tab/>La<text:line-break/>1'), { kind: 'text', value: 'Xã  Hua\tLa\n1' }],
    [text('a</text:p><text:p>b'), { kind: 'text', value: 'a\nb' }],
    [text('a<text:span>b</text:span><text:a>c</text:a>'), { kind: 'text', value: 'abc' }],
    [cell('office:value-type="string" office:string-value="x"', '<text:p>y</text:p>'), { kind: 'text', value: 'x' }],
    [
      cell(
        'office:value-type="string"',
        '<office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>a</text:p>',
      ),
      { kind: 'text', value: 'a' },
    ],
    [
      cell('table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"', '<text:p>#DIV/0!</text:p>'),
      error('#DIV/0!'),
    ],
    [cell('table:formula="of:=A2"'), error('not-calculated')],
    [typed('float', 'value', '1,5'), error('unreadable-number')],
    [typed('float', 'value', '1e999'), error('unreadable-number')],
    [typed('date', 'date-value', '2023-02-30'), error('unreadable-date')],
    [typed('boolean', 'boolean-value', 'có'), error('unreadable-boolean')],
    [typed('picture', 'value', '1'), error('unreadable-type')],
  ])('%s', async (xml, value) => expect(await valuesOf(sheetOf(row(xml)))).toEqual({ A1: value }));

  test('repeated rows and cells stand where they are shown; endless blank ones cost nothing', async () => {
    const blank = '<table:table-cell table:number-columns-repeated="16000"/>';
    const values = await valuesOf(
      sheetOf(
        row(blank, 'table:number-rows-repeated="2"'),
        row(
          `<table:table-cell/>${float(7, 'table:number-columns-repeated="2"')}${blank}`,
          'table:number-rows-repeated="2"',
        ),
        row(blank, 'table:number-rows-repeated="1048000"'),
      ),
    );
    expect(values).toEqual({ B3: number(7), C3: number(7), B4: number(7), C4: number(7) });
  });
});

test('fonts come from the cell, the row, the column or a span, by whatever name the file gives them', async () => {
  const styles = `<office:font-face-decls><style:font-face style:name="F1" svg:font-family="'.VnTime'"/></office:font-face-decls>
    <office:automatic-styles>
    <style:style style:name="ce1" style:family="table-cell"><style:text-properties style:font-name="F1"/></style:style>
    <style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>
    <style:style style:name="T1" style:family="text"><style:text-properties style:font-name="VNI-Times"/></style:style>
    </office:automatic-styles>`;
  const legacy = asTcvn3('tiếng việt');
  const rows = [
    '<table:table-column table:number-columns-repeated="3" table:default-cell-style-name="ce2"/>',
    row(
      text(legacy) +
        text(legacy, 'table:style-name="ce1"') +
        text('<text:span text:style-name="T1">Tieáng Vieät</text:span>'),
    ),
  ];
  const [sheet] = (await workbookOf(openDocumentBytes({ tables: table(rows.join('')), styles }))).sheets;
  expect(sheet?.cells.map(({ font, value }) => [font, value])).toEqual([
    ['.VnTime', { kind: 'text', value: 'tiếng việt' }],
    ['.VnTime', { kind: 'text', value: 'tiếng việt' }],
    ['VNI-Times', { kind: 'text', value: 'Tiếng Việt' }],
  ]);
});

test('the copy of a sheet that a link keeps is no sheet, but told', async () => {
  const copy = table(`<table:table-source/>${row(float(9))}`, "'file:///x.ods'#$A");
  const { sheets, notes } = await workbookOf(openDocumentBytes({ tables: table(row(float(1))) + copy }));
  expect(sheets.map(({ name }) => name)).toEqual(['Biểu']);
  expect(notes).toEqual(['external-link']);
});

describe('refused', () => {
  const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
  const many = (times: number) =>
    row(float(1, 'table:number-columns-repeated="512"'), `table:number-rows-repeated="${times}"`);
  test.each([
    ['no cell at all', sheetOf(row('<table:table-cell/>')), { reason: 'no-rows' }],
    ['no sheet at all', openDocumentBytes({ tables: '' }), { reason: 'no-rows' }],
    [
      'a password',
      openDocumentBytes({ tables: table(row(float(1))), parts: [{ name: 'META-INF/manifest.xml', data: manifest }] }),
      { reason: 'encrypted' },
    ],
    ['a bomb of repeated cells', sheetOf(many(100_000)), { reason: 'content-limit', which: 'cells', sheet: 'Biểu' }],
    ['a cell beyond the last row', sheetOf(many(100_001)), { reason: 'content-limit', which: 'rows', sheet: 'Biểu' }],
    [
      'a cell beyond the last column',
      sheetOf(row(float(1, 'table:number-columns-repeated="513"'))),
      { reason: 'content-limit', which: 'columns', sheet: 'Biểu' },
    ],
    [
      'a number of repeats that is none',
      sheetOf(row(float(1, 'table:number-columns-repeated="1e9"'))),
      { reason: 'broken', part: 'sheet', sheet: 'Biểu' },
    ],
    [
      'a part packed to a hundredth',
      openDocumentBytes({ tables: table(row(text(' '.repeat(60_000_000)))) }),
      { reason: 'archive-limit', which: 'ratio' },
    ],
    [
      'two sheets of one name',
      openDocumentBytes({ tables: table(row(float(1))) + table(row(float(1))) }),
      { reason: 'broken', part: 'workbook' },
    ],
    [
      'entities',
      zipBytes([
        { name: 'mimetype', data: 'x', stored: true },
        {
          name: 'content.xml',
          data: contentXml(table(row(text('&a;')))).replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'),
        },
      ]),
      { reason: 'xml-forbidden' },
    ],
    [
      'more sheets than may be',
      openDocumentBytes({ tables: Array.from({ length: 65 }, (_, at) => table(row(float(1)), `S${at}`)).join('') }),
      { reason: 'content-limit', which: 'sheets' },
    ],
    [
      'a text document',
      zipBytes([
        { name: 'mimetype', data: 'x', stored: true },
        { name: 'content.xml', data: '<a/>' },
      ]),
      { reason: 'not-a-workbook' },
    ],
  ])('%s', async (_, bytes, refusal) => {
    expect(await refusalOf(bytes)).toEqual(refusal);
  });
});

test('XML changed before it is packed: an answer in any case, the same twice', () => {
  const xml = contentXml(table(row(float(1) + text('a'), 'table:number-rows-repeated="3"')));
  const snippet = fc.constantFrom(
    '<',
    '>',
    '"',
    '</table:table>',
    '<table:table>',
    '<text:p>',
    '&#x0;',
    '<![CDATA[',
    '9999999',
  );
  return fc.assert(
    fc.asyncProperty(fc.nat(xml.length), fc.nat(30), snippet, async (at, length, inserted) => {
      const changed = xml.slice(0, at) + inserted + xml.slice(at + length);
      const bytes = zipBytes([
        { name: 'mimetype', data: 'x', stored: true },
        { name: 'content.xml', data: changed },
      ]);
      const answer = await readWorkbook(bytes);
      expect(ReadResult.safeParse(answer).success).toBe(true);
      expect(await readWorkbook(bytes)).toEqual(answer);
    }),
    { seed: 20_230_930, numRuns: 300 },
  );
});
