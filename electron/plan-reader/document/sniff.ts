import type { DocumentRefusal } from '../../../shared/plan-reader/document.ts';
import { headText, holdsStream, isCompoundFile, isZeroFilled, isZip, startsWith } from '../../archive/first-bytes.ts';

const pdf = Array.from(Buffer.from('%PDF-'));

/** What the first bytes say the file is; undefined for a ZIP archive, which may be a .docx, and for plain text. */
export function refusalByFirstBytes(bytes: Buffer): DocumentRefusal | undefined {
  if (bytes.length === 0) return { reason: 'empty' };
  if (isZip(bytes)) return undefined;
  if (isCompoundFile(bytes)) return compoundFile(bytes);
  if (startsWith(bytes, pdf)) return { reason: 'pdf' };
  if (isZeroFilled(bytes)) return { reason: 'truncated' };
  return isMarkup(headText(bytes).trimStart().toLowerCase()) ? { reason: 'not-a-document' } : undefined;
}

function compoundFile(bytes: Buffer): DocumentRefusal {
  if (holdsStream(bytes, 'EncryptedPackage')) return { reason: 'encrypted' };
  return { reason: holdsStream(bytes, 'WordDocument') ? 'old-doc' : 'not-a-document' };
}

/** Text that is meant for a program: web pages, XML, rich text. */
const isMarkup = (head: string): boolean => /^(<[!?a-z]|\{\\rtf|mime-version:)/.test(head);
