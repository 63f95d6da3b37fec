import { describe, expect, test } from 'vitest';
import { refusalOf } from './reading.ts';

const compoundFile = (...streams: string[]) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.from(name, 'utf16le')),
  ]);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const bigEndian = (text: string) => utf16(text).swap16();

describe('what is not a workbook is told apart by its first bytes', () => {
  test.each([
    ['nothing at all', Buffer.alloc(0), 'empty'],
    ['a copy of the right length holding only zeros', Buffer.alloc(5_000), 'truncated'],
    ['.xls of Excel 95', compoundFile('Root Entry', 'Book'), 'old-xls'],
    ['.xlsx with a password', compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['.doc', compoundFile('Root Entry', 'WordDocument'), 'not-a-workbook'],
    ['Excel 4', Buffer.from([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]), 'old-xls'],
    ['HTML', Buffer.from('<html><table></table></html>'), 'html'],
    ['HTML with a mark and spaces before', Buffer.from('\ufeff \r\n<!DOCTYPE html>\n<html>'), 'html'],
    ['HTML table only', Buffer.from('<TABLE border=1><tr><td>1</td></tr></TABLE>'), 'html'],
    ['HTML in UTF-16', utf16('<html>'), 'html'],
    ['HTML in big-endian UTF-16', bigEndian('<html>'), 'html'],
    ['a single-file web page', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'html'],
    ['XHTML', Buffer.from('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'), 'html'],
    [
      'Excel 2003 XML',
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'old-xls',
    ],
    [
      'flat OpenDocument',
      Buffer.from(
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
      ),
      'ods',
    ],
    ['other XML', Buffer.from('<?xml version="1.0"?><note/>'), 'not-a-workbook'],
    ['CSV with nothing between its separators', Buffer.from(';;;\r\n;;;\r\n'), 'no-rows'],
    ['text with a zero byte in it', Buffer.from('Xã;Số\0hộ\r\nA;1\r\n'), 'not-a-workbook'],
    ['PDF', Buffer.from('%PDF-1.7\n1;2'), 'not-a-workbook'],
    ['rich text', Buffer.from('{\\rtf1\\ansi;}'), 'not-a-workbook'],
    ['plain words', Buffer.from('Kính gửi'), 'not-a-workbook'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x2c]), 'not-a-workbook'],
    ['an empty archive', Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]), 'not-a-workbook'],
  ])('%s', async (_, bytes, reason) => {
    expect(await refusalOf(bytes)).toEqual({ reason });
  });
});
