import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode } from '../calendar/period.ts';
import { PlaceId, RegimeCode } from '../ids.ts';
import { query } from '../ipc/contract.ts';

/** ✓ đúng hạn, +n chậm, chưa nộp, – không phải nộp, · chưa đến hạn. */
export const SubmissionState = z.enum(['on-time', 'late', 'overdue', 'waiting', 'not-required']);
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

export const submissionsContract = {
  /** One row per district for a regime and period. */
  board: query(z.strictObject({ regime: RegimeCode, period: PeriodCode }), z.array(Submission)),
};
