import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, compareDays, Day } from '../../../shared/calendar/day.ts';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from '../../../shared/calendar/working-day.ts';
import { dayAndCalendar } from './arbitraries.ts';

const day = (text: string): Day => Day.parse(text);
const plainWeeks: WorkingCalendar = { off: new Set(), work: new Set() };
const swap2024: WorkingCalendar = {
  off: new Set([day('2024-04-29'), day('2024-04-30'), day('2024-05-01')]),
  work: new Set([day('2024-05-04')]),
};

describe('working days', () => {
  test('Saturday and Sunday are off, a make-up Saturday is worked, a swapped Monday is not', () => {
    expect(isWorkingDay(day('2024-04-27'), swap2024)).toBe(false);
    expect(isWorkingDay(day('2024-04-28'), swap2024)).toBe(false);
    expect(isWorkingDay(day('2024-04-29'), swap2024)).toBe(false);
    expect(isWorkingDay(day('2024-05-02'), swap2024)).toBe(true);
    expect(isWorkingDay(day('2024-05-04'), swap2024)).toBe(true);
    expect(isWorkingDay(day('2024-05-05'), swap2024)).toBe(false);
  });

  test('the day of the event is not counted', () => {
    expect(addWorkingDays(day('2023-09-14'), 2, plainWeeks)).toBe('2023-09-18');
    expect(addWorkingDays(day('2024-04-26'), 1, swap2024)).toBe('2024-05-02');
    expect(addWorkingDays(day('2024-04-26'), 3, swap2024)).toBe('2024-05-04');
    expect(addWorkingDays(day('2023-09-16'), 0, plainWeeks)).toBe('2023-09-16');
  });

  test('between counts after the first day, up to and with the last', () => {
    expect(workingDaysBetween(day('2023-09-14'), day('2023-09-18'), plainWeeks)).toBe(2);
    expect(workingDaysBetween(day('2023-09-18'), day('2023-09-14'), plainWeeks)).toBe(-2);
    expect(workingDaysBetween(day('2023-09-15'), day('2023-09-17'), plainWeeks)).toBe(0);
    expect(workingDaysBetween(day('2023-09-17'), day('2023-09-15'), plainWeeks)).toBe(0);
  });

  test('a deadline is a working day, with exactly the given number of working days up to it', () =>
    fc.assert(
      fc.property(dayAndCalendar, fc.integer({ min: 1, max: 60 }), ({ start, calendar }, count) => {
        const due = addWorkingDays(start, count, calendar);
        expect(isWorkingDay(due, calendar)).toBe(true);
        expect(workingDaysBetween(start, due, calendar)).toBe(count);
        expect(workingDaysBetween(start, addDays(due, -1), calendar)).toBe(count - 1);
      }),
    ));

  test('between equals the days counted one by one', () =>
    fc.assert(
      fc.property(dayAndCalendar, fc.integer({ min: 0, max: 400 }), ({ start, calendar }, length) => {
        const passed = Array.from({ length }, (_, index) => addDays(start, index + 1));
        const counted = passed.filter((one) => isWorkingDay(one, calendar)).length;
        expect(workingDaysBetween(start, addDays(start, length), calendar)).toBe(counted);
      }),
    ));

  test('stretches of time add up, and reversing changes the sign', () =>
    fc.assert(
      fc.property(
        dayAndCalendar,
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: -60, max: 60 }),
        ({ start, calendar }, first, second) => {
          const [middle, end] = [addDays(start, first), addDays(start, second)];
          const between = (from: Day, to: Day) => workingDaysBetween(from, to, calendar);
          expect(between(start, middle) + between(middle, end)).toBe(between(start, end));
          expect(between(start, end) + between(end, start)).toBe(0);
        },
      ),
    ));

  test('the next working day is the same day or the first worked one after it', () =>
    fc.assert(
      fc.property(dayAndCalendar, ({ start, calendar }) => {
        const next = nextWorkingDay(start, calendar);
        expect(isWorkingDay(next, calendar)).toBe(true);
        expect(compareDays(next, start)).toBeGreaterThanOrEqual(0);
        expect(workingDaysBetween(addDays(start, -1), next, calendar)).toBe(1);
      }),
    ));
});
