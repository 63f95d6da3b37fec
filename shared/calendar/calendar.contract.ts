import { z } from 'zod';
import { command, query } from '../ipc/contract.ts';
import { Day } from './day.ts';
import { Holiday } from './holiday-seed.ts';

/** `moved`: obligations not yet due, and with nothing resting on them, whose date the new calendar moves. */
const effect = z.strictObject({ changed: z.number().int(), moved: z.number().int() });

/** A line of a calendar file that was not taken, by its number. */
export const CalendarProblem = z.strictObject({
  line: z.number().int(),
  problem: z.enum(['no-day', 'no-kind', 'twice', 'make-up-on-weekday', 'not-utf8']),
});
export type CalendarProblem = z.infer<typeof CalendarProblem>;

export const calendarContract = {
  list: query(z.strictObject({ year: z.number().int().min(2000).max(2199) }), z.array(Holiday)),
  /** One entry a day: saving a day that is there replaces it. */
  save: command(z.strictObject({ holiday: Holiday }), effect),
  remove: command(z.strictObject({ day: Day }), effect),
  /** A .csv with ngày; loại; tên; nguồn. All of it is taken or, with problems, nothing. */
  importFile: command(
    z.strictObject({ file: z.string().min(1) }),
    z.strictObject({ changed: z.number().int(), moved: z.number().int(), problems: z.array(CalendarProblem) }),
  ),
  exportFile: command(
    z.strictObject({ year: z.number().int(), folder: z.string().min(1) }),
    z.strictObject({ fileName: z.string(), path: z.string() }),
  ),
};
