import type { ReadRefusal } from '../../../shared/imports/sheet.ts';

const headBytes = 4_096;

/** What the first bytes say the file is; undefined for a ZIP archive, which may be a workbook. */
export function refusalByFirstBytes(bytes: Buffer): ReadRefusal | undefined {
  if (bytes.length === 0) return { reason: 'empty' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return undefined;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundFile(bytes);
  if (isBareBiff(bytes)) return { reason: 'old-xls' };
  const head = bytes.subarray(0, headBytes);
  // A copy that stopped half-way often has the right length and nothing in it.
  if (head.every((byte) => byte === 0)) return { reason: 'truncated' };
  return textFile(decodeHead(head).trimStart().toLowerCase());
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The container of .xls, .doc, .msi and of password-protected .xlsx; its stream names are UTF-16. */
function compoundFile(bytes: Buffer): ReadRefusal {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return { reason: 'encrypted' };
  return { reason: holds('Workbook') || holds('Book') ? 'old-xls' : 'not-a-workbook' };
}

/** Excel 2 to 4 wrote the record stream without a container: a BOF record comes first. */
function isBareBiff(bytes: Buffer): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0x00;
}

/** Legacy Vietnamese text has no signature, so bytes that are not Unicode are shown as Latin-1. */
function decodeHead(head: Buffer): string {
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head);
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(head);
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return new TextDecoder('utf-8').decode(head);
  return head.toString('latin1');
}

function textFile(text: string): ReadRefusal {
  if (/^(<!doctype html|<(html|head|body|meta|style|table|div)[\s>]|mime-version:)/.test(text))
    return { reason: 'html' };
  if (text.startsWith('<?xml')) return xmlFile(text);
  return { reason: looksLikeCsv(text) ? 'csv' : 'not-a-workbook' };
}

/** Excel 2003 XML has the same way out as .xls: save again as .xlsx. */
function xmlFile(text: string): ReadRefusal {
  if (text.includes('<html')) return { reason: 'html' };
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return { reason: 'old-xls' };
  return { reason: text.includes('urn:oasis:names:tc:opendocument') ? 'ods' : 'not-a-workbook' };
}

/** Plain text with a separator somewhere in its first line. */
function looksLikeCsv(text: string): boolean {
  const [firstLine = ''] = text.split(/[\r\n]/, 1);
  return !hasControlBytes(text) && /[;,\t]/.test(firstLine) && !/^[<{%[]/.test(text);
}

function hasControlBytes(text: string): boolean {
  return Array.from(text).some((character) => character < ' ' && !'\t\r\n'.includes(character));
}
