import { describe, expect, test } from 'vitest';
import { sheetBytes, sheetData, workbookBytes, workbookParts, zipParts } from '../../../builders/workbook-bytes.ts';
import { zipBytes } from '../../../builders/zip-bytes.ts';
import { refusalOf } from './reading.ts';

const book = { sheets: [{ name: 'Biểu', xml: sheetData(['<c><v>1</v></c>']) }] };
const sheetName = 'xl/worksheets/sheet1.xml';
/** Stored, not deflated: else the guard on the ratio would answer first. */
const stored = (parts: ReadonlyMap<string, string>) =>
  zipBytes([...parts].map(([name, data]) => ({ name, data, stored: true })));
const sheet = (xml: string) => stored(workbookParts({ sheets: [{ name: 'Biểu', xml }] }));
const rows = (xml: string) => sheet(`<sheetData>${xml}</sheetData>`);
const changed = (name: string, change: (xml: string) => string) => {
  const parts = workbookParts(book);
  return zipParts(parts.set(name, change(parts.get(name) ?? '')));
};
const strings = (xml: string) => stored(workbookParts({ ...book, strings: xml }));
const sheets = (count: number) =>
  workbookBytes({ sheets: Array.from({ length: count }, () => ({ xml: '<sheetData/>' })) });
const nested = (depth: number) => sheet(`${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`);

describe('XML beyond plain elements and text', () => {
  const bomb =
    '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>';
  const outside = '<!DOCTYPE foo [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>';
  const afterDeclaration = (inserted: string) => (xml: string) => xml.replace('?>\n', `?>\n${inserted}`);

  test.each([
    ['an entity bomb in the workbook', changed('xl/workbook.xml', afterDeclaration(bomb))],
    ['an entity bomb in a sheet', changed(sheetName, afterDeclaration(bomb))],
    ['an outside entity in strings', changed('xl/sharedStrings.xml', afterDeclaration(outside))],
    ['an outside entity in styles', changed('xl/styles.xml', afterDeclaration(outside))],
    ['a DOCTYPE in relationships', changed('_rels/.rels', afterDeclaration('<!DOCTYPE Relationships>'))],
    ['a DOCTYPE inside the root', changed(sheetName, (xml) => xml.replace('<sheetData>', '<!DOCTYPE x><sheetData>'))],
    ['an entity that nobody declared', sheetBytes(['<c t="str"><v>&nbsp;</v></c>'])],
    ['an entity named like a property of objects', sheetBytes(['<c t="str"><v>&constructor;</v></c>'])],
    ['an entity in an attribute', sheet('<sheetData><row r="&one;"/></sheetData>')],
  ])('%s is refused', async (_, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ reason: 'xml-forbidden' });
  });
});

