import { z } from 'zod';
import { Day } from './day.ts';
import type { WorkingCalendar } from './working-day.ts';

/** lễ, nghỉ bù, nghỉ hoán đổi, làm bù */
export const HolidayKind = z.enum(['holiday', 'compensation', 'swap', 'make-up']);
export type HolidayKind = z.infer<typeof HolidayKind>;

export const Holiday = z.strictObject({
  day: Day,
  kind: HolidayKind,
  name: z.string().min(1),
  source: z.string().min(1),
  /** False: set from habit or memory; the office must compare it with the year's decision. */
  verified: z.boolean(),
});
export type Holiday = z.infer<typeof Holiday>;

export const HolidaySeed = z.strictObject({ note: z.string(), holidays: z.array(Holiday) });
export type HolidaySeed = z.infer<typeof HolidaySeed>;

export function workingCalendarOf(holidays: readonly Pick<Holiday, 'day' | 'kind'>[]): WorkingCalendar {
  const daysOf = (worked: boolean) =>
    new Set(holidays.filter(({ kind }) => (kind === 'make-up') === worked).map(({ day }) => day));
  return { off: daysOf(false), work: daysOf(true) };
}
