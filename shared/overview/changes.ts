import { z } from 'zod';
import { Day } from '../calendar/day.ts';

const Count = z.number().int().nonnegative();

/** What was done since the start of the last working day before today, by the audit log. */
export const RecentChanges = z.strictObject({
  since: Day,
  /** Files taken in. */
  files: Count,
  figures: Count,
  /** Tasks whose progress, result, text or assignment changed; a task counts once. */
  tasks: Count,
  /** Documents given or taken back as evidence. */
  evidence: Count,
  /** Entries and cases of registers; each counts once. */
  registers: Count,
  signed: Count,
});
export type RecentChanges = z.infer<typeof RecentChanges>;
