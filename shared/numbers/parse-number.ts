import { cleanText } from '../text/fold.ts';
import type { Scaled } from './scaled.ts';

export type DecimalMark = ',' | '.';

export type ParsedNumber =
  | ({ readonly kind: 'number' } & Scaled)
  /** '1.234' or '1,234': a thousand and more, or one and a bit. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'invalid' };

/** Sign, whole part with or without thousands (one kind of mark, never after a leading 0), decimals. */
const readings: Record<DecimalMark, RegExp> = {
  ',': /^([-−+]?) ?(\d+|[1-9]\d{0,2}([. ])\d{3}(?:\3\d{3})*)(?:,(\d+))?$/,
  '.': /^([-−+]?) ?(\d+|[1-9]\d{0,2}([, ])\d{3}(?:\3\d{3})*)(?:\.(\d+))?$/,
};

/** Digits that a JavaScript number holds exactly whatever they are. */
const maxDigits = 15;

/**
 * Reads a number typed as text in either habit: '1.234,5', '1,234.5', '1 234'.
 * Where the two habits give different numbers, `decimalMark` (the habit of the file) decides; without it nobody guesses.
 */
export function parseVietnameseNumber(text: string, decimalMark?: DecimalMark): ParsedNumber {
  const cleaned = cleanText(text);
  const comma = readWith(',', cleaned);
  const point = readWith('.', cleaned);
  if (comma.kind === 'invalid') return point;
  if (point.kind === 'invalid' || sameNumber(comma, point)) return comma;
  if (decimalMark === undefined) return { kind: 'ambiguous' };
  return decimalMark === ',' ? comma : point;
}

/**
 * The habit of a file: the decimal mark that all its decided numbers agree on.
 * Undefined when none decides or when they contradict each other.
 */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | undefined {
  const seen = new Set<DecimalMark>();
  for (const text of texts) {
    const cleaned = cleanText(text);
    const [comma, point] = [readWith(',', cleaned), readWith('.', cleaned)];
    if (point.kind === 'invalid' && comma.kind !== 'invalid') seen.add(',');
    if (comma.kind === 'invalid' && point.kind !== 'invalid') seen.add('.');
  }
  const [mark, ...others] = seen;
  return others.length === 0 ? mark : undefined;
}

function readWith(mark: DecimalMark, cleaned: string): ParsedNumber {
  const match = readings[mark].exec(cleaned);
  if (!match) return { kind: 'invalid' };
  const [, sign, whole = '', , decimals = ''] = match;
  const digits = whole.replace(/\D/g, '') + decimals;
  if (digits.replace(/^0+/, '').length > maxDigits) return { kind: 'too-large' };
  const value = Number(digits);
  return { kind: 'number', value: sign === '' || sign === '+' ? value : 0 - value, scale: decimals.length };
}

const sameNumber = (a: ParsedNumber, b: ParsedNumber): boolean =>
  a.kind === b.kind && (a.kind !== 'number' || b.kind !== 'number' || (a.value === b.value && a.scale === b.scale));
