import type { MergedCells } from '../../../shared/imports/sheet.ts';
import type { Budget } from '../workbook/budget.ts';
import { mergedCollector } from '../workbook/merged-collector.ts';
import { record, substream } from './records.ts';

/** What the library does not tell of a cell: its format, and whether a formula made it (and has a result). */
export interface CellMark {
  readonly format: number;
  formula: 'none' | 'calculated' | 'not-calculated';
}

export interface SheetMarks {
  /** By `placeOf`. */
  readonly cells: ReadonlyMap<number, CellMark>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly MergedCells[];
}

const columns = 256;

/** Row and column from 1 as one number. */
export const placeOf = (row: number, column: number): number => (row - 1) * columns + column - 1;
export const rowOf = (place: number): number => Math.floor(place / columns) + 1;
export const columnOf = (place: number): number => (place % columns) + 1;

const singleCells: ReadonlySet<number> = new Set([
  record.number,
  record.rk,
  record.boolOrError,
  record.label,
  record.richLabel,
  record.sharedLabel,
  record.formula,
]);

/** One pass over the records of a sheet; throws on two contents for one cell. */
export function readMarks(stream: Buffer, start: number, budget: Budget): SheetMarks {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const marker = cellMarker(budget);
  const merged = mergedCollector();
  for (const { type, data } of substream(stream, start)) {
    if (type === record.row) addHiddenRow(hiddenRows, data);
    else if (type === record.columns) addHiddenColumns(hiddenColumns, data);
    else if (type === record.mergedCells) areasOf(data).forEach(merged.add);
    else marker.note(type, data);
  }
  return { cells: marker.cells, hiddenRows, hiddenColumns, merged: merged.areas };
}

function cellMarker(budget: Budget) {
  const cells = new Map<number, CellMark>();
  let awaitingText: CellMark | undefined;
  const add = (row: number, column: number, format: number, formula: CellMark['formula']) => {
    const place = row * columns + column;
    if (column >= columns || cells.has(place)) throw new Error('cell');
    budget.cell();
    const mark: CellMark = { format, formula };
    cells.set(place, mark);
    awaitingText = formula === 'not-calculated' ? mark : undefined;
  };
  return {
    cells,
    note: (type: number, data: Buffer): void => {
      if (singleCells.has(type)) {
        const formula = type === record.formula ? resultOf(data) : 'none';
        add(data.readUInt16LE(0), data.readUInt16LE(2), data.readUInt16LE(4), formula);
      } else if (type === record.manyRk) {
        for (const [column, format] of manyCells(data)) add(data.readUInt16LE(0), column, format, 'none');
      } else if (type === record.formulaText && awaitingText) awaitingText.formula = 'calculated';
    },
  };
}

/** A text result stands in a record of its own: until that comes, there is none. */
function resultOf(data: Buffer): CellMark['formula'] {
  const isSpecial = data.readUInt16LE(12) === 0xffff;
  return isSpecial && data.readUInt8(6) === 0 ? 'not-calculated' : 'calculated';
}

const pairBytes = 6;

function* manyCells(data: Buffer): Generator<[column: number, format: number]> {
  const first = data.readUInt16LE(2);
  const last = data.readUInt16LE(data.length - 2);
  if (data.length !== 6 + (last - first + 1) * pairBytes) throw new Error('many cells');
  for (let column = first; column <= last; column += 1)
    yield [column, data.readUInt16LE(4 + (column - first) * pairBytes)];
}

/** fDyZero, or a height of zero. */
function addHiddenRow(hidden: Set<number>, data: Buffer): void {
  const isZero = (data.readUInt16LE(12) & 0x20) !== 0 || (data.readUInt16LE(6) & 0x7fff) === 0;
  if (isZero) hidden.add(data.readUInt16LE(0) + 1);
}

function addHiddenColumns(hidden: Set<number>, data: Buffer): void {
  const isHidden = (data.readUInt16LE(8) & 1) === 1 || data.readUInt16LE(4) === 0;
  const last = isHidden ? Math.min(columns - 1, data.readUInt16LE(2)) : -1;
  for (let column = data.readUInt16LE(0); column <= last; column += 1) hidden.add(column + 1);
}

const areaBytes = 8;

function areasOf(data: Buffer): MergedCells[] {
  return Array.from({ length: data.readUInt16LE(0) }, (_, index) => {
    const at = 2 + index * areaBytes;
    const [row, lastRow] = [data.readUInt16LE(at) + 1, data.readUInt16LE(at + 2) + 1];
    const [column, lastColumn] = [data.readUInt16LE(at + 4) + 1, data.readUInt16LE(at + 6) + 1];
    if (lastRow < row || lastColumn < column || lastColumn > columns) throw new Error('merged cells');
    return { row, column, lastRow, lastColumn };
  });
}
