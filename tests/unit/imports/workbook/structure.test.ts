import { describe, expect, test } from 'vitest';
import { sheetData, workbookBytes, workbookParts, zipParts } from '../../../builders/workbook-bytes.ts';
import { refusalOf, valuesOf, workbookOf } from './reading.ts';

const one = sheetData(['<c t="s"><v>0</v></c>', '<c><v>2</v></c>']);
const strings = '<si><t>một</t></si>';
const expected = { A1: { kind: 'text', value: 'một' }, B1: { kind: 'number', value: 2 } };
const book = { strings, sheets: [{ xml: one }] };
const changed = (name: string, change: (xml: string) => string) => {
  const parts = workbookParts(book);
  return zipParts(parts.set(name, change(parts.get(name) ?? '')));
};
const without = (name: string) => {
  const parts = workbookParts(book);
  parts.delete(name);
  return zipParts(parts);
};

describe('the ways programs write the same workbook', () => {
  test.each([
    ['without prefixes', workbookBytes(book)],
    ['with prefixes', workbookBytes({ ...book, prefix: 'x:' })],
    ['in the strict edition', workbookBytes({ ...book, edition: 'strict' })],
    ['strict with prefixes', workbookBytes({ ...book, edition: 'strict', prefix: 'main:' })],
    ['with absolute targets', workbookBytes({ ...book, target: (part) => `/xl/${part}` })],
    ['with roundabout targets', workbookBytes({ ...book, target: (part) => `./../xl/${part}` })],
    ['with another case in targets', workbookBytes({ ...book, target: (part) => part.toUpperCase() })],
    ['with single quotes', changed('xl/worksheets/sheet1.xml', (xml) => xml.replaceAll('"', "'"))],
    ['with a mark of byte order', changed('xl/sharedStrings.xml', (xml) => `\ufeff${xml}`)],
    ['with comments and spaces', changed('xl/worksheets/sheet1.xml', (xml) => xml.replaceAll('><', '>\n<!-- x --> <'))],
  ])('%s', async (_, bytes) => {
    expect(await valuesOf(bytes)).toEqual(expected);
  });

  test('in UTF-16', async () => {
    const parts = new Map<string, string | Buffer>(workbookParts(book));
    const utf16 = (parts.get('xl/sharedStrings.xml') ?? '').toString().replace('UTF-8', 'UTF-16');
    parts.set('xl/sharedStrings.xml', Buffer.from(`\ufeff${utf16}`, 'utf16le'));
    expect(await valuesOf(zipParts(parts))).toEqual(expected);
  });

  test('elements of other namespaces are passed over, whatever they are called', async () => {
    const foreign = '<z:row xmlns:z="urn:z" r="1"><z:c r="A1"><z:v>9</z:v></z:c></z:row>';
    const bytes = changed('xl/worksheets/sheet1.xml', (xml) => xml.replace('<sheetData>', `<sheetData>${foreign}`));
    expect(await valuesOf(bytes)).toEqual(expected);
  });

  test('a prefix means what the nearest element says', async () => {
    const bytes = changed('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<v>2</v>', '<v xmlns="urn:other">9</v><v>2</v>'),
    );
    expect(await valuesOf(bytes)).toEqual(expected);
  });

  test.each(['xl/styles.xml', 'xl/sharedStrings.xml'])('%s may be missing altogether', async (name) => {
    const parts = workbookParts({ sheets: [{ xml: sheetData(['<c><v>2</v></c>']) }] });
    const rels = parts.get('xl/_rels/workbook.xml.rels') ?? '';
    parts.set('xl/_rels/workbook.xml.rels', rels.replace(/<Relationship Id="rId[TS]"[^>]*>/g, ''));
    parts.delete(name);
    expect(await valuesOf(zipParts(parts))).toEqual({ A1: { kind: 'number', value: 2 } });
  });
});

