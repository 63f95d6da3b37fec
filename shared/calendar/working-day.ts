import { addDays, compareDays, type Day, weekday } from './day.ts';

/** What departs from the Monday-to-Friday week by law or decision. A day in both sets is worked. */
export interface WorkingCalendar {
  /** Lễ, nghỉ bù and days off by swap (hoán đổi). */
  readonly off: ReadonlySet<Day>;
  /** Làm bù: weekend days that are worked. */
  readonly work: ReadonlySet<Day>;
}

export const isWorkingDay = (day: Day, calendar: WorkingCalendar): boolean =>
  calendar.work.has(day) || (weekday(day) <= 5 && !calendar.off.has(day));

/** The day itself when it is worked, else the next one that is (Civil Code 2015, Art. 148.5). */
export function nextWorkingDay(day: Day, calendar: WorkingCalendar): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1);
  return candidate;
}

/** `count` ≥ 0 working days after `start`; the day of the event itself is not counted (Civil Code 2015, Art. 147.2). */
export function addWorkingDays(start: Day, count: number, calendar: WorkingCalendar): Day {
  let day = start;
  for (let left = count; left > 0; left -= 1) day = nextWorkingDay(addDays(day, 1), calendar);
  return day;
}

/** Working days after `from` up to and including `to`; negative when `to` is the earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  if (compareDays(to, from) < 0) return 0 - workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = from; compareDays(day, to) < 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}
