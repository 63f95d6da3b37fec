import { z } from 'zod';
import { PeriodCode } from '../calendar/period.ts';
import { Audience } from '../paper/audience.ts';

/** To whom the office reports; the addresses are the office's settings. */
export const ReportRecipient = z.enum(['people-committee', 'ministry', 'steering-committee']);
export type ReportRecipient = z.infer<typeof ReportRecipient>;

/** What decides which report it is; it goes out of the office, to the People's Committee, unless something else is said. */
export const ReportChoice = z.strictObject({
  period: PeriodCode,
  recipient: ReportRecipient.default('people-committee'),
  audience: Audience.default('outside'),
});
export type ReportChoice = z.infer<typeof ReportChoice>;
