import { describe, expect, test } from 'vitest';
import { sheetData, workbookParts, zipParts } from '../../../builders/workbook-bytes.ts';
import { type ZipPart, zipBytes } from '../../../builders/zip-bytes.ts';
import { refusalOf } from './reading.ts';

const plain = workbookParts({ sheets: [{ name: 'Biểu', xml: sheetData(['<c><v>1</v></c>']) }] });
const parts: ZipPart[] = [...plain].map(([name, data]) => ({ name, data }));
const withPart = (...extra: ZipPart[]) => zipBytes([...parts, ...extra]);
const sheetAs = (change: Partial<ZipPart>) =>
  zipBytes(parts.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, ...change } : part)));
const padding = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `media/${index}`, data: '' }));
const spaces = (count: number) => `<worksheet>${' '.repeat(count)}</worksheet>`;
const good = zipBytes(parts);
const withoutMiddle = (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 100), bytes.subarray(400)]);

describe('archives made to do harm, or damaged', () => {
  test('the one they are made from is read', async () => {
    expect(await refusalOf(good)).toBe('read');
    expect(await refusalOf(withPart(...padding(1_000 - parts.length)))).toBe('read');
  });

  test.each([
    ['more than 1,000 entries', withPart(...padding(1_001 - parts.length)), 'entries'],
    ['a directory longer than declared', zipBytes(parts, { entryCount: parts.length - 1 }), 'entries'],
    ['an entry beyond 100 MB', withPart({ name: 'big', data: Buffer.alloc(100_000_001) }), 'unpacked'],
    [
      'entries beyond 200 MB together',
      withPart(...['a', 'b', 'c'].map((name) => ({ name, data: '', unpackedSize: 70_000_000 }))),
      'unpacked',
    ],
    ['a part that unpacks to 1,000 times its size', sheetAs({ data: spaces(1_000_000) }), 'ratio'],
    ['two entries on the same bytes', withPart({ name: 'xl/again.xml', data: '', sharesDataOf: 0 }), 'overlap'],
    ['a name twice', withPart({ name: 'xl/workbook.xml', data: '<workbook/>' }), 'name'],
    ['a name twice but for case', withPart({ name: 'XL/Workbook.xml', data: '<workbook/>' }), 'name'],
    ['a name with ..', withPart({ name: '../evil.xml', data: '' }), 'name'],
    ['a name with .. inside', withPart({ name: 'xl/../../evil.xml', data: '' }), 'name'],
    ['an absolute name', withPart({ name: '/etc/passwd', data: '' }), 'name'],
    ['a name with a drive', withPart({ name: 'C:/evil.xml', data: '' }), 'name'],
    ['a name with backslashes', withPart({ name: 'xl\\evil.xml', data: '' }), 'name'],
    ['a name with a zero byte', withPart({ name: 'xl/a\u0000.xml', data: '' }), 'name'],
    ['an empty name', withPart({ name: '', data: '' }), 'name'],
    ['a symbolic link', withPart({ name: 'link', data: 'xl/workbook.xml', unixMode: 0o120777 }), 'name'],
    ['another name in the local header', sheetAs({ localName: 'xl/worksheets/sheet9.xml' }), 'name'],
  ])('%s', async (_, bytes, which) => {
    expect(await refusalOf(bytes)).toEqual({ reason: 'archive-limit', which });
  });

  test.each([
    ['a size header that lies low', sheetAs({ unpackedSize: 10 })],
    ['a size header that lies high', sheetAs({ unpackedSize: 9_999 })],
    ['a checksum that does not fit', sheetAs({ checksum: 0x12345678 })],
    ['a way of packing we do not know', sheetAs({ method: 12 })],
    ['bytes that do not inflate', sheetAs({ data: '<worksheet/>', stored: true, method: 8, unpackedSize: 12 })],
  ])('%s: the sheet is broken', async (_, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ reason: 'broken', part: 'sheet', sheet: 'Biểu' });
  });

  test.each([
    ['a split archive', zipBytes(parts, { disk: 1 })],
    ['an archive with more after its end', Buffer.concat([good, Buffer.from('tail')])],
    ['a directory that lies beyond the file', withoutMiddle(good)],
  ])('%s: the archive is broken', async (_, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ reason: 'broken', part: 'archive' });
  });

  test('an encrypted entry', async () => {
    expect(await refusalOf(sheetAs({ flags: 0x801 }))).toEqual({ reason: 'encrypted' });
  });

  test.each([0.1, 0.5, 0.9, 0.99])('a copy that stopped at %d of the file', async (share) => {
    expect(await refusalOf(good.subarray(0, Math.floor(good.length * share)))).toEqual({ reason: 'truncated' });
  });

  test('an OpenDocument file that holds no sheet', async () => {
    const ods = [
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      { name: 'content.xml', data: '<office/>' },
    ];
    expect(await refusalOf(zipBytes(ods))).toEqual({ reason: 'not-a-workbook' });
  });

  test.each([
    ['an archive of pictures', zipBytes([{ name: 'a.jpg', data: 'x' }])],
    ['a Word document', zipParts(new Map([...plain, ['xl/workbook.xml', '<w:document xmlns:w="urn:word"/>']]))],
  ])('%s is not a workbook', async (_, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ reason: 'not-a-workbook' });
  });
});
