import type { ElementCode } from '../ids.ts';
import { canBeTold } from '../numbers/second-reading.ts';
import { guardCounts, isSmallCount, type Mark } from '../numbers/small-count-guard.ts';
import { type BoundsOf, boundsWithin, isSame, isWithin, type KnownCount, type Months } from './timeline.ts';

/**
 * One guarded element in one plan year as the office's reports tell it, period by period. A month's report, the quarter's
 * and the year's are about the same counts: what one of them hides must not follow from another.
 */
export interface GuardedSeries {
  readonly code: ElementCode;
  readonly kind: 'flow' | 'stock';
  /**
   * Every period of the year that a report can be about, and every lũy kế from its start, that had ended by the end of
   * this report's period; in the order in which they end, of those that end together the shorter first.
   */
  readonly intervals: readonly GuardedInterval[];
  /** This report's own period. */
  readonly period: Months;
}

/** Null: no number is printed; "không phát sinh" is a 0. */
export interface GuardedInterval extends Months {
  readonly province: number | null;
  /** Empty where no table by districts has the element. */
  readonly districts: readonly { readonly place: string; readonly value: number | null }[];
}

export interface SeriesMarks {
  readonly inPeriod: Mark;
  readonly cumulative: Mark;
  readonly district: (place: string) => Mark;
}

/**
 * Of each period the province and its districts are guarded together. The province's longer periods are then taken in the
 * order of their reports: one is shown only where no small count follows from it and all that was shown before. A
 * district's longer period is shown only where nothing within it is hidden. A stock of one period says nothing of another's.
 */
export function marksOfSeries(series: GuardedSeries, threshold: number): SeriesMarks {
  const tables = series.intervals.map((interval) => tableOf(interval, series.intervals, threshold));
  const small = smallStretches(series.intervals, threshold);
  const marks = series.kind === 'stock' ? tables.map(({ own }) => own) : provinceMarks(tables, small);
  const markAt = (months: Months): Mark =>
    marks[tables.findIndex(({ interval }) => isSame(interval, months))] ?? 'shown';
  return {
    inPeriod: markAt(series.period),
    cumulative: markAt(series.kind === 'stock' ? series.period : { first: 1, last: series.period.last }),
    district: (place) => districtMark(place, series, tables),
  };
}

interface Table {
  readonly interval: GuardedInterval;
  /** The province's mark by this table alone. */
  readonly own: Mark;
  readonly districts: ReadonlyMap<string, Mark>;
  /** What the table tells of the province. */
  readonly known: KnownCount;
  /** Whoever knew the province's count could tell a small one of a district, or it is small itself. */
  readonly isSecret: boolean;
  /** Shorter periods that have figures lie within it. */
  readonly isLonger: boolean;
}

const province = 'tỉnh';
const idOf = (place: string): string => `huyện ${place}`;

function tableOf(interval: GuardedInterval, all: readonly GuardedInterval[], threshold: number): Table {
  const parts = interval.districts.map(({ place, value }) => ({ id: idOf(place), place, value: value ?? 0 }));
  const total = { id: province, value: interval.province ?? 0 };
  const marks = guarded([total, ...parts], parts.length > 0, threshold);
  const own = marks.get(province) ?? 'shown';
  const isLonger = all.some((other) => other !== interval && isWithin(other, interval) && other.province !== null);
  const bounds = parts.map(({ id, value }) => ({ id, ...boundsOf(value, marks.get(id) ?? 'shown', threshold) }));
  return {
    interval,
    own,
    districts: new Map(parts.map(({ id, place }) => [place, marks.get(id) ?? 'shown'])),
    known: {
      first: interval.first,
      last: interval.last,
      ...knownOf(total.value, own, isLonger ? [] : bounds, threshold),
    },
    isSecret:
      isSmallCount(total.value, threshold) || (!isLonger && own !== 'shown' && tellsDistrict(bounds, threshold)),
    isLonger,
  };
}

