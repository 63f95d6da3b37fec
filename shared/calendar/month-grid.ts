import { addDays, type Day, dayOf, weekday } from './day.ts';

/** The weeks of a month, Monday first; null where a day of another month would stand. */
export function monthWeeks(year: number, month: number): (Day | null)[][] {
  const first = dayOf(year, month, 1);
  if (first === undefined) throw new Error(`no month ${month} in ${year}`);
  const length = daysIn(year, month);
  const before = weekday(first) - 1;
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, column) => {
      const shift = week * 7 + column - before;
      return shift >= 0 && shift < length ? addDays(first, shift) : null;
    }),
  );
}

export const monthsOfYear = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function daysIn(year: number, month: number): number {
  for (let day = 31; day > 28; day -= 1) if (dayOf(year, month, day) !== undefined) return day;
  return 28;
}
