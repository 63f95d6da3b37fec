import {
  DocumentRefusal,
  type DocumentResult,
  documentLimits as limits,
} from '../../../shared/plan-reader/document.ts';
import { cleanText } from '../../../shared/text/fold.ts';
import { type Archive, openArchive } from '../../archive/archive.ts';
import { isZip } from '../../archive/first-bytes.ts';
import { Refused } from '../../archive/refused.ts';
import { readRelations, targetOf } from '../../archive/relations.ts';
import { readDocumentPart } from './document-part.ts';
import { newNumbering, readNumberingPart } from './numbering-part.ts';
import { refusalByFirstBytes } from './sniff.ts';
import { readStyleNumbers } from './styles-part.ts';
import { decodeText } from './text-encoding.ts';

/** Reads the bytes of an untrusted document, .docx or plain text. Never throws: whatever is wrong becomes a refusal. */
export async function readDocument(bytes: Buffer): Promise<DocumentResult> {
  try {
    const refusal = refusalByFirstBytes(bytes);
    if (refusal) return { ok: false, refusal };
    const lines = isZip(bytes) ? await readParts(await openArchive(bytes)) : textLines(bytes);
    return checked(lines.map((line) => line.normalize('NFC')));
  } catch (cause) {
    const refusal = DocumentRefusal.safeParse(cause instanceof Refused ? cause.refusal : undefined);
    return { ok: false, refusal: refusal.data ?? { reason: 'broken', part: 'archive' } };
  }
}

async function readParts(archive: Archive): Promise<string[]> {
  if (archive.has('mimetype') && archive.has('content.xml')) throw new Refused({ reason: 'odt' });
  const main = targetOf(await readRelations(archive, ''), 'officeDocument');
  if (main === undefined || !archive.has(main)) throw new Refused({ reason: 'not-a-document' });
  const relations = await readRelations(archive, main);
  const definitions = await readNumberingPart(archive, targetOf(relations, 'numbering'));
  const styles = await readStyleNumbers(archive, targetOf(relations, 'styles'));
  return await readDocumentPart(archive, main, newNumbering(definitions, styles));
}

function textLines(bytes: Buffer): string[] {
  const text = decodeText(bytes);
  if (text === undefined) throw new Refused({ reason: 'encoding' });
  return text.split(/\r\n|[\n\r\u2028\u2029\f\v]/);
}

function checked(lines: string[]): DocumentResult {
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  if (lines.length > limits.paragraphs) throw new Refused({ reason: 'content-limit', which: 'paragraphs' });
  if (characters > limits.characters) throw new Refused({ reason: 'content-limit', which: 'text' });
  if (lines.every((line) => cleanText(line) === '')) throw new Refused({ reason: 'no-text' });
  return { ok: true, lines };
}
