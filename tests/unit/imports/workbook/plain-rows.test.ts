import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../../electron/imports/workbook/read.ts';
import { cellName } from '../../../../shared/imports/sheet.ts';
import { sheetData, workbookParts, zipParts } from '../../../builders/workbook-bytes.ts';

/** The very same sheet with an instruction in each row, which no shortcut knows: the XML parser reads all of it. */
const forTheParser = (xml: string): string => xml.replaceAll('</row>', '<?x?></row>');

const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
const strings = '<si><t>xã</t></si><si><t>huyện</t></si>';
const readXml = (xml: string) =>
  readWorkbook(zipParts(workbookParts({ sheets: [{ name: 'A', xml }], styles, strings })));

/** Few of what spoils the whole sheet, or nearly every sheet would be refused and none compared. */
const seldom = <T>(usual: fc.Arbitrary<T>, spoiling: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: spoiling });

const value = seldom(
  fc.oneof(
    fc.nat(2_000_000).map(String),
    fc.constantFrom('0', '1', '2'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.constantFrom('', '-0', '007', '1e5', '1e999', '-', '1.', '.5', '1..2', '999999999999999', '9007199254740993'),
    fc.constantFrom('&#49;', ' 5', '5 ', 'chữ', '<!---->7', '<![CDATA[8]]>'),
  ),
  fc.constant('<x/>'),
);
const attributes = seldom(
  fc.constantFrom(
    '',
    ' s="0"',
    ' s="1"',
    ' t="n"',
    ' t="s"',
    ' s="0" t="s"',
    ' t="b"',
    ' t="str"',
    " s='0'",
    ' t="e"',
    ' x="1"',
  ),
  fc.constantFrom(' s="0" s="0"', ' s=""'),
);
const shape = fc.constantFrom('value', 'value', 'value', 'empty', 'empty', 'formula', 'spaced', 'unnamed');
const cell = fc.record({ attributes, value, shape });
/** What stands in a comment is no row, however plain. */
const inComment = '<!-- </row><row r="3"><c r="A3"><v>3</v></c></row> -->';
const row = fc.record({
  cells: fc.array(cell, { maxLength: 3 }),
  attributes: seldom(
    fc.constantFrom('', '', ' spans="1:3"', ' hidden="1"', ' ht="0"', ' xmlns="urn:x"', ' a="&lt;"'),
    fc.constantFrom(' r="9"', ' a="1" a="1"'),
  ),
  before: fc.constantFrom('', '', '', '\n', inComment, 'x'),
});

type CellXml = typeof cell extends fc.Arbitrary<infer C> ? C : never;
type RowXml = typeof row extends fc.Arbitrary<infer R> ? R : never;

const xmlOf = (rows: readonly RowXml[]): string =>
  sheetData().replace(
    '</sheetData>',
    `${rows
      .map(({ cells, attributes: own, before }, at) => {
        const inside = cells.map((each, column) => cellXml(each, cellName(at + 1, column + 1)));
        return `${before}<row r="${at + 1}"${own}>${inside.join('')}</row>`;
      })
      .join('')}</sheetData>`,
  );

function cellXml({ attributes: own, value: content, shape }: CellXml, name: string) {
  switch (shape) {
    case 'value':
      return `<c r="${name}"${own}><v>${content}</v></c>`;
    case 'empty':
      return `<c r="${name}"${own}/>`;
    case 'formula':
      return `<c r="${name}"${own}><f>1+1</f><v>${content}</v></c>`;
    case 'spaced':
      return ` <c r="${name}"${own} ><v>${content}</v></c>`;
    case 'unnamed':
      return `<c${own}><v>${content}</v></c>`;
  }
}

test('a row read past the XML parser says what the parser would have said of it, refusals included', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const xml = xmlOf(rows);
      expect(await readXml(xml)).toEqual(await readXml(forTheParser(xml)));
    }),
    { numRuns: 300 },
  );
});
