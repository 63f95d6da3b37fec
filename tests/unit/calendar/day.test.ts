import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, compareDays, Day, dayOf, daysBetween, partsOf, weekday } from '../../../shared/calendar/day.ts';
import { days } from './arbitraries.ts';

/** The calendar of the JavaScript engine, as an independent witness. */
const instant = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayMilliseconds = 86_400_000;

describe('Day', () => {
  test.each(['2023-02-28', '2024-02-29', '2000-02-29', '2023-12-31'])('%s is a day', (text) => {
    expect(Day.safeParse(text).success).toBe(true);
  });

  test.each([
    '2023-02-29',
    '2100-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '0203-01-05',
    '2023-1-5',
    '2023-01-05T00:00',
    ' 2023-01-05',
    '',
  ])('"%s" is not', (text) => expect(Day.safeParse(text).success).toBe(false));

  test('accepts exactly what the engine calls a date', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const witness = new Date(Date.UTC(year, month - 1, day));
          const exists = witness.getUTCMonth() === month - 1 && witness.getUTCDate() === day;
          expect(dayOf(year, month, day) !== undefined).toBe(exists);
        },
      ),
    ));
});

describe('day arithmetic', () => {
  test('adding days agrees with the engine', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: -10_000, max: 10_000 }), (day, count) => {
        const moved = addDays(day, count);
        expect(instant(moved) - instant(day)).toBe(count * dayMilliseconds);
        expect(daysBetween(day, moved)).toBe(count);
      }),
    ));

  test('day after day from 1900 to 2199, every one of them', () => {
    const lastDay = Day.parse('2199-12-31');
    const wrong: string[] = [];
    for (let day = Day.parse('1900-01-01'); day !== lastDay; ) {
      const witness = new Date(instant(day) + dayMilliseconds).toISOString().slice(0, 10);
      day = addDays(day, 1);
      if (day !== witness) wrong.push(witness);
    }
    expect(wrong).toEqual([]);
    expect(() => addDays(lastDay, 1)).toThrow();
  });

  test('weekday runs from 1 on Monday to 7 on Sunday', () => {
    expect(['2023-01-02', '2023-01-07', '2023-01-08'].map((text) => weekday(Day.parse(text)))).toEqual([1, 6, 7]);
    fc.assert(
      fc.property(days, (day) => {
        expect(weekday(day) % 7).toBe(new Date(instant(day)).getUTCDay());
      }),
    );
  });

  test('comparison is the order of time', () =>
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(instant(a) - instant(b)));
        expect(compareDays(a, a)).toBe(0);
      }),
    ));

  test('a day is made of its parts', () =>
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: dayOfMonth } = partsOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    ));
});
