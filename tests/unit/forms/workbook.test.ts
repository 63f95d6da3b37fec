import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../electron/archive/archive.ts';
import { writeFormWorkbook } from '../../../electron/forms/write-workbook.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { cellNameOf } from '../../../shared/forms/cell-name.ts';
import { type FormLayout, layoutOf } from '../../../shared/forms/layout.ts';
import { sheetNamed } from '../../builders/edit-workbook.ts';
import { aForm, aFormIssue, anElement, district, writtenAndRead } from '../../builders/form-workbook.ts';

/** The XML of one part of a written workbook. */
async function partOf(layout: FormLayout, part: string): Promise<string> {
  const archive = await openArchive(Buffer.from(await writeFormWorkbook(layout)));
  const pieces: Buffer[] = [];
  for await (const piece of archive.read(part)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

const sheetXml = (number: number) => partOf(layoutOf(aFormIssue()), `xl/worksheets/sheet${number}.xml`);

describe('a written form', () => {
  test('the same layout gives the same bytes, dated on the day it was made for', async () => {
    const layout = layoutOf(aFormIssue({ madeOn: Day.parse('2023-09-01') }));
    const bytes = Buffer.from(await writeFormWorkbook(layout));
    expect(bytes.equals(Buffer.from(await writeFormWorkbook(layout)))).toBe(true);
    const dates = entryDates(bytes);
    expect(dates.length).toBeGreaterThan(10);
    expect([...new Set(dates)]).toEqual(['2023-9-1 0']);
  });

  test('sheets in their order; the last is not even listed among the hidden ones', async () => {
    const workbook = await partOf(layoutOf(aFormIssue()), 'xl/workbook.xml');
    expect([...workbook.matchAll(/<sheet [^>]*>/g)].map(([sheet]) => /name="([^"]*)"/.exec(sheet)?.[1])).toEqual([
      'Hướng dẫn',
      'Biểu xã',
      'Biểu huyện',
      '_so_dieu_phoi',
    ]);
    expect(workbook).toMatch(/name="_so_dieu_phoi"[^>]*state="veryHidden"/);
  });

  test('what is printed: area and repeated heads, one page wide, A4', async () => {
    const workbook = await partOf(layoutOf(aFormIssue()), 'xl/workbook.xml');
    expect(workbook).toContain('&apos;Biểu xã&apos;!$B$2:$V$29');
    expect(workbook).toContain('&apos;Biểu xã&apos;!$7:$10');
    const sheet = await sheetXml(2);
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToHeight="0"/);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<oddFooter>[^<]*Trang &amp;P\/&amp;N<\/oddFooter>/);
  });

  test('sheets are protected without a password, columns may be widened', async () => {
    for (const number of [1, 2, 3, 4]) {
      const protection = /<sheetProtection[^>]*>/.exec(await sheetXml(number))?.[0];
      expect(protection).toContain('sheet="1"');
      expect(protection).toContain('formatColumns="0"');
      expect(protection).not.toMatch(/password|hashValue|saltValue/);
    }
  });

  test('only cells to be filled in are unlocked', async () => {
    const layout = layoutOf(aFormIssue());
    const styles = await partOf(layout, 'xl/styles.xml');
    const formats = (/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').split('<xf ').slice(1);
    const unlocked = new Set(formats.flatMap((xf, index) => (xf.includes('locked="0"') ? [String(index)] : [])));
    const sheet = layout.sheets[1];
    const expected = sheet?.cells
      .filter(({ content }) => content.kind === 'input' || content.kind === 'whole-row')
      .map(cellNameOf);
    const cells = [...(await sheetXml(2)).matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)];
    const found = cells.flatMap(([, name, style]) => (unlocked.has(style ?? '') ? [name] : []));
    expect(expected).toHaveLength(12 * 19);
    expect(found.toSorted()).toEqual(expected?.toSorted());
  });

  test('checks are written for ranges, with a title and a message', async () => {
    const sheet = await sheetXml(2);
    const checks = [...sheet.matchAll(/<dataValidation .*?<\/dataValidation>/gs)].map(([xml]) => xml);
    expect(checks.map((xml) => /sqref="([^"]*)"/.exec(xml)?.[1])).toEqual(
      expect.arrayContaining(['D11:D22', 'U11:U22', 'V11:V22']),
    );
    expect(checks).toHaveLength(19);
    expect(checks.every((xml) => /errorStyle="stop" errorTitle="Số liệu chưa đúng" error="[^"]+"/.test(xml))).toBe(
      true,
    );
  });
});

/** Date and time of every entry, from its local header. */
function entryDates(bytes: Buffer): string[] {
  const local = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
  const dates: string[] = [];
  for (let at = bytes.indexOf(local); at >= 0; at = bytes.indexOf(local, at + 4)) {
    const date = bytes.readUInt16LE(at + 12);
    dates.push(`${1980 + (date >> 9)}-${(date >> 5) & 15}-${date & 31} ${bytes.readUInt16LE(at + 10)}`);
  }
  return dates;
}

describe('no text becomes a formula', () => {
  test('whatever form, unit and columns are called', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('=1+1', '+84', '-2', '@SUM(A1)', '\t=1', '\r=1', '{=1}', '=HYPERLINK("http://x")'),
        async (name) => {
          const form = {
            ...aForm(
              [anElement({ code: 'A', name, shortName: name.slice(0, 20), unit: name })],
              [anElement({ code: 'B', name })],
            ),
            name,
          };
          const reporter = { ...district('116').place, type: name, name };
          const { sheets } = await writtenAndRead(layoutOf(aFormIssue({ form, reporter, receiver: name, plan: name })));
          const formulas = sheets.flatMap((sheet) =>
            sheet.cells.filter(({ formula }) => formula).map((cell) => `${sheet.name} ${cellNameOf(cell)}`),
          );
          expect(formulas).toEqual(['Biểu xã D23']);
        },
      ),
      { numRuns: 8 },
    ));

  test('the only formulas are totals, stored with their results', async () => {
    const workbook = await writtenAndRead(layoutOf(aFormIssue()));
    const formulas = workbook.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula));
    expect(formulas.map(({ row }) => row)).toEqual(Array.from({ length: 18 }, () => 23));
    expect(formulas.every(({ cached, value }) => cached && value.kind === 'text' && value.value === '')).toBe(true);
  });
});

test('the hidden sheet tells form, version, plan, province, district, period and day', async () => {
  const { cells } = sheetNamed(await writtenAndRead(layoutOf(aFormIssue())), '_so_dieu_phoi');
  const texts = (column: number) =>
    cells
      .filter((cell) => cell.column === column)
      .map(({ value }) => (value.kind === 'text' ? value.value : value.kind));
  expect(texts(1).slice(0, 8)).toEqual([
    'product',
    'form',
    'version',
    'plan',
    'province',
    'district',
    'period',
    'made-on',
  ]);
  expect(texts(2).slice(0, 8)).toEqual([
    'so-dieu-phoi',
    'BM01',
    '1',
    'KH2023-PCMD',
    '14',
    '116',
    '2023-M09',
    '2023-09-01',
  ]);
  expect(texts(2)[8]).toBe('TT01 TT02 TT03 TT04 TT05 TT06 CS01 CS02 CS03 CS04 KT01 KT02 KT03 KT04 KT05 KT06 KT07 KT08');
  expect(texts(3)[1]).toBe('116');
});
