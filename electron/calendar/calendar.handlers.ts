import type { calendarContract } from '../../shared/calendar/calendar.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { exportCalendar, importCalendar } from './exchange-calendar.ts';
import { holidaysOf } from './holidays.repository.ts';
import { removeHoliday, saveHoliday } from './keep-calendar.ts';

export const calendarHandlers = (context: Context): Handlers<typeof calendarContract> => ({
  list: ({ year }) => holidaysOf(context.db, year),
  save: saveHoliday(context),
  remove: removeHoliday(context),
  importFile: importCalendar(context),
  exportFile: exportCalendar(context),
});
