import { z } from 'zod';

/**
 * A calendar day 'YYYY-MM-DD' in Việt Nam: no hour and no zone, so it is the same day on every machine.
 * Years outside 1900–2199 are typing mistakes ('0203', '20023').
 */
export const Day = z.string().refine(isCalendarDay, { message: 'not a calendar day' }).brand<'Day'>();
export type Day = z.infer<typeof Day>;

function isCalendarDay(text: string): boolean {
  return /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && textOf(dayNumber(text)) === text;
}

/** Negative when `a` is earlier, 0 when equal, positive when later. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

export const addDays = (day: Day, count: number): Day => Day.parse(textOf(dayNumber(day) + count));

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const partsOf = (day: string): { year: number; month: number; day: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

/** The day with these parts, or undefined when the month has no such day. */
export const dayOf = (year: number, month: number, day: number): Day | undefined =>
  Day.safeParse(isoText(year, month, day)).data;

/** The same day of a later month; the last one where that month is shorter. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: ofMonth } = partsOf(day);
  const months = year * 12 + month - 1 + count;
  const first = Day.parse(isoText(Math.floor(months / 12), (months % 12) + 1, 1));
  const next = Day.parse(isoText(Math.floor((months + 1) / 12), ((months + 1) % 12) + 1, 1));
  return addDays(first, Math.min(ofMonth, daysBetween(first, next)) - 1);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const isoText = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;

/** Days since 1970-01-01 in the Gregorian calendar, counted from 1 March so that the leap day comes last in its year. */
function dayNumber(text: string): number {
  const { year, month, day } = partsOf(text);
  const shiftedYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * shiftedYear + leapDays(shiftedYear) + dayOfYear - 719468;
}

const leapDays = (year: number): number => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Inverse of `dayNumber`. An era is the 400 years (146097 days) after which the calendar repeats. */
function textOf(number: number): string {
  const sinceMarchZero = number + 719468;
  const era = Math.floor(sinceMarchZero / 146097);
  const dayOfEra = sinceMarchZero - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays(yearOfEra));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoText(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}
