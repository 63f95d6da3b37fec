import { z } from 'zod';
import { archiveRefusals } from '../archive/archive-refusal.ts';

/** What a workbook file holds, as plain data: this is all that leaves the process that reads untrusted files. */

/**
 * A number is a date only through its style; 'YYYY-MM-DD', followed by 'THH:MM:SS' unless it is midnight.
 * The code of an error is Excel's own ('#REF!') or one of `unreadableCell`.
 */
export const CellValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), value: z.number() }),
  z.strictObject({ kind: z.literal('text'), value: z.string() }),
  z.strictObject({ kind: z.literal('boolean'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('date'), value: z.string() }),
  z.strictObject({ kind: z.literal('error'), code: z.string() }),
]);
export type CellValue = z.infer<typeof CellValue>;

/** Codes of cells whose stored content could not be read, or (`notCalculated`) has never been calculated. */
export const unreadableCell = {
  number: 'unreadable-number',
  boolean: 'unreadable-boolean',
  date: 'unreadable-date',
  string: 'unreadable-string',
  type: 'unreadable-type',
  error: 'unreadable-error',
  notCalculated: 'not-calculated',
} as const;

/**
 * `cached` is false only when a formula was saved without its value; `font` is given for text cells only. `percent`: the
 * number is shown as a hundredfold with a percent sign, so what the clerk sees is another number.
 */
export const Cell = z.strictObject({
  row: z.number().int().min(1),
  column: z.number().int().min(1),
  value: CellValue,
  formula: z.boolean(),
  cached: z.boolean(),
  font: z.string().exactOptional(),
  percent: z.literal(true).exactOptional(),
});
export type Cell = z.infer<typeof Cell>;

/** Cells drawn as one; only the first of them holds anything. */
export const MergedCells = z.strictObject({
  row: z.number().int(),
  column: z.number().int(),
  lastRow: z.number().int(),
  lastColumn: z.number().int(),
});
export type MergedCells = z.infer<typeof MergedCells>;

/** Cells by row, then column, blank ones absent; hidden rows and columns are listed only where they hold cells. */
export const Sheet = z.strictObject({
  name: z.string(),
  visibility: z.enum(['visible', 'hidden', 'very-hidden']),
  cells: z.array(Cell),
  hiddenRows: z.array(z.number().int()),
  hiddenColumns: z.array(z.number().int()),
  merged: z.array(MergedCells).exactOptional(),
});
export type Sheet = z.infer<typeof Sheet>;

/** Things in the file that are never run or followed, for the user to know. DDE counts as an external link. */
export const WorkbookNote = z.enum(['macro', 'external-link', 'connection', 'embedded-object', 'chart-sheet']);
export type WorkbookNote = z.infer<typeof WorkbookNote>;

/**
 * A column whose text was not Unicode. `witness`: what told it, the font of the cells, the letters alone, or the bytes of the
 * whole (plain text) file. Not `converted` means undecided: the cells are as in the file, and `after` is what they could be.
 */
export const ColumnConversion = z.strictObject({
  sheet: z.string(),
  column: z.number().int().min(1),
  encoding: z.enum(['tcvn3', 'vni']),
  witness: z.enum(['font', 'letters', 'file']),
  converted: z.boolean(),
  cells: z.number().int().min(1),
  samples: z.array(z.strictObject({ cell: z.string(), before: z.string(), after: z.string() })),
});
export type ColumnConversion = z.infer<typeof ColumnConversion>;

/** How a plain text file was read; `confidence` in percent, below 90 worth a question. */
export const PlainText = z.strictObject({
  encoding: z.enum(['utf-8', 'utf-16', 'cp1258', 'tcvn3', 'vni', 'latin-1']),
  confidence: z.number().int().min(0).max(100),
  delimiter: z.enum([',', ';', '\t']),
});
export type PlainText = z.infer<typeof PlainText>;

/** `conversions` only where there are any, `plainText` only for .csv and .tsv. All text is NFC. */
export const Workbook = z.strictObject({
  sheets: z.array(Sheet),
  notes: z.array(WorkbookNote),
  conversions: z.array(ColumnConversion).exactOptional(),
  plainText: PlainText.exactOptional(),
});
export type Workbook = z.infer<typeof Workbook>;

export const WorkbookPart = z.enum(['archive', 'relations', 'workbook', 'styles', 'strings', 'sheet']);
export type WorkbookPart = z.infer<typeof WorkbookPart>;

const sheet = z.string().exactOptional();

/**
 * Why a file was not read. A closed set: no exception text and, but for the sheet's name, nothing from the file.
 * `old-xls`: from before Excel 97, or its XML of 2003; `ods`: OpenDocument as one XML file; `csv`: text that does not come
 * apart into a table; `no-rows`: read to the end, and nothing was in it.
 */
export const ReadRefusal = z.discriminatedUnion('reason', [
  ...archiveRefusals,
  z.strictObject({ reason: z.literal('not-a-workbook') }),
  z.strictObject({ reason: z.literal('old-xls') }),
  z.strictObject({ reason: z.literal('html') }),
  z.strictObject({ reason: z.literal('csv') }),
  z.strictObject({ reason: z.literal('ods') }),
  z.strictObject({ reason: z.literal('no-rows') }),
  z.strictObject({
    reason: z.literal('content-limit'),
    which: z.enum(['sheets', 'rows', 'columns', 'cells', 'strings', 'depth', 'text']),
    sheet,
  }),
  z.strictObject({ reason: z.literal('broken'), part: WorkbookPart, sheet }),
]);
export type ReadRefusal = z.infer<typeof ReadRefusal>;

export const ReadResult = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), workbook: Workbook }),
  z.strictObject({ ok: z.literal(false), refusal: ReadRefusal }),
]);
export type ReadResult = z.infer<typeof ReadResult>;

/** The largest sheet Excel knows; a name beyond it is not a cell. */
const lastRow = 1_048_576;
const lastColumn = 16_384;
const letters = 26;
const beforeA = 64;
const zero = 48;

export const isInSheet = (row: number, column: number): boolean =>
  column >= 1 && column <= lastColumn && row >= 1 && row <= lastRow;

/** One number for each cell of a sheet, for looking cells up. */
export const placeNumber = (row: number, column: number): number => row * (lastColumn + 1) + column;

/** 1 → 'A', 28 → 'AB'. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / letters);
  const letter = String.fromCharCode(beforeA + column - before * letters);
  return before === 0 ? letter : columnName(before) + letter;
}

/** (3, 28) → 'AB3'. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** 'AB3' → row 3, column 28; undefined for anything that is not the plain name of one cell. Runs once per cell. */
export function parseCellName(name: string): { row: number; column: number } | undefined {
  let at = 0;
  let column = 0;
  for (let letter = offsetOf(name, at, beforeA); letter >= 1 && letter <= letters; ) {
    column = column * letters + letter;
    at += 1;
    letter = offsetOf(name, at, beforeA);
  }
  const row = offsetOf(name, at, zero) === 0 ? 0 : wholeNumber(name, at);
  return isInSheet(row, column) ? { row, column } : undefined;
}

/** The number from a place to the end; 0 when something else than digits is there. */
function wholeNumber(text: string, start: number): number {
  let value = 0;
  for (let at = start; at < text.length; at += 1) {
    const digit = offsetOf(text, at, zero);
    if (digit < 0 || digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value;
}

function offsetOf(text: string, at: number, origin: number): number {
  return text.charCodeAt(at) - origin;
}
