import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { ObligationState } from '../deadlines/obligation-state.ts';
import { DueBasis } from '../deadlines/regime-seed.ts';
import { EntryId, RegisterCode } from '../ids.ts';

/** What a case owes by a day. */
export const DueCase = z.strictObject({
  register: RegisterCode,
  registerName: z.string(),
  entry: EntryId,
  name: z.string(),
  placeName: z.string(),
  district: z.string(),
  /** Whoever keeps the register, or the team whose inspection it is; never a person. */
  owedBy: z.string(),
  what: z.string(),
  dueOn: Day,
  basis: DueBasis,
  note: z.string(),
  state: ObligationState,
  /** As of an obligation. */
  workingDaysLate: z.number().int(),
});
export type DueCase = z.infer<typeof DueCase>;
