import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { cellName, type Workbook } from '../../../../shared/imports/sheet.ts';
import { asTcvn3, asVni, vietnameseText } from '../../../builders/legacy-text.ts';
import { refusalOf, workbookOf } from '../workbook/reading.ts';

const rows = [
  ['Đơn vị', 'Số buổi', 'Lượt người'],
  ['Xã Chiềng Ngần', '3', '1.234'],
  ['Phường Quyết Thắng', '2,5', ''],
  ['Thị trấn Hát Lót', 'KPS', '12'],
];
const csv = (delimiter: string, lineEnd = '\r\n') => rows.map((row) => row.join(delimiter)).join(lineEnd) + lineEnd;

const textsOf = ({ sheets: [sheet] }: Workbook) =>
  Object.fromEntries(
    (sheet?.cells ?? []).map(({ row, column, value }) => [
      cellName(row, column),
      value.kind === 'text' ? value.value : value,
    ]),
  );
const expected = Object.fromEntries(
  rows.flatMap((row, r) => row.flatMap((value, c) => (value === '' ? [] : [[cellName(r + 1, c + 1), value]]))),
);
const small = (texts: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(texts).map(([at, text]) => [at, String(text).toLowerCase()]));

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
/** CP1258 writes the tone as a mark of its own after the letter. */
const cp1258 = (text: string) => iconv.encode(splitTones(text), 'win1258');
const splitTones = (text: string) =>
  Array.from(text.normalize('NFC'), (letter) => {
    const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
    const tones = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark));
    const shape = [base, ...marks.filter((mark) => !tones.includes(mark))].join('').normalize('NFC');
    return shape + tones.join('');
  }).join('');

describe('a table as text', () => {
  test.each([
    ['UTF-8', Buffer.from(csv(';')), { encoding: 'utf-8', confidence: 100, delimiter: ';' }],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${csv(';')}`), { encoding: 'utf-8', confidence: 100, delimiter: ';' }],
    [
      'UTF-8, composed of marks',
      Buffer.from(csv(';').normalize('NFD')),
      { encoding: 'utf-8', confidence: 100, delimiter: ';' },
    ],
    ['UTF-16', Buffer.from(`\ufeff${csv('\t')}`, 'utf16le'), { encoding: 'utf-16', confidence: 100, delimiter: '\t' }],
    [
      'UTF-16, big end first',
      bigEndian(`\ufeff${csv('\t')}`),
      { encoding: 'utf-16', confidence: 100, delimiter: '\t' },
    ],
    [
      'UTF-16 without its mark',
      Buffer.from(csv('\t'), 'utf16le'),
      { encoding: 'utf-16', confidence: 100, delimiter: '\t' },
    ],
    ['the same, big end first', bigEndian(csv('\t')), { encoding: 'utf-16', confidence: 100, delimiter: '\t' }],
    ['CP1258', cp1258(csv(';')), { encoding: 'cp1258', confidence: 100, delimiter: ';' }],
    ['VNI', Buffer.from(asVni(csv(';')), 'latin1'), { encoding: 'vni', confidence: 100, delimiter: ';' }],
    ['lines of Unix', Buffer.from(csv(';', '\n')), { encoding: 'utf-8', confidence: 100, delimiter: ';' }],
    ['lines of an old Macintosh', Buffer.from(csv(';', '\r')), { encoding: 'utf-8', confidence: 100, delimiter: ';' }],
  ])('%s', async (_, bytes, plainText) => {
    const workbook = await workbookOf(bytes);
    expect(textsOf(workbook)).toEqual(expected);
    expect(workbook.plainText).toEqual(plainText);
  });

  test('TCVN3, where capitals with a tone do not exist', async () => {
    const workbook = await workbookOf(Buffer.from(asTcvn3(csv(';').toLowerCase()), 'latin1'));
    expect(small(textsOf(workbook))).toEqual(small(expected));
    expect(workbook.plainText).toMatchObject({ encoding: 'tcvn3', confidence: 100 });
    expect(workbook.conversions?.[0]).toMatchObject({ column: 1, witness: 'file', converted: true });
  });

  test('any Vietnamese text comes back from UTF-8, UTF-16 and, with enough of it, from CP1258', () =>
    fc.assert(
      fc.asyncProperty(vietnameseText, async (given) => {
        const text = given.replaceAll('\n', ' ').trim();
        const table = `Số thứ tự;Tên đơn vị hành chính\n1;"${text}"\n`;
        for (const bytes of [Buffer.from(table), Buffer.from(table, 'utf16le'), cp1258(table)]) {
          expect(textsOf(await workbookOf(bytes)).B2).toBe(text);
        }
      }),
      { numRuns: 60 },
    ));

  test.each([
    ['a decimal comma beside semicolons', 'a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['commas in quotes', 'a;b\n"x, y, z";2\n"x, y, z";3\n', ';'],
    ['commas alone', 'a,b\n1.5,2\n', ','],
    ['a title above', 'Báo cáo, tháng 9\n\na\tb\n1\t2\n3\t4\n', '\t'],
    ['the delimiter named by Excel', 'sep=,\na;1,b;2\n', ','],
  ])('%s', async (_, text, delimiter) => {
    expect((await workbookOf(Buffer.from(text))).plainText?.delimiter).toBe(delimiter);
  });

  test('rows keep their numbers past blank ones, quotes and lines within them', async () => {
    const text = 'sep=;\na;"nói ""có"""\n\n"hai\ndòng";  \n;x\n';
    expect(textsOf(await workbookOf(Buffer.from(text)))).toEqual({ A2: 'a', B2: 'nói "có"', A4: 'hai\ndòng', B5: 'x' });
  });

  test('what is not clear is said: too few words, or letters that read two ways', async () => {
    for (const text of [asTcvn3('số;1\n'), 'Café;1\n', 'Xã;1\n']) {
      const { plainText } = await workbookOf(Buffer.from(text, 'latin1'));
      expect(plainText?.confidence).toBeLessThan(90);
    }
  });
});

describe('refused', () => {
  const quote = Buffer.from(`a;b\n1;"${'x'.repeat(2_000_000)}`);
  test.each([
    ['a quote that never ends', quote, { reason: 'csv' }],
    ['a quote inside a word', Buffer.from('a;b\nx"y;2\n'), { reason: 'csv' }],
    ['a zero byte', Buffer.from('a;b\n1;\0\n'), { reason: 'not-a-workbook' }],
    ['separators only', Buffer.from(';;\n;;\n'), { reason: 'no-rows' }],
    ['words only', Buffer.from('Kính gửi\nSở'), { reason: 'not-a-workbook' }],
    ['a web page', Buffer.from('<html><table><tr><td>1;2</td></tr></table></html>'), { reason: 'html' }],
    [
      'too many columns',
      Buffer.from(`${'1;'.repeat(600)}\n`),
      { reason: 'content-limit', which: 'columns', sheet: 'CSV' },
    ],
    ['too many rows', Buffer.from('1;2\n'.repeat(100_001)), { reason: 'content-limit', which: 'rows', sheet: 'CSV' }],
  ])('%s', async (_, bytes, refusal) => {
    expect(await refusalOf(bytes)).toEqual(refusal);
  });
});
