import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode } from '../calendar/period.ts';
import { FormCode } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { Audience } from '../paper/audience.ts';

/** It leaves the office, so small counts are hidden unless something else is said. */
const Choice = z.strictObject({ form: FormCode, period: PeriodCode, audience: Audience.default('outside') });

export const Dhis2File = z.enum(['values-json', 'values-adx', 'registrations-json']);
export type Dhis2File = z.infer<typeof Dhis2File>;

export const Dhis2Summary = z.strictObject({
  /** As DHIS2 writes it, '202309'. */
  period: z.string(),
  values: z.number().int(),
  /** Of them the zeros that mean "không phát sinh". */
  nothings: z.number().int(),
  units: z.number().int(),
  leftOut: z.strictObject({
    notApplicable: z.number().int(),
    notNumbers: z.number().int(),
    hidden: z.number().int(),
  }),
  registrations: z.array(z.strictObject({ place: z.string(), orgUnit: z.string(), date: Day })),
  /** Districts whose form has not come in. */
  waiting: z.array(z.string()),
});
export type Dhis2Summary = z.infer<typeof Dhis2Summary>;

export const dhis2Contract = {
  /** What would be in the files, by the figures as they stand now. */
  summary: query(Choice, Dhis2Summary),
  /** Each file whole or not at all, beside what was written before. */
  write: command(
    Choice.extend({ folder: z.string().min(1), files: z.array(Dhis2File).min(1) }),
    z.strictObject({ files: z.array(z.strictObject({ fileName: z.string(), path: z.string() })) }),
  ),
};
