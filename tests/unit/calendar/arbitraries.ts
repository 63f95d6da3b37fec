import fc from 'fast-check';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { type PeriodCode, PeriodKind, periodsOf } from '../../../shared/calendar/period.ts';
import type { CoverageKind } from '../../../shared/calendar/period-coverage.ts';
import type { WorkingCalendar } from '../../../shared/calendar/working-day.ts';

const firstDay = Day.parse('1950-01-01');

/** 1950–2149, leap centuries included. */
export const days: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays(firstDay, count));

export const years = fc.integer({ min: 1950, max: 2150 });
export const coverageKinds = fc.constantFrom<CoverageKind[]>('administrative', 'calendar');
export const periods: fc.Arbitrary<PeriodCode> = fc
  .tuple(years, fc.constantFrom(...PeriodKind.options))
  .chain(([year, kind]) => fc.constantFrom(...periodsOf(year, kind)));

/** A day with a calendar whose exceptions lie close enough to matter. */
export const dayAndCalendar: fc.Arbitrary<{ start: Day; calendar: WorkingCalendar }> = days.chain((start) => {
  const near = fc.array(
    fc.integer({ min: -40, max: 120 }).map((count) => addDays(start, count)),
    { maxLength: 40 },
  );
  return fc.record({
    start: fc.constant(start),
    calendar: fc.record({ off: near.map((list) => new Set(list)), work: near.map((list) => new Set(list)) }),
  });
});
