/** The records of a BIFF8 stream that we look at ourselves, by their numbers in [MS-XLS]. */
export const record = {
  bof: 0x0809,
  eof: 0x000a,
  filePass: 0x002f,
  date1904: 0x0022,
  boundSheet: 0x0085,
  font: 0x0031,
  format: 0x041e,
  cellFormat: 0x00e0,
  externalBook: 0x01ae,
  dataConnection: 0x00dc,
  row: 0x0208,
  columns: 0x007d,
  formula: 0x0006,
  formulaText: 0x0207,
  number: 0x0203,
  rk: 0x027e,
  manyRk: 0x00bd,
  boolOrError: 0x0205,
  label: 0x0204,
  richLabel: 0x00d6,
  sharedLabel: 0x00fd,
  mergedCells: 0x00e5,
} as const;

export interface BiffRecord {
  readonly type: number;
  readonly data: Buffer;
}

const headerBytes = 4;

/** The records from one beginning (BOF) to its end (EOF), both left out, and those of charts in between as well. */
export function* substream(stream: Buffer, start: number): Generator<BiffRecord> {
  let at = start;
  let depth = 0;
  do {
    const type = stream.readUInt16LE(at);
    const end = at + headerBytes + stream.readUInt16LE(at + 2);
    if (end > stream.length || (at === start && type !== record.bof)) throw new Error('record');
    if (type === record.bof) depth += 1;
    else if (type === record.eof) depth -= 1;
    else if (depth === 1) yield { type, data: stream.subarray(at + headerBytes, end) };
    at = end;
  } while (depth > 0);
}

/** Characters after their count and a byte of flags, whose first bit says whether each takes two bytes. */
export function shortText(data: Buffer, at: number, count: number): string {
  const isWide = ((data[at] ?? 0) & 1) === 1;
  const end = at + 1 + count * (isWide ? 2 : 1);
  if (end > data.length) throw new Error('text');
  return data.toString(isWide ? 'utf16le' : 'latin1', at + 1, end);
}
