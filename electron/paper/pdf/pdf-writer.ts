/** Writes objects one after the other and keeps where each begins, for the table at the end. */
export interface PdfWriter {
  /** A number for an object that is written later; it is larger than all reserved or taken before. */
  readonly reserve: () => number;
  readonly object: (number: number, text: string, stream?: Uint8Array) => void;
  /** An object as it stands in another file, with its number and all. */
  readonly copied: (number: number, bytes: Uint8Array) => void;
  readonly finish: (root: number, info: string) => Uint8Array;
}

const head = '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n';

/** `taken`: the largest number that belongs to the files the objects come from. */
export function pdfWriter(taken: number): PdfWriter {
  const chunks: Uint8Array[] = [Buffer.from(head, 'latin1')];
  const offsets = new Map<number, number>();
  let length = head.length;
  let last = taken;
  const append = (bytes: Uint8Array) => {
    chunks.push(bytes);
    length += bytes.length;
  };
  return {
    reserve: () => {
      last += 1;
      return last;
    },
    object: (number, text, stream) => {
      offsets.set(number, length);
      append(Buffer.from(`${number} 0 obj\n${text}${stream === undefined ? '' : ' stream\n'}`, 'latin1'));
      if (stream !== undefined) append(stream);
      append(Buffer.from(stream === undefined ? '\nendobj\n' : '\nendstream\nendobj\n', 'latin1'));
    },
    copied: (number, bytes) => {
      offsets.set(number, length);
      append(bytes);
    },
    finish: (root, info) => {
      const table = Array.from({ length: last }, (_, index) => entry(offsets.get(index + 1)));
      const trailer = `trailer\n<</Size ${last + 1}\n/Root ${root} 0 R\n/Info ${info}>>\nstartxref\n${length}\n%%EOF\n`;
      append(Buffer.from(`xref\n0 ${last + 1}\n0000000000 65535 f \n${table.join('')}${trailer}`, 'latin1'));
      return Buffer.concat(chunks, length);
    },
  };
}

/** Twenty bytes each, a number that is not in use as well. */
const entry = (offset: number | undefined): string =>
  offset === undefined ? '0000000000 00001 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
