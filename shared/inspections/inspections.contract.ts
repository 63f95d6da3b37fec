import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { EntryId, PlaceId, StepId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { EntryContent } from '../registers/entry.ts';
import { StepCode } from '../registers/register-life.ts';

/** Ours, because no text sets them; the office changes them. */
export const InspectionRules = z.strictObject({
  /** Within so many days the teams of both levels should not go to the same establishment. */
  overlapDays: z.number().int().min(0).max(400),
  /** So long after the last sanction, or after what was found, it ought to be looked at again. */
  recheckDays: z.number().int().min(1).max(400),
});
export type InspectionRules = z.infer<typeof InspectionRules>;

const Team = z.enum(['province', 'district']);

/** An inspection of the same establishment by the other team, too near to one. */
export const NearInspection = z.strictObject({
  id: EntryId,
  team: Team,
  isPlanned: z.boolean(),
  on: Day,
  isVisited: z.boolean(),
});
export type NearInspection = z.infer<typeof NearInspection>;

/** An inspection as it is being written: its opening line (null: a new one), or a step of it. */
export const WrittenInspection = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('line'),
    id: EntryId.nullable(),
    line: EntryContent.pick({ on: true, values: true }),
  }),
  z.strictObject({
    kind: z.literal('step'),
    id: EntryId,
    step: z.strictObject({ id: StepId.nullable(), step: StepCode, on: Day }),
  }),
]);
export type WrittenInspection = z.infer<typeof WrittenInspection>;

export const SeasonLine = z.strictObject({
  id: EntryId,
  place: PlaceId,
  placeName: z.string(),
  district: z.string(),
  team: Team,
  isPlanned: z.boolean(),
  /** Empty: several, or one that is not listed. */
  establishment: z.string(),
  stage: z.enum(['planned', 'visited', 'clean', 'violating', 'sanctioned', 'rechecked']),
  /** Planned for, or visited on. */
  on: Day,
  visitedOn: Day.nullable(),
  visited: z.number().int(),
  violating: z.number().int().nullable(),
  decisions: z.number().int(),
  money: z.number().int(),
  rechecked: z.number().int(),
  recheck: z.strictObject({ due: Day, isPast: z.boolean() }).nullable(),
  overlaps: z.array(NearInspection),
});
export type SeasonLine = z.infer<typeof SeasonLine>;

export const inspectionsContract = {
  /** The inspections planned for or held in a plan year, the earliest first. */
  season: query(
    z.strictObject({ year: z.number().int().min(2000).max(2100) }),
    z.strictObject({ rules: InspectionRules, lines: z.array(SeasonLine) }),
  ),
  /** What an inspection would lie too near to if it were kept as it is written; it may be kept all the same. */
  near: query(WrittenInspection, z.strictObject({ days: z.number().int(), overlaps: z.array(NearInspection) })),
  setRules: command(InspectionRules, InspectionRules),
};
