import { z } from 'zod';
import { fold, sameName } from '../text/fold.ts';
import type { Figure } from './figure.ts';
import { type DecimalMark, parseVietnameseNumber } from './parse-number.ts';
import { rescale } from './scaled.ts';

/** What a spreadsheet cell can hold; dates are ISO text, errors the code shown ('#REF!'). */
export type RawCell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'error'; readonly code: string };

/** The part of a data element that says which figures it takes. */
export interface FigureRules {
  readonly valueType: 'count' | 'money' | 'score' | 'yes-no' | 'code-list';
  /** Decimals held; `min` and `max` are integers in this scale. */
  readonly scale: number;
  readonly min: number | null;
  readonly max: number | null;
  /** For 'code-list': the figure is the position of the text in this list, from 0. */
  readonly options: readonly string[];
}

export const FigureProblem = z.enum([
  'negative',
  'fractional',
  'text',
  'ambiguous',
  'too-small',
  'too-large',
  'date',
  'error',
  'not-an-option',
]);
export type FigureProblem = z.infer<typeof FigureProblem>;

export type FigureReading =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'problem'; readonly problem: FigureProblem }
  /** Chưa có số liệu: says nothing, not even "none". */
  | { readonly kind: 'blank' };

/** Reads one cell of a district's form; `decimalMark` is the habit of the file (`decimalMarkOf`). */
export function readFigureCell(
  cell: RawCell | undefined,
  rules: FigureRules,
  decimalMark?: DecimalMark,
): FigureReading {
  if (cell === undefined) return { kind: 'blank' };
  if (cell.kind === 'date' || cell.kind === 'error') return problem(cell.kind);
  if (cell.kind === 'text' && fold(cell.value) === '') return { kind: 'blank' };
  switch (rules.valueType) {
    case 'count':
    case 'money':
    case 'score':
      return readNumber(cell, rules, decimalMark);
    case 'yes-no':
      return readYesNo(cell);
    case 'code-list':
      return readOption(cell, rules.options);
  }
}

type ValueCell = Exclude<RawCell, { kind: 'date' | 'error' }>;

/** Folded. '-' is the statistical yearbook's own sign for "không có hiện tượng phát sinh". */
const noneWords = new Set(['kps', 'khong phat sinh', '-', '–', '—']);
const notApplicableWords = new Set(['kad', 'khong ap dung']);
/** A cross in a column of numbers closes the cell; in a yes/no column it is a tick. */
const crosses = new Set(['x', '×']);

function readNumber(cell: ValueCell, rules: FigureRules, decimalMark?: DecimalMark): FigureReading {
  switch (cell.kind) {
    case 'boolean':
      return problem('text');
    case 'number':
      return inRange(scaledFloat(cell.value, rules.scale), rules);
    case 'text':
      return stateOf(cell.value) ?? readNumberText(cell.value, rules, decimalMark);
  }
}

function stateOf(text: string): FigureReading | undefined {
  const word = fold(text);
  if (noneWords.has(word)) return { kind: 'figure', figure: { state: 'none' } };
  if (notApplicableWords.has(word) || crosses.has(word)) return notApplicable;
  return undefined;
}

const notApplicable: FigureReading = { kind: 'figure', figure: { state: 'not-applicable' } };

function readNumberText(text: string, rules: FigureRules, decimalMark?: DecimalMark): FigureReading {
  const parsed = parseVietnameseNumber(text, decimalMark);
  switch (parsed.kind) {
    case 'number':
      return inRange(rescale(parsed, rules.scale), rules);
    case 'invalid':
      return problem('text');
    case 'ambiguous':
    case 'too-large':
      return problem(parsed.kind);
  }
}

/** Whole numbers of at most 15 digits are what they are; writing each out would take most of the reading of a file. */
const exactBelow = 1e15;

/** Spreadsheets keep 15 significant digits; what lies behind them is noise of binary fractions. */
function scaledFloat(value: number, scale: number): number | undefined {
  if (scale === 0 && Number.isInteger(value) && Math.abs(value) < exactBelow) return value + 0;
  const scaled = Number((value * 10 ** scale).toPrecision(15));
  return Number.isInteger(scaled) || !Number.isFinite(scaled) ? scaled : undefined;
}

/** Nine digits are no count of anything in a district, but may well be somebody's identity number. */
const largestCount = 99_999_999;

/** The largest value a cell of this element may hold, in its scale. */
export const largest = ({ max, valueType, scale }: Pick<FigureRules, 'max' | 'valueType' | 'scale'>): number =>
  max ?? (valueType === 'count' ? largestCount * 10 ** scale : Number.MAX_SAFE_INTEGER);

function inRange(value: number | undefined, rules: FigureRules): FigureReading {
  const { min } = rules;
  if (value === undefined) return problem('fractional');
  if (min !== null && value < min) return problem(value < 0 ? 'negative' : 'too-small');
  if (value > largest(rules)) return problem('too-large');
  return number(value);
}

const yesWords = new Set(['co', '✓', '✔', '√', ...crosses]);
const noWords = new Set(['khong', 'chua']);

function readYesNo(cell: ValueCell): FigureReading {
  if (cell.kind === 'boolean') return number(cell.value ? 1 : 0);
  const word = fold(String(cell.value));
  if (yesWords.has(word) || word === '1') return number(1);
  if (noWords.has(word) || word === '0') return number(0);
  return notApplicableWords.has(word) ? notApplicable : problem('not-an-option');
}

function readOption(cell: ValueCell, options: readonly string[]): FigureReading {
  const text = String(cell.value);
  const position = options.findIndex((option) => sameName(option, text));
  if (position >= 0) return number(position);
  return notApplicableWords.has(fold(text)) ? notApplicable : problem('not-an-option');
}

const newNumber = (value: number): FigureReading => ({ kind: 'figure', figure: { state: 'number', value } });
/** Most figures are small, and a file has very many of them: equal ones share one reading, which nobody can change. */
const smallNumbers: readonly FigureReading[] = Array.from({ length: 1_000 }, (_, value) => frozen(newNumber(value)));
const number = (value: number): FigureReading => smallNumbers[value] ?? newNumber(value);
const problem = (name: FigureProblem): FigureReading => ({ kind: 'problem', problem: name });

function frozen(reading: FigureReading): FigureReading {
  if (reading.kind === 'figure') Object.freeze(reading.figure);
  return Object.freeze(reading);
}
