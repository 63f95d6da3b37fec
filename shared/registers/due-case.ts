import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { ObligationState } from '../deadlines/obligation-state.ts';
import { DueBasis } from '../deadlines/regime-seed.ts';
import { EntryId, RegisterCode } from '../ids.ts';

/** A step that a case owes by a day. Whoever keeps the register owes it: nobody is named. */
export const DueCase = z.strictObject({
  register: RegisterCode,
  registerName: z.string(),
  entry: EntryId,
  name: z.string(),
  placeName: z.string(),
  district: z.string(),
  what: z.string(),
  dueOn: Day,
  basis: DueBasis,
  note: z.string(),
  state: ObligationState,
  /** As of an obligation. */
  workingDaysLate: z.number().int(),
});
export type DueCase = z.infer<typeof DueCase>;
