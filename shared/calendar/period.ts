import { z } from 'zod';

/** In the order of `periodNumber`: the position is stored, so kinds may be added at the end only. */
const kinds = ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const;
export const PeriodKind = z.enum(kinds);
export type PeriodKind = z.infer<typeof PeriodKind>;

/** '2023-M09', '2023-Q3', '2023-H1', '2023-N9' (first nine months), '2023-Y'. */
export const PeriodCode = z
  .string()
  .regex(/^(?:19|20|21)\d{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$/)
  .brand<'PeriodCode'>();
export type PeriodCode = z.infer<typeof PeriodCode>;

/** `number` counts the periods of one kind within the year, from 1. */
export interface PeriodParts {
  readonly year: number;
  readonly kind: PeriodKind;
  readonly number: number;
}

/** Length in months, and how the periods of a year are written. */
const shapes: Record<PeriodKind, { months: number; suffixes: readonly string[] }> = {
  month: { months: 1, suffixes: ['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M09', 'M10', 'M11', 'M12'] },
  quarter: { months: 3, suffixes: ['Q1', 'Q2', 'Q3', 'Q4'] },
  'half-year': { months: 6, suffixes: ['H1', 'H2'] },
  'nine-months': { months: 9, suffixes: ['N9'] },
  year: { months: 12, suffixes: ['Y'] },
};

const kindOfLetter: Record<string, PeriodKind> = {
  M: 'month',
  Q: 'quarter',
  H: 'half-year',
  N: 'nine-months',
  Y: 'year',
};

export function parsePeriod(code: PeriodCode): PeriodParts {
  const kind = PeriodKind.parse(kindOfLetter[code.charAt(5)]);
  const number = shapes[kind].suffixes.indexOf(code.slice(5)) + 1;
  return { year: Number(code.slice(0, 4)), kind, number };
}

export const formatPeriod = ({ year, kind, number }: PeriodParts): PeriodCode =>
  PeriodCode.parse(`${year}-${shapes[kind].suffixes[number - 1]}`);

interface MonthRange {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** First and last month (1–12) of the period's own year. Asked for with every reading, so each period is read once. */
export function monthRange(code: PeriodCode): MonthRange {
  const known = ranges.get(code) ?? rangeOf(code);
  ranges.set(code, known);
  return known;
}

const ranges = new Map<PeriodCode, MonthRange>();

function rangeOf(code: PeriodCode): MonthRange {
  const { year, kind, number } = parsePeriod(code);
  const { months } = shapes[kind];
  return { year, first: (number - 1) * months + 1, last: number * months };
}

/** The period of that kind in which the month falls; none for months 10–12 and 'nine-months'. */
export function periodOfMonth(year: number, month: number, kind: PeriodKind): PeriodCode | undefined {
  const number = Math.ceil(month / shapes[kind].months);
  return number <= shapes[kind].suffixes.length ? formatPeriod({ year, kind, number }) : undefined;
}

export function periodsOf(year: number, kind: PeriodKind): PeriodCode[] {
  const key = `${year} ${kind}`;
  const known = periods.get(key) ?? shapes[kind].suffixes.map((_, at) => formatPeriod({ year, kind, number: at + 1 }));
  periods.set(key, known);
  return [...known];
}

const periods = new Map<string, readonly PeriodCode[]>();

export function monthsOf(code: PeriodCode): PeriodCode[] {
  const { year, first, last } = monthRange(code);
  return periodsOf(year, 'month').slice(first - 1, last);
}

export function contains(outer: PeriodCode, inner: PeriodCode): boolean {
  const [out, within] = [monthRange(outer), monthRange(inner)];
  return out.year === within.year && out.first <= within.first && within.last <= out.last;
}

/** The period of the same kind just before; for 'nine-months' and 'year' that is last year's. */
export function previousPeriod(code: PeriodCode): PeriodCode {
  const { year, kind, number } = parsePeriod(code);
  const earlier = number > 1 ? { year, number: number - 1 } : { year: year - 1, number: shapes[kind].suffixes.length };
  return formatPeriod({ kind, ...earlier });
}

/** Cùng kỳ năm trước. */
export function samePeriodLastYear(code: PeriodCode): PeriodCode {
  const parts = parsePeriod(code);
  return formatPeriod({ ...parts, year: parts.year - 1 });
}

/** In the order in which periods end; of those that end together the shorter first. */
export function comparePeriods(a: PeriodCode, b: PeriodCode): number {
  const [left, right] = [monthRange(a), monthRange(b)];
  return left.year - right.year || left.last - right.last || right.first - left.first;
}

/** Stable integer key of the database: 2023-M09 is 2023109, so the months of a year are the one range 2023101–2023112. */
export function periodNumber(code: PeriodCode): number {
  const { year, kind, number } = parsePeriod(code);
  return year * 1000 + (kinds.indexOf(kind) + 1) * 100 + number;
}

export function periodOfNumber(key: number): PeriodCode {
  const known = codes.get(key) ?? codeOf(key);
  codes.set(key, known);
  return known;
}

/** Asked for with every stored figure, of which there are many more than periods. */
const codes = new Map<number, PeriodCode>();

function codeOf(key: number): PeriodCode {
  const kind = PeriodKind.parse(kinds[Math.floor((key % 1000) / 100) - 1]);
  return formatPeriod({ year: Math.floor(key / 1000), kind, number: key % 100 });
}
