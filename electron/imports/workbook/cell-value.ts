import { type Cell, type CellValue, unreadableCell } from '../../../shared/imports/sheet.ts';
import type { Budget } from './budget.ts';
import { type RichText, unescaped } from './rich-text.ts';
import { isoDate, serialDate } from './serial-dates.ts';
import type { CellStyle } from './styles.ts';

/** A cell as written in the file. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle | undefined;
  formula: boolean;
  /** The content of <v>; undefined when there is none. */
  stored: string | undefined;
  /** The content of <is>; undefined when there is none. */
  inline: RichText | undefined;
}

/** What cells need to know of the rest of the workbook. */
export interface CellContext {
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** A cell with its value, undefined for a blank one. What cannot be read becomes an error there, never a guess. */
export function readCell(stored: StoredCell, context: CellContext): Cell | undefined {
  if (stored.formula && !hasResult(stored)) return { ...cellOf(stored, failed('notCalculated')), cached: false };
  const text = textOf(stored, context);
  if (text !== undefined) return text.text === '' && !stored.formula ? undefined : textCell(stored, text);
  const value = otherValue(stored, context);
  return value && numberCell(stored, value);
}

/** A cell that holds this number and no formula. */
export function plainNumber(
  { row, column, style }: { readonly row: number; readonly column: number; readonly style: number },
  value: number,
  { styles, date1904 }: CellContext,
): Cell {
  const ownStyle = styles[style];
  const cell: Cell = { row, column, value: numberValue(value, ownStyle, date1904), formula: false, cached: true };
  if (cell.value.kind === 'number' && ownStyle?.percent) cell.percent = true;
  return cell;
}

function cellOf({ row, column, formula }: StoredCell, value: CellValue): Cell {
  return { row, column, value, formula, cached: true };
}

function numberCell(stored: StoredCell, value: CellValue): Cell {
  const cell = cellOf(stored, value);
  if (value.kind === 'number' && stored.style?.percent) cell.percent = true;
  return cell;
}

function textCell(stored: StoredCell, { text, font = stored.style?.font }: RichText): Cell {
  const cell = cellOf(stored, { kind: 'text', value: text });
  if (font !== undefined) cell.font = font;
  return cell;
}

function failed(what: keyof typeof unreadableCell): CellValue {
  return { kind: 'error', code: unreadableCell[what] };
}

/** Only a text result may be empty. */
function hasResult({ stored, type, inline }: StoredCell): boolean {
  return inline !== undefined || (stored !== undefined && (stored !== '' || type === 'str'));
}

/** Text that the cell holds or points to; undefined when it is something else, or cannot be read. */
function textOf({ type, stored, inline }: StoredCell, { strings, budget }: CellContext): RichText | undefined {
  if (inline !== undefined) return stored === undefined ? spend(budget, inline) : undefined;
  if (stored === undefined) return undefined;
  if (type === 's') return /^\s*\d{1,9}\s*$/.test(stored) ? strings[Number(stored)] : undefined;
  if (type !== 'str' && type !== 'inlineStr') return undefined;
  return spend(budget, { text: unescaped(stored), font: undefined });
}

function spend(budget: Budget, text: RichText): RichText {
  budget.text(text.text);
  return text;
}

function otherValue(cell: StoredCell, { date1904 }: CellContext): CellValue | undefined {
  if (cell.inline !== undefined) return failed('type');
  if (cell.stored === undefined) return undefined;
  const stored = cell.stored.trim();
  switch (cell.type) {
    case 'n':
      return stored === '' ? undefined : numberOrDate(stored, cell.style, date1904);
    case 's':
      return failed('string');
    case 'b':
      return booleanValue(stored);
    case 'e':
      return errorValue(stored);
    case 'd':
      return dateValue(stored);
    default:
      return failed('type');
  }
}

function numberOrDate(stored: string, style: CellStyle | undefined, date1904: boolean): CellValue {
  const isNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(stored);
  const value = Number(stored);
  return isNumber && Number.isFinite(value) ? numberValue(value, style, date1904) : failed('number');
}

/** Most figures are small and many are equal: those share one value, which nobody can change. */
const smallNumbers: readonly CellValue[] = Array.from({ length: 1_000 }, (_, value) =>
  Object.freeze({ kind: 'number', value }),
);

function numberValue(value: number, style: CellStyle | undefined, date1904: boolean): CellValue {
  const date = style?.date ? serialDate(value, date1904) : undefined;
  if (date !== undefined) return { kind: 'date', value: date };
  return smallNumbers[value] ?? { kind: 'number', value };
}

function booleanValue(stored: string): CellValue {
  if (stored === '1' || stored === 'true') return { kind: 'boolean', value: true };
  return stored === '0' || stored === 'false' ? { kind: 'boolean', value: false } : failed('boolean');
}

function errorValue(stored: string): CellValue {
  return /^#[A-Z0-9/_]{1,20}[!?]?$/.test(stored) ? { kind: 'error', code: stored } : failed('error');
}

function dateValue(stored: string): CellValue {
  const date = isoDate(stored);
  return date === undefined ? failed('date') : { kind: 'date', value: date };
}
