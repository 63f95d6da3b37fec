import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { EntryId, PlaceId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';

/** Ours, because no text sets them; the office changes them. */
export const InspectionRules = z.strictObject({
  /** Within so many days the teams of both levels should not go to the same establishment. */
  overlapDays: z.number().int().min(0).max(400),
  /** So long after the last sanction, or after what was found, it ought to be looked at again. */
  recheckDays: z.number().int().min(1).max(400),
});
export type InspectionRules = z.infer<typeof InspectionRules>;

const Team = z.enum(['province', 'district']);

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
  /** Inspections of the same establishment by the other team, too near to this one. */
  overlaps: z.array(z.strictObject({ id: EntryId, team: Team, on: Day, isVisited: z.boolean() })),
});
export type SeasonLine = z.infer<typeof SeasonLine>;

export const inspectionsContract = {
  /** The inspections planned for or held in a plan year, the earliest first. */
  season: query(
    z.strictObject({ year: z.number().int().min(2000).max(2100) }),
    z.strictObject({ rules: InspectionRules, lines: z.array(SeasonLine) }),
  ),
  setRules: command(InspectionRules, InspectionRules),
};
