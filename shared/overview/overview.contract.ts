import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode } from '../calendar/period.ts';
import { Obligation } from '../deadlines/deadlines.contract.ts';
import { CurrentRow } from '../indicators/indicators.contract.ts';
import { query } from '../ipc/contract.ts';
import { DueCase } from '../registers/due-case.ts';
import { Submission } from '../submissions/submissions.contract.ts';
import { RecentChanges } from './changes.ts';

export const Overview = z.strictObject({
  today: Day,
  tasks: z.strictObject({
    total: z.number().int(),
    started: z.number().int(),
    done: z.number().int(),
    withoutLead: z.number().int(),
  }),
  overdue: z.number().int(),
  dueSoon: z.number().int(),
  /** Overdue first, then what is due next; at most 12. */
  toDo: z.array(Obligation),
  /** Of registers, in the same order; counted above with the rest. */
  dueCases: z.array(DueCase),
  submissions: z.strictObject({ name: z.string(), dueOn: Day.nullable(), rows: z.array(Submission) }),
  targets: z.array(CurrentRow),
  lastBackup: z.strictObject({ madeAt: z.string() }).nullable(),
});
export type Overview = z.infer<typeof Overview>;

export const overviewContract = {
  read: query(z.strictObject({ period: PeriodCode }), Overview),
  changes: query(z.strictObject({}), RecentChanges),
};