describe('sheets', () => {
  const sheet = (name: string, value: number, state?: string) => ({
    name,
    xml: sheetData([`<c><v>${value}</v></c>`]),
    ...(state === undefined ? {} : { state }),
  });

  test('come in the order of the tabs, with their names and whether they show', async () => {
    const sheets = [sheet('Hướng dẫn', 1), sheet('Số liệu &amp; biểu', 2, 'hidden'), sheet('_meta', 3, 'veryHidden')];
    const read = await workbookOf(workbookBytes({ sheets }));
    expect(read.sheets.map(({ name, visibility, cells }) => [name, visibility, cells[0]?.value])).toEqual([
      ['Hướng dẫn', 'visible', { kind: 'number', value: 1 }],
      ['Số liệu & biểu', 'hidden', { kind: 'number', value: 2 }],
      ['_meta', 'very-hidden', { kind: 'number', value: 3 }],
    ]);
  });

  test('are found through their relationship, not by the name or order of files', async () => {
    const parts = workbookParts({ sheets: [sheet('Một', 1), sheet('Hai', 2)] });
    const rels = parts.get('xl/_rels/workbook.xml.rels') ?? '';
    const swapped = rels
      .replace('sheet1.xml', 'sheet0.xml')
      .replace('sheet2.xml', 'sheet1.xml')
      .replace('sheet0.xml', 'sheet2.xml');
    const read = await workbookOf(zipParts(parts.set('xl/_rels/workbook.xml.rels', swapped)));
    expect(read.sheets.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
      ['Một', { kind: 'number', value: 2 }],
      ['Hai', { kind: 'number', value: 1 }],
    ]);
  });

  test.each([
    ['two of one name', 'Một', 'MỘT'],
    ['one without a name', 'Một', ''],
    ['one with a name without end', 'Một', 'x'.repeat(256)],
  ])('%s: the workbook is broken', async (_, first, second) => {
    const bytes = workbookBytes({ sheets: [sheet(first, 1), sheet(second, 2)] });
    expect(await refusalOf(bytes)).toEqual({ reason: 'broken', part: 'workbook' });
  });
});

describe('fonts, needed to tell old Vietnamese encodings', () => {
  const styles =
    '<fonts><font><sz val="11"/></font><font><name val=".VnTime"/></font></fonts>' +
    '<cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>' +
    '<dxfs><dxf><font><name val="Wingdings"/></font></dxf></dxfs>';
  const fontOf = async (xml: string) =>
    (await workbookOf(workbookBytes({ styles, sheets: [{ xml: sheetData([xml]) }] }))).sheets[0]?.cells[0]?.font;

  test('a text has the font of its style, or of its first run that names one', async () => {
    expect(await fontOf('<c s="1" t="str"><v>a</v></c>')).toBe('.VnTime');
    expect(await fontOf('<c s="0" t="str"><v>a</v></c>')).toBeUndefined();
    const runs =
      '<r><t>a</t></r><r><rPr><rFont val="VNI-Times"/></rPr><t>b</t></r><r><rPr><rFont val="Arial"/></rPr></r>';
    expect(await fontOf(`<c s="1" t="inlineStr"><is>${runs}</is></c>`)).toBe('VNI-Times');
  });

  test('numbers have none', async () => {
    expect(await fontOf('<c s="1"><v>1</v></c>')).toBeUndefined();
  });
});

