import type { ElementCode } from '../ids.ts';
import { guardCounts, isSmallCount, type Mark } from '../numbers/small-count-guard.ts';

/**
 * One guarded element in one plan year as the office's reports tell it, period by period. A month's report, the quarter's
 * and the year's are about the same counts: what one of them hides must not follow from another.
 */
export interface GuardedSeries {
  readonly code: ElementCode;
  readonly kind: 'flow' | 'stock';
  /** Every period of the year that a report can be about and that had ended by the end of this report's. */
  readonly intervals: readonly GuardedInterval[];
  /** This report's own period, by months of the year. */
  readonly period: Months;
  /** From the start of the year to the end of this report's period. */
  readonly cumulative: number | null;
}

export interface Months {
  readonly first: number;
  readonly last: number;
}

/** Null: no number is printed. */
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
 * Of each period the province and its districts are guarded together. A longer period is then shown only where nothing
 * within it is hidden: so what all reports show together is no more than what the shortest periods show, and of those no
 * two share a count. A stock of one period says nothing of another's.
 */
export function marksOfSeries(series: GuardedSeries, threshold: number): SeriesMarks {
  const tables = series.intervals.map((interval) => ({ interval, marks: tableMarks(interval, threshold) }));
  const within = (months: Months): Table[] => tables.filter(({ interval }) => isWithin(interval, months));
  const markOf = (months: Months, own: Table | undefined, id: string, value: number | null): Mark => {
    const alone = own?.marks.get(id) ?? smallMark(value, threshold);
    return series.kind === 'stock' ? alone : overPeriods(alone, within(months), own, id);
  };
  const own = tables.find(({ interval }) => isSame(interval, series.period));
  const wholeYear = { first: 1, last: series.period.last };
  return {
    inPeriod: markOf(series.period, own, province, own?.interval.province ?? null),
    cumulative:
      series.kind === 'stock'
        ? smallMark(series.cumulative, threshold)
        : markOf(
            wholeYear,
            tables.find(({ interval }) => isSame(interval, wholeYear)),
            province,
            series.cumulative,
          ),
    district: (place) => markOf(series.period, own, idOf(place), null),
  };
}

interface Table {
  readonly interval: GuardedInterval;
  readonly marks: ReadonlyMap<string, Mark>;
}

const province = 'tỉnh';
const idOf = (place: string): string => `huyện ${place}`;

function tableMarks({ province: total, districts }: GuardedInterval, threshold: number): ReadonlyMap<string, Mark> {
  const counts = [{ id: province, value: total }, ...districts.map(({ place, value }) => ({ id: idOf(place), value }))];
  if (!counts.some(({ value }) => isSmallCount(value ?? 0, threshold))) return allShown;
  const cells = counts.map(({ id, value }) => ({
    id,
    figure: value === null ? undefined : ({ state: 'number', value } as const),
    isGuarded: true,
  }));
  const parts = districts.map(({ place }) => idOf(place));
  return guardCounts({ cells, sums: parts.length === 0 ? [] : [{ total: province, parts }] }, threshold);
}

const allShown: ReadonlyMap<string, Mark> = new Map();

const smallMark = (value: number | null, threshold: number): Mark =>
  isSmallCount(value ?? 0, threshold) ? 'below' : 'shown';

/** "< 5" of several small counts together would bound each of them: it is printed where there is but one. */
function overPeriods(alone: Mark, within: readonly Table[], own: Table | undefined, id: string): Mark {
  const shorter = within.filter((table) => table !== own && !hasParts(table, within));
  const hidden = shorter.filter(({ marks }) => (marks.get(id) ?? 'shown') !== 'shown');
  const isHidden = within.some((table) => table !== own && (table.marks.get(id) ?? 'shown') !== 'shown');
  if (!isHidden) return alone;
  return alone === 'below' && hidden.length === 1 ? 'below' : 'hidden';
}

/** Whether shorter periods of the year lie within it. */
const hasParts = (table: Table, among: readonly Table[]): boolean =>
  among.some((other) => other !== table && isWithin(other.interval, table.interval));

const isWithin = (inner: Months, outer: Months): boolean => outer.first <= inner.first && inner.last <= outer.last;
const isSame = (a: Months, b: Months): boolean => a.first === b.first && a.last === b.last;
