import { addDays, compareDays, type Day, daysBetween, weekday } from './day.ts';

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

/** The last worked day before this one. */
export function workingDayBefore(day: Day, calendar: WorkingCalendar): Day {
  let candidate = addDays(day, -1);
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, -1);
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
  const { restedWeekdays, workedWeekends } = exceptionsOf(calendar);
  return weekdaysBetween(from, to) - countWithin(restedWeekdays, from, to) + countWithin(workedWeekends, from, to);
}

/** Mondays to Fridays after `from` up to and including `to`. */
function weekdaysBetween(from: Day, to: Day): number {
  const days = daysBetween(from, to);
  const start = weekday(from);
  let count = Math.floor(days / 7) * 5;
  for (let left = days % 7; left > 0; left -= 1) if ((start + left - 1) % 7 < 5) count += 1;
  return count;
}

interface Exceptions {
  readonly restedWeekdays: readonly Day[];
  readonly workedWeekends: readonly Day[];
}

/** Sorted once per calendar: a list of thousands of due dates asks for the same one. */
const sorted = new WeakMap<WorkingCalendar, Exceptions>();

function exceptionsOf(calendar: WorkingCalendar): Exceptions {
  const known = sorted.get(calendar);
  if (known !== undefined) return known;
  const { off, work } = calendar;
  const found = {
    restedWeekdays: [...off].filter((day) => weekday(day) <= 5 && !work.has(day)).sort(compareDays),
    workedWeekends: [...work].filter((day) => weekday(day) > 5).sort(compareDays),
  };
  sorted.set(calendar, found);
  return found;
}

/** How many of the sorted days lie after `from` and not after `to`. */
const countWithin = (days: readonly Day[], from: Day, to: Day): number => countUpTo(days, to) - countUpTo(days, from);

function countUpTo(days: readonly Day[], last: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const day = days[middle];
    if (day !== undefined && day <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}
