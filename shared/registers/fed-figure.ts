import { compareDays, type Day } from '../calendar/day.ts';
import type { Coverage } from '../calendar/period-coverage.ts';
import type { DataElement } from '../forms/forms.contract.ts';
import { isList, optionsOf } from '../forms/written-figure.ts';
import type { EntryContent, EntryValue } from './entry.ts';
import type { Feed } from './feed.ts';

/** As a figure of the element is stored; undefined where the register says what the element cannot hold. */
export function storedAs(value: EntryValue, element: DataElement): number | undefined {
  if (typeof value === 'number') return value * 10 ** element.scale;
  const at = typeof value === 'boolean' ? Number(value) : optionsOf(element).indexOf(value);
  return at < 0 || !isList(element) ? undefined : at;
}

/** An entry as feeding sees it; `id` tells which of two of one day was made last. */
export type FeedingEntry = Pick<EntryContent, 'on' | 'values'> & { readonly id: number };

/**
 * What the entries of one place give for an element in a period; undefined where no entry speaks of it. A count or a sum
 * is of the entries within the period; the last value may be older, for it still holds.
 */
export function fedFigure(
  { how, where = [] }: Feed,
  entries: readonly FeedingEntry[],
  coverage: Coverage,
): EntryValue | undefined {
  const meant = entries.filter(({ values }) => where.every(({ field, is }) => saidAs(values[field]) === is));
  switch (how.kind) {
    case 'count': {
      const within = meant.filter(({ on }) => isWithin(on, coverage));
      return within.length === 0 ? undefined : within.length;
    }
    case 'sum': {
      const numbers = meant.filter(({ on }) => isWithin(on, coverage)).map(({ values }) => values[how.field]);
      const known = numbers.filter((value) => typeof value === 'number');
      return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
    }
    case 'last': {
      const until = meant.filter(
        ({ on, values }) => compareDays(on, coverage.to) <= 0 && values[how.field] !== undefined,
      );
      return until.toSorted(newestFirst)[0]?.values[how.field];
    }
  }
}

const isWithin = (on: Day, { from, to }: Coverage): boolean => compareDays(from, on) <= 0 && compareDays(on, to) <= 0;

const newestFirst = (a: FeedingEntry, b: FeedingEntry): number => compareDays(b.on, a.on) || b.id - a.id;

const saidAs = (value: EntryValue | undefined): string | undefined => (value === undefined ? undefined : String(value));