interface Bounds {
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

function boundsOf(value: number, mark: Mark, threshold: number): Bounds {
  if (mark === 'shown') return { value, least: value, most: value };
  if (mark === 'below') return { value, least: 1, most: threshold - 1 };
  return { value, least: value < threshold ? 1 : threshold, most: Number.POSITIVE_INFINITY };
}

/** The sign itself bounds the count, and so do the districts that add up to it. */
function knownOf(
  value: number,
  mark: Mark,
  districts: readonly Bounds[],
  threshold: number,
): Omit<KnownCount, keyof Months> {
  const { least, most } = boundsOf(value, mark, threshold);
  if (districts.length === 0 || mark === 'shown') return { least, most };
  const sum = (side: 'least' | 'most'): number => districts.reduce((all, bounds) => all + bounds[side], 0);
  return { least: Math.max(least, sum('least')), most: Math.min(most, sum('most')) };
}

function tellsDistrict(districts: readonly (Bounds & { readonly id: string })[], threshold: number): boolean {
  const hidden = districts.filter(({ least, most }) => least !== most);
  const sums = [{ total: province, parts: districts.map(({ id }) => id) }];
  const reading = { bounds: new Map(hidden.map((one) => [one.id, one])), sums };
  return hidden.some(({ id, value }) => isSmallCount(value, threshold) && canBeTold(id, reading));
}

function guarded(
  counts: readonly { readonly id: string; readonly value: number }[],
  addUp: boolean,
  threshold: number,
): ReadonlyMap<string, Mark> {
  if (!counts.some(({ value }) => isSmallCount(value, threshold))) return new Map();
  const cells = counts.map(({ id, value }) => ({ id, figure: { state: 'number', value } as const, isGuarded: true }));
  const parts = counts.map(({ id }) => id).filter((id) => id !== province);
  return guardCounts({ cells, sums: addUp ? [{ total: province, parts }] : [] }, threshold);
}

/** In the order of the reports: what was decided for an earlier one is printed already. */
function provinceMarks(tables: readonly Table[], small: readonly Months[]): Mark[] {
  const numbered = tables.filter(({ interval }) => interval.province !== null);
  const shortest = Math.min(...numbered.map(lengthOf));
  const printed: Printed[] = [];
  for (const table of tables)
    printed.push({ table, mark: nextMark(table, printed, small), isKnown: lengthOf(table) >= shortest });
  return printed.map(({ mark }) => mark);
}

interface Printed {
  readonly table: Table;
  readonly mark: Mark;
  /** False for a stretch shorter than any that has figures: nothing is said of it. */
  readonly isKnown: boolean;
}

const lengthOf = ({ interval: { first, last } }: Table): number => last - first;

/** "< 5" of several small counts together would bound each of them: it is printed where there is but one. */
function nextMark(table: Table, before: readonly Printed[], small: readonly Months[]): Mark {
  const hidden = before.filter(
    ({ table: other, mark }) => mark !== 'shown' && isWithin(other.interval, table.interval),
  );
  if (!table.isLonger || hidden.length === 0 || table.own === 'hidden') return table.own;
  if (table.own === 'below' && hidden.filter(({ table: other }) => !other.isLonger).length > 1) return 'hidden';
  const known = before.filter(({ isKnown }) => isKnown).map(toldBy);
  const bounds = boundsWithin([...known, table.known]);
  const secrets = [...before.map((one) => one.table), table].filter(({ isSecret }) => isSecret);
  const ended = small.filter(({ last }) => last <= table.interval.last);
  const isTold = (months: Months): boolean => isOneNumber(bounds?.(months));
  return [...secrets.map(({ interval }) => interval), ...ended].some(isTold) ? 'hidden' : table.own;
}

/** Any months in a row with a small count between them, whether a report is about them yet or not. */
function smallStretches(intervals: readonly GuardedInterval[], threshold: number): Months[] {
  const sums = new Map(intervals.filter(({ first }) => first === 1).map(({ last, province: sum }) => [last, sum ?? 0]));
  const upTo = (last: number): number => sums.get(last) ?? 0;
  return [...sums.keys()].flatMap((last) =>
    Array.from({ length: last }, (_, before) => ({ first: before + 1, last })).filter(({ first }) =>
      isSmallCount(upTo(last) - upTo(first - 1), threshold),
    ),
  );
}

/** What contradicts itself is not reckoned with: then nothing is shown that lies over something hidden. */
const isOneNumber = (bounds: ReturnType<BoundsOf> | undefined): boolean =>
  bounds === undefined || bounds.least === bounds.most;

const toldBy = ({ table, mark }: Printed): KnownCount => (mark === table.own ? table.known : unsaid(table));

/** "…" of a longer period says that it is not nothing. */
const unsaid = ({ interval: { first, last } }: Table): KnownCount => ({
  first,
  last,
  least: 1,
  most: Number.POSITIVE_INFINITY,
});

function districtMark(place: string, series: GuardedSeries, tables: readonly Table[]): Mark {
  const own = tables.find(({ interval }) => isSame(interval, series.period));
  const alone = own?.districts.get(place) ?? 'shown';
  if (series.kind === 'stock') return alone;
  const within = tables.filter((table) => table !== own && isWithin(table.interval, series.period));
  const hidden = within.filter(({ districts }) => (districts.get(place) ?? 'shown') !== 'shown');
  if (hidden.length === 0) return alone;
  return alone === 'below' && hidden.filter(({ isLonger }) => !isLonger).length === 1 ? 'below' : 'hidden';
}
