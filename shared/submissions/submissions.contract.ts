import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode } from '../calendar/period.ts';
import { AgencyId, ObligationId, PlaceId, RegimeCode } from '../ids.ts';
import { query } from '../ipc/contract.ts';

/** ✓ đúng hạn, +n chậm, chưa nộp, GH gia hạn, – không phải nộp, · chưa đến hạn. */
export const SubmissionState = z.enum(['on-time', 'late', 'overdue', 'extended', 'waiting', 'not-required']);
export type SubmissionState = z.infer<typeof SubmissionState>;

export const Submission = z.strictObject({
  placeId: PlaceId,
  place: z.string(),
  state: SubmissionState,
  dueOn: Day.nullable(),
  /** First receipt: a correction keeps it. */
  receivedOn: Day.nullable(),
  workingDaysLate: z.number().int(),
  files: z.number().int(),
});
export type Submission = z.infer<typeof Submission>;

export const TimelinessCell = z.strictObject({
  state: SubmissionState,
  /** The date that counts: extended, moved, or the rule's own. */
  dueOn: Day.nullable(),
  extendedTo: Day.nullable(),
  /** First receipt that holds: a correction keeps it, a returned document has none. */
  receivedOn: Day.nullable(),
  workingDaysLate: z.number().int(),
  /** Reminder letters sent for it. */
  letters: z.number().int(),
});
export type TimelinessCell = z.infer<typeof TimelinessCell>;

/** By state, of one column: bodies, or whole percentages that always add up to 100. */
export const TimelinessShares = z.record(SubmissionState, z.number().int());
export type TimelinessShares = z.infer<typeof TimelinessShares>;

/** Of what has fallen due: handed in, and handed in on time. */
const totals = { owed: z.number().int(), received: z.number().int(), onTime: z.number().int() };

export const TimelinessPeriod = z.strictObject({
  code: PeriodCode,
  label: z.string(),
  /** An on-request regime has a column for each time it was asked for. */
  request: z.number().int().nullable(),
  /** What the rule says; extensions of single bodies do not move it. */
  dueOn: Day,
  counts: TimelinessShares,
  shares: TimelinessShares,
});
export type TimelinessPeriod = z.infer<typeof TimelinessPeriod>;

export const TimelinessRow = z.strictObject({
  agencyId: AgencyId,
  agency: z.string(),
  agencyShort: z.string(),
  /** In the order of `periods`. */
  cells: z.array(TimelinessCell),
  /** What each cell is about; null: this body owes nothing in that period. */
  obligations: z.array(ObligationId.nullable()),
  ...totals,
});
export type TimelinessRow = z.infer<typeof TimelinessRow>;

export const TimelinessBoard = z.strictObject({
  regime: RegimeCode,
  name: z.string(),
  periods: z.array(TimelinessPeriod),
  rows: z.array(TimelinessRow),
  ...totals,
});
export type TimelinessBoard = z.infer<typeof TimelinessBoard>;

export const submissionsContract = {
  /** One row per district for a regime and period. */
  board: query(z.strictObject({ regime: RegimeCode, period: PeriodCode }), z.array(Submission)),
  /** Bodies × periods of the plan year for one regime. */
  timeliness: query(z.strictObject({ regime: RegimeCode }), TimelinessBoard),
};
