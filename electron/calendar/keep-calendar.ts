import { isWorkedAnyway } from '../../shared/calendar/calendar-file.ts';
import type { Day } from '../../shared/calendar/day.ts';
import type { Holiday } from '../../shared/calendar/holiday-seed.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { redateObligations } from '../deadlines/redate-obligations.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { deleteHoliday, holidayOn, writeHoliday } from './holidays.repository.ts';

export interface CalendarEffect {
  readonly changed: number;
  readonly moved: number;
}

/** A day of the calendar, new or changed, and what falls due after it dated anew, in one step. */
export const saveHoliday =
  (context: Context) =>
  ({ holiday }: { readonly holiday: Holiday }): Promise<CalendarEffect> => {
    if (isWorkedAnyway(holiday)) {
      throw new AppFailure({
        code: 'invalid-input',
        problems: [{ path: 'holiday.kind', issue: 'make_up_on_weekday' }],
      });
    }
    return inOneStep(context, 'calendar.save', (tx) => takeDays(context, tx, [holiday]));
  };

export const removeHoliday =
  (context: Context) =>
  ({ day }: { readonly day: Day }): Promise<CalendarEffect> =>
    inOneStep(context, 'calendar.remove', async (tx) => {
      if ((await holidayOn(tx, day)) === undefined) return { changed: 0, moved: 0 };
      await deleteHoliday(tx, day);
      return { changed: 1, moved: redateObligations(context.handle, context.clock.today()) };
    });

/** Inside a step: writes the days that are new or differ; the dates are made anew only when one of them does. */
export async function takeDays(context: Context, tx: Tx, holidays: readonly Holiday[]): Promise<CalendarEffect> {
  let changed = 0;
  for (const holiday of holidays) {
    const stored = await holidayOn(tx, holiday.day);
    if (stored !== undefined && isSame(stored, holiday)) continue;
    await writeHoliday(tx, holiday, stored === undefined);
    changed += 1;
  }
  return { changed, moved: changed === 0 ? 0 : redateObligations(context.handle, context.clock.today()) };
}

const isSame = (a: Holiday, b: Holiday): boolean =>
  a.kind === b.kind && a.name === b.name && a.source === b.source && a.verified === b.verified;
