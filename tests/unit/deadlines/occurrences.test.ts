import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDays, Day } from '../../../shared/calendar/day.ts';
import { isWorkingDay, type WorkingCalendar } from '../../../shared/calendar/working-day.ts';
import { nextDates, occurrencesIn } from '../../../shared/deadlines/occurrences.ts';
import { type DueRule, dueRuleFits, RegimeFrequency } from '../../../shared/deadlines/regime-seed.ts';
import { coverageKinds, days } from '../calendar/arbitraries.ts';
import { dueRules } from './arbitraries.ts';

const plain: WorkingCalendar = { off: new Set(), work: new Set() };
const dates = (year: number, rule: Parameters<typeof occurrencesIn>[1], calendar = plain) =>
  occurrencesIn(year, rule, calendar).map(({ dueOn }) => dueOn);
const yearly = (due: DueRule) => ({ frequency: 'year', coverage: 'administrative', due }) as const;
const monthly = (due: DueRule) => ({ frequency: 'month', coverage: 'administrative', due }) as const;

describe('due rules', () => {
  test('a day of the month: the 31st is the last day of a shorter month, a day off moves on', () => {
    const found = dates(2023, monthly({ kind: 'day-of-month', day: 31, months: 0 }));
    expect(found.slice(0, 4)).toEqual(['2023-01-31', '2023-02-28', '2023-03-31', '2023-05-01']);
    expect(dates(2024, monthly({ kind: 'day-of-month', day: 31, months: 0 }))[1]).toBe('2024-02-29');
  });

  test('months after the cut-off run over the end of the year', () =>
    expect(dates(2023, monthly({ kind: 'day-of-month', day: 5, months: 1 })).at(-1)).toBe('2024-01-05'));

  test('"trước ngày 20/12": by the 19th read strictly, by the 20th by habit', () => {
    expect(dates(2023, yearly({ kind: 'before', month: 12, day: 20, reading: 'strict' }))).toEqual(['2023-12-19']);
    expect(dates(2023, yearly({ kind: 'before', month: 12, day: 20, reading: 'habit' }))).toEqual(['2023-12-20']);
  });

  test('read strictly, a day off moves back: on Monday 20/3/2023 it would be too late', () =>
    expect(dates(2023, yearly({ kind: 'before', month: 3, day: 20, reading: 'strict' }))).toEqual(['2023-03-17']));

  test('29 February of a common year is the 28th', () =>
    expect(dates(2023, yearly({ kind: 'fixed', month: 2, day: 29 }))).toEqual(['2023-02-28']));

  test('once: only in its own year', () => {
    const rule = {
      frequency: 'once',
      coverage: 'calendar',
      due: { kind: 'once', on: Day.parse('2023-06-03') },
    } as const;
    expect(occurrencesIn(2023, rule, plain)).toMatchObject([{ period: '2023-Y', dueOn: '2023-06-05' }]);
    expect(occurrencesIn(2024, rule, plain)).toEqual([]);
  });

  test('on request: no date appears that no rule made', () =>
    expect(
      occurrencesIn(2023, { frequency: 'on-request', coverage: 'calendar', due: { kind: 'on-request' } }, plain),
    ).toEqual([]));
});

const rules = fc
  .record({ frequency: fc.constantFrom(...RegimeFrequency.options), coverage: coverageKinds, due: dueRules })
  .filter(dueRuleFits);
const calendars: fc.Arbitrary<WorkingCalendar> = fc.record({
  off: fc.array(days, { maxLength: 20 }).map((list) => new Set(list)),
  work: fc.constant(new Set<Day>()),
});

test('every date is a working day, each period stands once, and the same rule makes the same dates', () =>
  fc.assert(
    fc.property(rules, fc.integer({ min: 2000, max: 2100 }), calendars, (rule, year, calendar) => {
      const made = occurrencesIn(year, rule, calendar);
      expect(made.every(({ dueOn }) => isWorkingDay(dueOn, calendar))).toBe(true);
      expect(new Set(made.map(({ period }) => period)).size).toBe(made.length);
      expect(occurrencesIn(year, rule, calendar)).toEqual(made);
    }),
  ));

test('the next dates come in order, none before today, five at most', () =>
  fc.assert(
    fc.property(rules, days, (rule, today) => {
      const next = nextDates(today, { ...rule, startsOn: null, endedOn: null }, plain);
      expect(next.length).toBeLessThanOrEqual(5);
      expect(next).toEqual(next.toSorted(compareDays));
      expect(next.every((date) => compareDays(date, today) >= 0)).toBe(true);
    }),
  ));
