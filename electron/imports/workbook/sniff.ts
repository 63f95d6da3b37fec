import type { ReadRefusal } from '../../../shared/imports/sheet.ts';
import { headText, holdsStream, isCompoundFile, isZeroFilled, isZip } from '../../archive/first-bytes.ts';

/** What the first bytes say the file is; undefined for a ZIP archive, which may be a workbook. */
export function refusalByFirstBytes(bytes: Buffer): ReadRefusal | undefined {
  if (bytes.length === 0) return { reason: 'empty' };
  if (isZip(bytes)) return undefined;
  if (isCompoundFile(bytes)) return compoundFile(bytes);
  if (isBareBiff(bytes)) return { reason: 'old-xls' };
  if (isZeroFilled(bytes)) return { reason: 'truncated' };
  return textFile(headText(bytes).trimStart().toLowerCase());
}

function compoundFile(bytes: Buffer): ReadRefusal {
  if (holdsStream(bytes, 'EncryptedPackage')) return { reason: 'encrypted' };
  return { reason: holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book') ? 'old-xls' : 'not-a-workbook' };
}

/** Excel 2 to 4 wrote the record stream without a container: a BOF record comes first. */
function isBareBiff(bytes: Buffer): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0x00;
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
