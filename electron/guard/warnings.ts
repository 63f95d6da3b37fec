import { folderPlace } from '../../shared/guard/folder-place.ts';
import { neededSpace, type Warning } from '../../shared/guard/guard.contract.ts';
import type { Surroundings } from './surroundings.ts';

interface Facts {
  readonly folder: string;
  readonly databaseBytes: number;
  readonly now: string;
  /** When the newest entry of the log was written, by the clock of then; empty: none yet. */
  readonly lastEntry: string;
}

/** A clock is set right by some seconds often; nothing is said of that. */
const tolerated = 10 * 60_000;

/** What may go wrong later if nothing is done. A machine that does not answer warns of nothing. */
export const warningsAt = (
  { folder, databaseBytes, now, lastEntry }: Facts,
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
  ];
};

function asked<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
