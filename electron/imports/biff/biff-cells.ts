import type { CellObject, WorkSheet } from '@e965/xlsx';
import { type Cell, type CellValue, unreadableCell } from '../../../shared/imports/sheet.ts';
import type { Budget } from '../workbook/budget.ts';
import { serialDate } from '../workbook/serial-dates.ts';
import type { CellStyle } from '../workbook/styles.ts';
import { type CellMark, columnOf, placeOf, rowOf, type SheetMarks } from './cell-marks.ts';

export interface BiffContext {
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** The cells in their order; undefined when the library and the records do not agree on which there are. */
export function cellsOf(sheet: WorkSheet | undefined, marks: SheetMarks, context: BiffContext): Cell[] | undefined {
  const values = valuesOf(sheet);
  const known = [...marks.cells].filter(([, { formula }]) => formula !== 'not-calculated');
  if (values.size !== known.length || known.some(([place]) => !values.has(place))) return undefined;
  return [...marks.cells]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([place, mark]) => cellOf(place, mark, values.get(place), context) ?? []);
}

function valuesOf(sheet: WorkSheet | undefined): Map<number, CellObject> {
  const values = new Map<number, CellObject>();
  const rows: readonly (readonly CellObject[] | undefined)[] = sheet?.['!data'] ?? [];
  rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      values.set(placeOf(r + 1, c + 1), cell);
    });
  });
  return values;
}

function cellOf(
  place: number,
  { format, formula }: CellMark,
  value: CellObject | undefined,
  { styles, date1904, budget }: BiffContext,
): Cell | undefined {
  const at = { row: rowOf(place), column: columnOf(place), formula: formula !== 'none', cached: value !== undefined };
  if (value === undefined) return { ...at, value: { kind: 'error', code: unreadableCell.notCalculated } };
  const style = styles[format];
  const read = readValue(value, style?.date ?? false, date1904);
  if (read.kind === 'number' && style?.percent) return { ...at, value: read, percent: true };
  if (read.kind !== 'text') return { ...at, value: read };
  if (read.value === '' && formula === 'none') return undefined;
  budget.text(read.value);
  return style?.font === undefined ? { ...at, value: read } : { ...at, value: read, font: style.font };
}

function readValue({ t, v }: CellObject, isDate: boolean, date1904: boolean): CellValue {
  if (t === 's' && typeof v === 'string') return { kind: 'text', value: v };
  if (t === 'b' && typeof v === 'boolean') return { kind: 'boolean', value: v };
  if (t === 'e') return { kind: 'error', code: errorCodes.get(Number(v)) ?? unreadableCell.error };
  if (t !== 'n' || typeof v !== 'number') return { kind: 'error', code: unreadableCell.type };
  if (!Number.isFinite(v)) return { kind: 'error', code: unreadableCell.number };
  const date = isDate ? serialDate(v, date1904) : undefined;
  return date === undefined ? { kind: 'number', value: v } : { kind: 'date', value: date };
}

/** BErr of [MS-XLS]. */
const errorCodes = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);
