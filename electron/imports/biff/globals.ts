import type { Sheet, WorkbookNote } from '../../../shared/imports/sheet.ts';
import { Refused } from '../../archive/refused.ts';
import { limits } from '../workbook/limits.ts';
import { isDateFormat, isPercentFormat } from '../workbook/number-formats.ts';
import type { CellStyle } from '../workbook/styles.ts';
import { record, shortText, substream } from './records.ts';

export interface BiffSheet {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  /** Where its records begin in the stream. */
  readonly start: number;
}

/** What stands before the sheets, and concerns all of them. */
export interface BiffGlobals {
  readonly sheets: readonly BiffSheet[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly notes: ReadonlySet<WorkbookNote>;
}

interface Tables {
  readonly fonts: string[];
  readonly formats: Map<number, string>;
  readonly cells: { readonly format: number; readonly font: number }[];
  readonly sheets: BiffSheet[];
  readonly notes: Set<WorkbookNote>;
  date1904: boolean;
}

const biff8 = 0x0600;

export function readGlobals(stream: Buffer): BiffGlobals {
  if (stream.readUInt16LE(4) !== biff8) throw new Refused({ reason: 'old-xls' });
  const tables: Tables = {
    fonts: [],
    formats: new Map(),
    cells: [],
    sheets: [],
    notes: new Set(),
    date1904: false,
  };
  for (const { type, data } of substream(stream, 0)) note(tables, type, data);
  checkSheets(tables.sheets);
  return { ...tables, styles: tables.cells.map(({ format, font }) => styleOf(tables, format, font)) };
}

function note(tables: Tables, type: number, data: Buffer): void {
  switch (type) {
    case record.filePass:
      throw new Refused({ reason: 'encrypted' });
    case record.date1904:
      tables.date1904 = data.readUInt16LE(0) === 1;
      break;
    case record.font:
      tables.fonts.push(shortText(data, fontNameAt, data.readUInt8(fontNameAt - 1)));
      break;
    case record.format:
      tables.formats.set(data.readUInt16LE(0), shortText(data, 4, data.readUInt16LE(2)));
      break;
    case record.cellFormat:
      tables.cells.push({ font: data.readUInt16LE(0), format: data.readUInt16LE(2) });
      break;
    case record.boundSheet:
      noteSheet(tables, data);
      break;
    case record.externalBook:
      if (!isOwnBook(data)) tables.notes.add('external-link');
      break;
    case record.dataConnection:
      tables.notes.add('connection');
      break;
  }
}

const fontNameAt = 15;

/** Two bytes instead of a path mean this very workbook, or functions of Excel itself. */
const isOwnBook = (data: Buffer): boolean => data.length === 4 && [0x0401, 0x3a01].includes(data.readUInt16LE(2));

const visibilities: readonly Sheet['visibility'][] = ['visible', 'hidden', 'very-hidden'];
const kinds = { worksheet: 0, macroSheet: 1, chart: 2 };

function noteSheet({ sheets, notes }: Tables, data: Buffer): void {
  const visibility = visibilities[data.readUInt8(4) & 3];
  const kind = data.readUInt8(5);
  if (kind === kinds.macroSheet) notes.add('macro');
  if (kind === kinds.chart) notes.add('chart-sheet');
  if (visibility === undefined) throw new Error('visibility');
  if (kind !== kinds.worksheet) return;
  sheets.push({ name: shortText(data, 7, data.readUInt8(6)), visibility, start: data.readUInt32LE(0) });
}

function checkSheets(sheets: readonly BiffSheet[]): void {
  if (sheets.length > limits.sheets) throw new Refused({ reason: 'content-limit', which: 'sheets' });
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const starts = new Set(sheets.map(({ start }) => start));
  if (names.size < sheets.length || starts.size < sheets.length || names.has('')) throw new Error('sheets');
}

/** There is no font number 4: the count leaps over it. */
const missingFont = 4;

function styleOf({ fonts, formats }: Tables, format: number, font: number): CellStyle {
  return {
    date: isDateFormat(format, formats.get(format)),
    percent: isPercentFormat(format, formats.get(format)),
    font: fonts[font > missingFont ? font - 1 : font],
  };
}