describe('what is never run or followed is told', () => {
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const withLink = (type: string, target: string) =>
    workbookBytes({ ...book, links: `<Relationship Id="more" Type="${links}/${type}" Target="${target}"/>` });
  const withPart = (name: string) => zipParts(workbookParts(book), [{ name, data: 'x' }]);

  test.each([
    ['nothing of the kind', workbookBytes(book), []],
    ['a macro project', withPart('xl/vbaProject.bin'), ['macro']],
    ['a macro project by its relationship', withLink('vbaProject', 'any.bin'), ['macro']],
    ['a link to another workbook', withPart('xl/externalLinks/externalLink1.xml'), ['external-link']],
    ['a link by its relationship', withLink('externalLink', 'any.xml'), ['external-link']],
    ['a data connection', withPart('xl/connections.xml'), ['connection']],
    ['an object of another program', withPart('xl/embeddings/oleObject1.bin'), ['embedded-object']],
    ['a control', withPart('xl/activeX/activeX1.bin'), ['embedded-object']],
  ])('%s', async (_, bytes, notes) => {
    expect(await workbookOf(bytes)).toMatchObject({ notes, sheets: [{ name: 'Biểu 1' }] });
  });

  test.each([
    ['chartsheet', 'chart-sheet'],
    ['xlMacrosheet', 'macro'],
    ['dialogsheet', 'macro'],
  ])('a tab of type %s has no cells to read', async (type, note) => {
    const parts = workbookParts({
      sheets: [
        { name: 'Tab', xml: '' },
        { name: 'Bảng', xml: one },
      ],
      strings,
    });
    const rels = (parts.get('xl/_rels/workbook.xml.rels') ?? '').replace('/worksheet"', `/${type}"`);
    const read = await workbookOf(zipParts(parts.set('xl/_rels/workbook.xml.rels', rels)));
    expect(read.sheets.map(({ name }) => name)).toEqual(['Bảng']);
    expect(read.notes).toEqual([note]);
  });
});

describe('parts that are missing or wrong', () => {
  const relationships = 'xl/_rels/workbook.xml.rels';
  test.each([
    ['no package relationships', without('_rels/.rels'), { reason: 'not-a-workbook' }],
    ['no workbook', without('xl/workbook.xml'), { reason: 'not-a-workbook' }],
    ['no workbook relationships', without(relationships), { reason: 'broken', part: 'workbook' }],
    ['no strings though announced', without('xl/sharedStrings.xml'), { reason: 'broken', part: 'strings' }],
    ['no styles though announced', without('xl/styles.xml'), { reason: 'broken', part: 'styles' }],
    ['no sheet', without('xl/worksheets/sheet1.xml'), { reason: 'broken', part: 'sheet', sheet: 'Biểu 1' }],
    [
      'a sheet outside the file',
      changed(relationships, (xml) => xml.replace('Target="worksheets', 'TargetMode="External" Target="worksheets')),
      { reason: 'broken', part: 'sheet', sheet: 'Biểu 1' },
    ],
    [
      'a sheet above the archive',
      changed(relationships, (xml) => xml.replace('worksheets/sheet1.xml', '../../../etc/passwd')),
      { reason: 'broken', part: 'sheet', sheet: 'Biểu 1' },
    ],
    [
      'a sheet that is another part',
      changed(relationships, (xml) => xml.replace('worksheets/sheet1.xml', 'styles.xml')),
      { reason: 'broken', part: 'sheet', sheet: 'Biểu 1' },
    ],
    [
      'a relationship given twice',
      changed(relationships, (xml) => xml.replace('Id="rIdT"', 'Id="rId1"')),
      { reason: 'broken', part: 'relations' },
    ],
    [
      'a sheet state of no kind',
      changed('xl/workbook.xml', (xml) => xml.replace('sheetId="1"', 'sheetId="1" state="secret"')),
      { reason: 'broken', part: 'workbook' },
    ],
    [
      'two tabs on one sheet',
      changed('xl/workbook.xml', (xml) => xml.replace('</sheets>', '<sheet name="Hai" r:id="rId1"/></sheets>')),
      { reason: 'broken', part: 'workbook' },
    ],
    [
      'a sheet without a link',
      changed('xl/workbook.xml', (xml) => xml.replace('r:id="rId1"', '')),
      { reason: 'broken', part: 'workbook' },
    ],
  ])('%s', async (_, bytes, refusal) => {
    expect(await refusalOf(bytes)).toEqual(refusal);
  });
});
