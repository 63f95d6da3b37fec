import { compareDays, type Day } from '../calendar/day.ts';
import type { Coverage } from '../calendar/period-coverage.ts';
import type { DataElement } from '../forms/forms.contract.ts';
import { isList, optionsOf } from '../forms/written-figure.ts';
import type { EntryContent, EntryValue } from './entry.ts';
import type { Feed, FeedCondition } from './feed.ts';
import type { FieldCode } from './register-field.ts';
import type { StepCode } from './register-life.ts';

/** As a figure of the element is stored; undefined where the register says what the element cannot hold. */
export function storedAs(value: EntryValue, element: DataElement): number | undefined {
  if (typeof value === 'number') return value * 10 ** element.scale;
  const at = typeof value === 'boolean' ? Number(value) : optionsOf(element).indexOf(value);
  return at < 0 || !isList(element) ? undefined : at;
}

/** An entry, or a step of a case, as feeding sees it; `id` tells which of two of one day was made last. */
export interface FeedingEntry extends Pick<EntryContent, 'on' | 'values'> {
  readonly id: number;
  readonly step?: StepCode;
  /** The last day on which it holds; without one it still does. */
  readonly until?: Day;
}

/**
 * What the entries of one place give for an element in a period; undefined where no entry speaks of it. A count or a sum
 * is of the entries within the period; the last value may be older, for it still holds; so may what stands on the last day.
 */
export function fedFigure(feed: Feed, entries: readonly FeedingEntry[], coverage: Coverage): EntryValue | undefined {
  const meant = entries.filter((entry) => isSpeaking(feed, entry));
  const { how } = feed;
  switch (how.kind) {
    case 'count': {
      const within = meant.filter(({ on }) => isWithin(on, coverage));
      return within.length === 0 ? undefined : within.length;
    }
    case 'sum': {
      return sumOf(
        meant.filter(({ on }) => isWithin(on, coverage)),
        how.field,
      );
    }
    case 'standing': {
      if (!meant.some(({ on }) => compareDays(on, coverage.to) <= 0)) return undefined;
      const standing = meant.filter((each) => holdsOn(coverage.to, each));
      return how.field === undefined ? standing.length : (sumOf(standing, how.field) ?? 0);
    }
    case 'last': {
      const until = meant.filter(
        ({ on, values }) => compareDays(on, coverage.to) <= 0 && values[how.field] !== undefined,
      );
      return until.toSorted(newestFirst)[0]?.values[how.field];
    }
  }
}

/** Whether the feed looks at the entry at all. */
export const isSpeaking = ({ steps, where = [] }: Feed, { values, step }: Pick<FeedingEntry, 'values' | 'step'>) =>
  isMeant(steps, step) && where.every((condition) => saysSo(values, condition));

/** Without steps named, whatever there is. */
const isMeant = (steps: readonly StepCode[] | undefined, step: StepCode | undefined): boolean =>
  steps === undefined || (step !== undefined && steps.includes(step));

const holdsOn = (day: Day, { on, until }: FeedingEntry): boolean =>
  compareDays(on, day) <= 0 && (until === undefined || compareDays(day, until) <= 0);

function sumOf(entries: readonly FeedingEntry[], field: FieldCode): number | undefined {
  const known = entries.map(({ values }) => values[field]).filter((value) => typeof value === 'number');
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
}

const isWithin = (on: Day, { from, to }: Coverage): boolean => compareDays(from, on) <= 0 && compareDays(on, to) <= 0;

const newestFirst = (a: FeedingEntry, b: FeedingEntry): number => compareDays(b.on, a.on) || b.id - a.id;

export const saysSo = (values: EntryContent['values'], { field, is }: FeedCondition): boolean =>
  values[field] !== undefined && String(values[field]) === is;
