import { type MergedCells, parseCellName } from '../../../shared/imports/sheet.ts';
import type { Attributes } from '../../archive/xml-names.ts';
import { limits } from './limits.ts';
import { isTrue } from './workbook-part.ts';

/** Hidden by the user, by a filter or by a size of zero: in any case not seen on screen. */
export function isHidden({ hidden }: Attributes, size: string | undefined): boolean {
  return isTrue(hidden) || (size !== undefined && Number(size) === 0);
}

/** The columns a <col> element speaks of, as far as a sheet may use them. */
export function columnsOf({ min, max }: Attributes): number[] {
  const first = Math.max(1, Number(min));
  const last = Math.min(limits.column, Number(max));
  return last >= first ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
}

/** The number of a row, which may be left out: then it follows the one before. */
export function rowNumber({ r }: Attributes, before: number): number {
  if (r === undefined) return before + 1;
  if (!/^[1-9]\d{0,6}$/.test(r)) throw new Error('row number');
  return Number(r);
}

/** 'A1:B2' */
export function areaOf({ ref = '' }: Attributes): MergedCells {
  const [first = '', last = first] = ref.split(':');
  const [start, end] = [parseCellName(first), parseCellName(last)];
  if (start === undefined || end === undefined) throw new Error('merged cells');
  return { ...start, lastRow: end.row, lastColumn: end.column };
}
