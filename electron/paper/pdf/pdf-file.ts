import { type Dict, readDict, referenceIn, referencesIn } from './pdf-syntax.ts';

/**
 * A PDF as Chromium writes it: every object by itself, and one table of where they are. It is read here and not by a
 * library, because taking the hundred thousand objects of a long tagged print apart takes longer than printing it.
 */
export interface PdfFile {
  readonly bytes: Buffer;
  /** Objects by their number, with where they begin and end. */
  readonly extents: ReadonlyMap<number, readonly [from: number, to: number]>;
  readonly trailer: Dict;
}

export interface PdfObject {
  /** What stands before the bytes of a stream, or the whole object. */
  readonly text: string;
  readonly stream?: Buffer;
}

export function readPdf(printed: Uint8Array): PdfFile {
  const bytes = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength);
  const [, start] = bytes.toString('latin1', bytes.length - 64).match(/startxref\s+(\d+)\s+%%EOF\s*$/) ?? [];
  if (start === undefined) throw new Error('no table of objects in the print');
  const table = bytes.toString('latin1', Number(start));
  const at = table.indexOf('trailer');
  return { bytes, extents: extentsOf(table.slice(0, at), Number(start)), trailer: readDict(table.slice(at)) };
}

/** Sections of the table: the first number and how many follow; 'n' is an object that is there. */
function extentsOf(table: string, end: number): Map<number, readonly [number, number]> {
  const begins: [number: number, offset: number][] = [];
  let next = 0;
  for (const line of table.split('\n').slice(1)) {
    const [a = '', b = '', kind] = line.trim().split(/\s+/);
    if (kind === undefined) next = Number(a);
    else {
      if (kind === 'n') begins.push([next, Number(a)]);
      next += 1;
    }
    if (b === '') break;
  }
  const ordered = begins.toSorted(([, a], [, b]) => a - b);
  return new Map(ordered.map(([number, from], index) => [number, [from, ordered[index + 1]?.[1] ?? end]]));
}

const streamStart = /stream\r?\n/;
const streamEnd = Buffer.from('endstream');

export function objectAt({ bytes, extents }: PdfFile, number: number): PdfObject {
  const [from, to] = extents.get(number) ?? [0, 0];
  const body = bytes.indexOf('obj', from) + 3;
  const tail = bytes.toString('latin1', Math.max(body, to - 32), to);
  if (!tail.includes('endstream')) return { text: bytes.toString('latin1', body, to).replace(/\s*endobj\s*$/, '') };
  const start = bytes.toString('latin1', body, Math.min(to, body + 4096)).match(streamStart);
  if (start?.index === undefined) throw new Error(`no stream in object ${number}`);
  const first = body + start.index + start[0].length;
  const text = bytes.toString('latin1', body, body + start.index);
  const length = Number(readDict(text).get('Length'));
  const last = Number.isInteger(length) ? first + length : bytes.lastIndexOf(streamEnd, to);
  return { text, stream: bytes.subarray(first, last) };
}

export const dictAt = (pdf: PdfFile, number: number | undefined): Dict =>
  number === undefined ? new Map() : readDict(objectAt(pdf, number).text);

/** A value that is a dictionary itself or refers to one. */
export function dictIn(pdf: PdfFile, value: string | undefined): Dict {
  const number = referenceIn(value);
  return number === undefined ? readDict(value ?? '<<>>') : dictAt(pdf, number);
}

export const catalogOf = (pdf: PdfFile): Dict => dictIn(pdf, pdf.trailer.get('Root'));

/** Numbers of the page objects, in the order of the pages. */
export function pagesOf(pdf: PdfFile): number[] {
  const below = (number: number): number[] => {
    const dict = dictAt(pdf, number);
    return dict.get('Type') === '/Pages' ? referencesIn(dict.get('Kids') ?? '').flatMap(below) : [number];
  };
  return referencesIn(catalogOf(pdf).get('Pages') ?? '').flatMap(below);
}
