import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { EntryId, PlaceId } from '../ids.ts';
import type { Standing } from './case.ts';
import type { StateCode } from './register-life.ts';

/** 'held': a case stands as it should; 'soon': not for long; 'lapsed': none does any more; 'never': there was none. */
export const CoverKind = z.enum(['held', 'soon', 'lapsed', 'never']);
export type CoverKind = z.infer<typeof CoverKind>;

export const CoverCounts = z.strictObject({
  all: z.number().int(),
  held: z.number().int(),
  soon: z.number().int(),
  lapsed: z.number().int(),
  never: z.number().int(),
});
export type CoverCounts = z.infer<typeof CoverCounts>;

const where = { place: PlaceId, placeName: z.string(), district: z.string() };

/** Of the entries that ought to have a case on a day: counts by place, and those that have none or not for long. */
export const Cover = z.strictObject({
  on: Day,
  /** The register whose entries ought to have one. */
  ofRegister: z.string(),
  total: CoverCounts,
  districts: z.array(
    z.strictObject({
      name: z.string(),
      counts: CoverCounts,
      places: z.array(z.strictObject({ ...where, counts: CoverCounts })),
    }),
  ),
  lacking: z.array(
    z.strictObject({
      ...where,
      entry: EntryId,
      name: z.string(),
      kind: CoverKind.exclude(['held']),
      until: Day.nullable(),
    }),
  ),
});
export type Cover = z.infer<typeof Cover>;

/** The best of the cases of one entry counts: another one may have run out beside it. */
export function coverKind(standings: readonly Standing[], states: readonly StateCode[]): CoverKind {
  const holding = standings.filter(({ state }) => states.includes(state));
  if (holding.length === 0) return standings.length === 0 ? 'never' : 'lapsed';
  return holding.some(({ term }) => term === null || term.near === 'later') ? 'held' : 'soon';
}

/** The last day on which it is, or was, covered; unknown where no case sets one. */
export function coveredUntil(standings: readonly Standing[]): Day | null {
  const ends = standings.map(({ term }) => (term?.kind === 'expiry' ? term.on : undefined));
  return (
    ends
      .filter((on) => on !== undefined)
      .toSorted()
      .at(-1) ?? null
  );
}

export function countKinds(kinds: readonly CoverKind[]): CoverCounts {
  const count = (kind: CoverKind) => kinds.filter((each) => each === kind).length;
  return {
    all: kinds.length,
    held: count('held'),
    soon: count('soon'),
    lapsed: count('lapsed'),
    never: count('never'),
  };
}
