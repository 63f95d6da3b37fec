import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { dueDay } from '../../../shared/calendar/due-date.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { coverage } from '../../../shared/calendar/period-coverage.ts';
import { isWorkingDay, type WorkingCalendar, workingDaysBetween } from '../../../shared/calendar/working-day.ts';
import { coverageKinds, dayAndCalendar, periods } from './arbitraries.ts';

const plainWeeks: WorkingCalendar = { off: new Set(), work: new Set() };

test('two working days after the cut-off of 14/9/2023, a Thursday, is Monday 18/9', () =>
  expect(dueDay(PeriodCode.parse('2023-M09'), 'administrative', 2, plainWeeks)).toBe('2023-09-18'));

test('the cut-off itself, when it is a day off, moves to the next working day', () =>
  expect(dueDay(PeriodCode.parse('2023-M05'), 'administrative', 0, plainWeeks)).toBe('2023-05-15'));

test('a holiday in between pushes the day back', () => {
  const off = new Set([Day.parse('2023-09-15')]);
  expect(dueDay(PeriodCode.parse('2023-M09'), 'administrative', 2, { off, work: new Set() })).toBe('2023-09-19');
});

test('due on a working day, the given number of working days after the cut-off', () =>
  fc.assert(
    fc.property(
      periods,
      coverageKinds,
      fc.integer({ min: 1, max: 30 }),
      dayAndCalendar,
      (period, kind, count, { calendar }) => {
        const due = dueDay(period, kind, count, calendar);
        expect(isWorkingDay(due, calendar)).toBe(true);
        expect(workingDaysBetween(coverage(period, kind).to, due, calendar)).toBe(count);
      },
    ),
  ));
