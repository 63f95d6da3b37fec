import type { Day } from '../../shared/calendar/day.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { FeedingEntry } from '../../shared/registers/fed-figure.ts';
import { feedingOf } from '../../shared/registers/feeding.ts';
import type { Database, Tx } from '../database/open.ts';
import { entriesUntil } from './entries.repository.ts';
import type { KnownRegister } from './known-registers.ts';
import { stepsUntil } from './steps.repository.ts';

/** Entries up to the day, and the steps of cases like entries of their own, each with the place of its case. */
export async function feedingUntil(
  db: Database | Tx,
  { id, content: { life } }: Pick<KnownRegister, 'id' | 'content'>,
  day: Day,
): Promise<(FeedingEntry & { readonly place: PlaceId })[]> {
  const steps = life === undefined ? [] : await stepsUntil(db, id, day);
  const byCase = Map.groupBy(steps, ({ entry }) => entry);
  return (await entriesUntil(db, id, day)).flatMap((entry) =>
    feedingOf(life, entry, byCase.get(entry.id) ?? []).map((each) => ({ ...each, place: entry.place })),
  );
}
