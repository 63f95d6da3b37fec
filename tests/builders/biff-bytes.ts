import { CFB } from '@e965/xlsx';

/** A record of a BIFF8 stream as written. */
export interface BiffRecordBytes {
  readonly type: number;
  readonly data: Buffer;
}

export interface BiffSheetBytes {
  readonly name: string;
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly hidden?: number;
  readonly records: readonly BiffRecordBytes[];
  /** Leaves out the record that ends the sheet. */
  readonly endless?: boolean;
}

export const rec = (type: number, ...values: readonly (number | Buffer)[]): BiffRecordBytes => ({
  type,
  data: Buffer.concat(values.map((value) => (typeof value === 'number' ? u16(value) : value))),
});

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
const shortName = (text: string): Buffer =>
  Buffer.concat([Buffer.from([text.length, 1]), Buffer.from(text, 'utf16le')]);
const longText = (text: string): Buffer =>
  Buffer.concat([u16(text.length), Buffer.from([1]), Buffer.from(text, 'utf16le')]);

export const numberCell = (row: number, column: number, value: number, format = 0) =>
  rec(0x0203, row, column, format, double(value));
export const labelCell = (row: number, column: number, text: string, format = 0) =>
  rec(0x0204, row, column, format, longText(text));
/** `result`: a number, or the eight bytes that stand for another kind of result. `=1` as its tokens. */
export const formulaCell = (row: number, column: number, result: number | Buffer) =>
  rec(
    0x0006,
    row,
    column,
    0,
    typeof result === 'number' ? double(result) : result,
    0,
    u32(0),
    u16(3),
    Buffer.from([0x1e, 1, 0]),
  );
export const textComes = Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]);
export const formulaText = (text: string) => rec(0x0207, longText(text));

export const fontRecord = (name: string) => rec(0x0031, Buffer.alloc(14), shortName(name));
export const formatRecord = (font: number, format: number) => rec(0x00e0, font, format, Buffer.alloc(16));
export const beginning = (kind: number, version = 0x0600) => rec(0x0809, version, kind, Buffer.alloc(12));
const end = rec(0x000a);

const written = ({ type, data }: BiffRecordBytes): Buffer => Buffer.concat([u16(type), u16(data.length), data]);
const stream = (records: readonly BiffRecordBytes[]): Buffer => Buffer.concat(records.map(written));

/** A workbook of hand-made records: the globals, then the sheets. */
export function biffBytes(
  sheets: readonly BiffSheetBytes[],
  globals: readonly BiffRecordBytes[] = [],
  { version = 0x0600, others = {} }: { version?: number; others?: Readonly<Record<string, Buffer>> } = {},
): Buffer {
  const bodies = sheets.map(({ records, endless }) =>
    stream([beginning(0x10, version), ...records, ...(endless ? [] : [end])]),
  );
  const listed = (starts: readonly number[]) =>
    sheets.map(({ name, hidden = 0 }, at) =>
      rec(0x0085, u32(starts[at] ?? 0), Buffer.from([hidden, 0]), shortName(name)),
    );
  const head = (starts: readonly number[]) => stream([beginning(0x05, version), ...globals, ...listed(starts), end]);
  const headBytes = head(sheets.map(() => 0)).length;
  const starts = bodies.map((_, at) => headBytes + bodies.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  return compoundFile({ Workbook: Buffer.concat([head(starts), ...bodies]), ...others });
}

export function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const container = CFB.utils.cfb_new({ root: 'R' });
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, content);
  return Buffer.from(CFB.write(container, { type: 'buffer' }));
}
