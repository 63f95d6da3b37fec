import type { Day } from '../calendar/day.ts';
import type { EntryValues } from './entry.ts';
import { type FeedingEntry, isSpeaking } from './fed-figure.ts';
import type { Feed } from './feed.ts';

/** What an entry said before it was changed, or says since; made or removed, it is one of the two. */
export interface TouchedEntry extends Pick<FeedingEntry, 'id' | 'on'> {
  /** Null: of a step, which speaks where there are cases only. */
  readonly values: EntryValues | null;
  readonly isNew: boolean;
}

/** Days on which some entry says something else to the feed than before; words that it does not look at are nothing to it. */
export function changedDays(feed: Feed, touched: readonly TouchedEntry[]): Day[] {
  const more = new Map<string, { readonly on: Day; readonly count: number }>();
  for (const { id, on, values, isNew } of touched) {
    if (values === null || !isSpeaking(feed, { values })) continue;
    const said = JSON.stringify([id, on, heardOf(feed, values)]);
    more.set(said, { on, count: (more.get(said)?.count ?? 0) + (isNew ? 1 : -1) });
  }
  return [...more.values()].flatMap(({ on, count }) => (count === 0 ? [] : on));
}

/** That it is there is all that a count hears. */
const heardOf = ({ how }: Feed, values: EntryValues) =>
  how.kind === 'count' || how.field === undefined ? null : (values[how.field] ?? null);
