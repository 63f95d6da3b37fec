import { Day } from '../calendar/day.ts';
import type { Scaled } from '../numbers/scaled.ts';
import type { ShownCell } from './shown-table.ts';

/** The number a text of formatScaled writes; undefined where it is none, or one that no such text can be. */
export function numberShown(text: string): Scaled | undefined {
  const [, sign = '', whole = '', decimals = ''] = ownNumber.exec(text) ?? [];
  if (whole === '') return undefined;
  const value = Number(`${sign === '' ? '' : '-'}${whole.replaceAll('.', '')}${decimals}`);
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? { value, scale: decimals.length } : undefined;
}

/** '1.234,5', '-7'; our own way of writing has no thousands without points and no zero in front. */
const ownNumber = /^([-−]?)(0|[1-9]\d{0,2}(?:\.\d{3})*)(?:,(\d{1,9}))?$/;

/** '05/01/2023' */
export function dayShown(text: string): Day | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  return Day.safeParse(`${year}-${month}-${day}`).data;
}

/** A number is one only in a column of numbers: what stands at the left is a code or an ordinal, and stays a text. */
export function shownCell(text: string, isNumeric: boolean): ShownCell {
  const value = isNumeric ? numberShown(text) : undefined;
  const day = dayShown(text);
  return { text, ...(value === undefined ? {} : { value }), ...(day === undefined ? {} : { day }) };
}