describe('sheets that cost too much', () => {
  test.each([
    ['65 sheets', sheets(65), { which: 'sheets' }],
    ['a cell in row 100,001', rows('<row r="100001"><c><v>1</v></c></row>'), { which: 'rows', sheet: 'Biểu' }],
    ['a cell in the last row', rows('<row r="1048576"><c><v>1</v></c></row>'), { which: 'rows', sheet: 'Biểu' }],
    ['a cell in column 513', rows('<row r="1"><c r="SS1"><v>1</v></c></row>'), { which: 'columns', sheet: 'Biểu' }],
    ['2,000,001 cells', rows(`<row r="1">${'<c r="A1"/>'.repeat(2_000_001)}</row>`), { which: 'cells', sheet: 'Biểu' }],
    ['500,001 strings', strings('<si/>'.repeat(500_001)), { which: 'strings' }],
    ['more than 50 MB of strings', strings(`<si><t>${'x'.repeat(900_000)}</t></si>`.repeat(56)), { which: 'strings' }],
    [
      'more than 50 MB of text in cells',
      rows(`<row>${`<c t="str"><v>${'x'.repeat(900_000)}</v></c>`.repeat(56)}</row>`),
      { which: 'strings', sheet: 'Biểu' },
    ],
    ['65 levels of elements', nested(64), { which: 'depth', sheet: 'Biểu' }],
    ['100,000 levels of elements', nested(100_000), { which: 'depth', sheet: 'Biểu' }],
    ['an attribute of 65,537 characters', sheet(`<a x="${'y'.repeat(65_537)}"/>`), { which: 'text', sheet: 'Biểu' }],
    ['an attribute without end', sheet(`<a x="${'y'.repeat(5_000_000)}`), { which: 'text', sheet: 'Biểu' }],
    ['a tag of a million attributes', sheet(`<a ${manyAttributes(300_000)}/>`), { which: 'text', sheet: 'Biểu' }],
    ['a text without end', sheet(`<a>${'y'.repeat(5_000_000)}`), { which: 'text', sheet: 'Biểu' }],
    ['a comment without end', sheet(`<!--${'y'.repeat(5_000_000)}`), { which: 'text', sheet: 'Biểu' }],
  ])('%s', async (_, bytes, limit) => {
    expect(await refusalOf(bytes)).toEqual({ reason: 'content-limit', ...limit });
  });

  test.each([
    ['64 sheets', sheets(64)],
    ['a cell in row 100,000', rows('<row r="100000"><c><v>1</v></c></row>')],
    ['a cell in column 512', rows('<row r="1"><c r="SR1"><v>1</v></c></row>')],
    ['blank cells and rows anywhere', rows('<row r="9"><c r="XFD9" s="1"/></row><row r="1048576"/>')],
    ['64 levels of elements', nested(63)],
    ['an attribute of 65,536 characters', sheet(`<a x="${'y'.repeat(65_536)}"/>`)],
    ['a column that spans the whole sheet', sheet('<cols><col min="1" max="16384" hidden="1"/></cols>')],
    ['a column that claims to go on for ever', sheet('<cols><col min="1" max="4294967296" hidden="1"/></cols>')],
    ['a merge, a filter and a validation over everything', sheet(everywhere())],
  ])('%s is still read', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('read');
  });

  test('more cell formats than Excel can hold', async () => {
    const styles = `<cellXfs>${'<xf/>'.repeat(65_537)}</cellXfs>`;
    expect(await refusalOf(stored(workbookParts({ ...book, styles })))).toEqual({ reason: 'broken', part: 'styles' });
  });
});

describe('XML that is not well-formed', () => {
  test.each([
    ['a tag left open', sheet('<sheetData>')],
    ['a root left open', changed(sheetName, (xml) => xml.replace('</worksheet>', ''))],
    ['tags that cross', sheet('<sheetData><row r="1"></sheetData></row>')],
    ['an attribute twice', sheet('<sheetData><row r="1" r="2"/></sheetData>')],
    ['a character XML forbids', sheet('<sheetData>\u0001</sheetData>')],
    ['a number for a character XML forbids', sheet('<a>&#0;</a>')],
    ['a second root', changed(sheetName, (xml) => `${xml}<worksheet/>`)],
    ['no root', changed(sheetName, () => '')],
    ['a root of another kind', changed(sheetName, () => '<html/>')],
    ['an encoding the format does not allow', changed(sheetName, (xml) => xml.replace('UTF-8', 'windows-1258'))],
  ])('%s: the sheet is broken', async (_, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ reason: 'broken', part: 'sheet', sheet: 'Biểu' });
  });

  test('bytes that are not UTF-8', async () => {
    const parts = new Map<string, string | Buffer>(workbookParts(book));
    parts.set('xl/sharedStrings.xml', Buffer.from('<sst><si><t>\xb7</t></si></sst>', 'latin1'));
    expect(await refusalOf(zipParts(parts))).toEqual({ reason: 'broken', part: 'strings' });
  });

  test('a prefix like a property of objects changes nothing', async () => {
    const xml = '<a __proto__="x" constructor="y"/><sheetData/>';
    expect(await refusalOf(sheet(xml))).toBe('read');
  });
});

function manyAttributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}=""`).join(' ');
}

function everywhere(): string {
  const all = 'A1:XFD1048576';
  return (
    `<sheetData/><autoFilter ref="${all}"/><mergeCells><mergeCell ref="${all}"/></mergeCells>` +
    `<dataValidations><dataValidation sqref="${all}"/></dataValidations>`
  );
}
