import type { ReadRefusal } from '../../../shared/imports/sheet.ts';
import { headText, holdsStream, isCompoundFile, isZeroFilled, isZip } from '../../archive/first-bytes.ts';

/** What reads it: a ZIP archive (.xlsx or .ods), a compound file with a workbook (.xls), or text that may be a table. */
export type FileKind = 'archive' | 'biff' | 'text';

/** What the first bytes say the file is, or why it is not read. The name says nothing: it is not even known here. */
export function kindByFirstBytes(bytes: Buffer): FileKind | ReadRefusal {
  if (bytes.length === 0) return { reason: 'empty' };
  if (isZip(bytes)) return 'archive';
  if (isCompoundFile(bytes)) return compoundFile(bytes);
  if (isBareBiff(bytes)) return { reason: 'old-xls' };
  if (isZeroFilled(bytes)) return { reason: 'truncated' };
  return textFile(headText(bytes).trimStart().toLowerCase());
}

/** Excel 97 called its stream Workbook; Excel 5 and 95 had another format under another name. */
function compoundFile(bytes: Buffer): FileKind | ReadRefusal {
  if (holdsStream(bytes, 'EncryptedPackage')) return { reason: 'encrypted' };
  if (holdsStream(bytes, 'Workbook')) return 'biff';
  return { reason: holdsStream(bytes, 'Book') ? 'old-xls' : 'not-a-workbook' };
}

/** Excel 2 to 4 wrote the record stream without a container: a BOF record comes first. */
function isBareBiff(bytes: Buffer): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0x00;
}

function textFile(text: string): FileKind | ReadRefusal {
  if (/^(<!doctype html|<(html|head|body|meta|style|table|div)[\s>]|mime-version:)/.test(text))
    return { reason: 'html' };
  if (text.startsWith('<?xml')) return xmlFile(text);
  return /^[<{%[]/.test(text) ? { reason: 'not-a-workbook' } : 'text';
}

/** Excel 2003 XML has the same way out as .xls of long ago: save again as .xlsx. */
function xmlFile(text: string): ReadRefusal {
  if (text.includes('<html')) return { reason: 'html' };
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return { reason: 'old-xls' };
  return { reason: text.includes('urn:oasis:names:tc:opendocument') ? 'ods' : 'not-a-workbook' };
}
