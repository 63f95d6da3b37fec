import { addDays, compareDays, Day } from '../../shared/calendar/day.ts';
import { folderPlace } from '../../shared/guard/folder-place.ts';
import { neededSpace, type Warning } from '../../shared/guard/guard.contract.ts';
import type { Surroundings } from './surroundings.ts';

interface Facts {
  readonly folder: string;
  readonly databaseBytes: number;
  readonly now: string;
  readonly today: Day;
  /** When the newest entry of the log was written, by the clock of then; empty: none yet. */
  readonly lastEntry: string;
}

/** A clock is set right by some seconds often; nothing is said of that. */
const tolerated = 10 * 60_000;
/** Longer than any leave with a holiday at its end: an office that reports each month has written something since. */
const longestPause = 45;

/** What may go wrong later if nothing is done. A machine that does not answer warns of nothing. */
export const warningsAt = (
  { folder, databaseBytes, now, today, lastEntry }: Facts,
  { freeBytes, folderFacts }: Surroundings,
): Warning[] => {
  const place = asked(() => folderPlace(folderFacts(folder))) ?? null;
  const [free, needed] = [asked(() => freeBytes(folder)), neededSpace(databaseBytes)];
  return [
    ...(free !== undefined && free < needed
      ? [{ kind: 'low-space' as const, freeBytes: free, neededBytes: needed }]
      : []),
    ...(place === null ? [] : [{ kind: 'folder-place' as const, place, folder }]),
    ...(Date.parse(now) < Date.parse(lastEntry) - tolerated
      ? [{ kind: 'clock-behind' as const, last: lastEntry }]
      : []),
    ...(isLongAfter(today, lastEntry) ? [{ kind: 'clock-ahead' as const, last: lastEntry, today }] : []),
  ];
};

const isLongAfter = (today: Day, lastEntry: string): boolean =>
  lastEntry !== '' && compareDays(addDays(Day.parse(lastEntry.slice(0, 10)), longestPause), today) < 0;

function asked<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
