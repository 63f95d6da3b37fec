import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Day, weekday } from '../../../shared/calendar/day.ts';
import { type HolidayKind, HolidaySeed, workingCalendarOf } from '../../../shared/calendar/holiday-seed.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay } from '../../../shared/calendar/working-day.ts';

const file = new URL('../../../resources/seed/holidays.json', import.meta.url);
const { holidays } = HolidaySeed.parse(JSON.parse(readFileSync(file, 'utf8')));
const calendar = workingCalendarOf(holidays);
const day = (text: string): Day => Day.parse(text);
const of = (year: string, kind: HolidayKind) =>
  holidays.filter((holiday) => holiday.kind === kind && holiday.day.startsWith(year));

describe.each(Array.from({ length: 20 }, (_, index) => String(2021 + index)))('holidays of %s', (year) => {
  test('Labour Code Art. 112: eleven days', () => expect(of(year, 'holiday')).toHaveLength(11));

  test('each holiday on a weekend is made good by one weekday (Art. 111)', () => {
    const onWeekend = of(year, 'holiday').filter((holiday) => weekday(holiday.day) > 5);
    const compensation = of(year, 'compensation');
    expect(compensation).toHaveLength(onWeekend.length);
    expect(compensation.every((holiday) => weekday(holiday.day) <= 5)).toBe(true);
  });

  test('each swapped weekday is worked on a Saturday of its own', () => {
    expect(of(year, 'swap').every((holiday) => weekday(holiday.day) <= 5)).toBe(true);
    expect(of(year, 'make-up').every((holiday) => weekday(holiday.day) === 6)).toBe(true);
    expect(of(year, 'make-up')).toHaveLength(of(year, 'swap').length);
  });

  test('the fixed feasts are days off', () => {
    const feasts = ['01-01', '04-30', '05-01', '09-02'].map((rest) => day(`${year}-${rest}`));
    expect(feasts.filter((feast) => isWorkingDay(feast, calendar))).toEqual([]);
  });
});

test('each day stands once, in order', () => {
  const listed = holidays.map((holiday) => holiday.day);
  expect(listed).toEqual([...new Set(listed)].toSorted());
});

test.each([
  ...['2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26'],
  ...['2029-02-13', '2030-02-02', '2031-01-23', '2032-02-11', '2033-01-31', '2034-02-19', '2035-02-08'],
])('Tết begins on %s', (first) => {
  expect(holidays.find((holiday) => holiday.day === first)?.name).toContain('mùng 1');
});

test.each([
  ...['2022-04-10', '2023-04-29', '2024-04-18', '2025-04-07', '2026-04-26', '2027-04-16', '2028-04-04'],
  ...['2029-04-23', '2030-04-12', '2031-04-01', '2032-04-19', '2033-04-09', '2034-04-28', '2035-04-17'],
])('Giỗ Tổ is on %s', (feast) => {
  expect(holidays.find((holiday) => holiday.day === feast)?.name).toContain('Giỗ Tổ');
});

test('24/11 is a working day of every year but where it falls on a weekend', () => {
  const eves = Array.from({ length: 20 }, (_, index) => 2021 + index).map((year) => day(`${year}-11-24`));
  expect(eves.every((eve) => isWorkingDay(eve, calendar) === weekday(eve) <= 5)).toBe(true);
});

test('the breaks as announced: first working day after each', () => {
  const after = (text: string) => nextWorkingDay(day(text), calendar);
  expect(after('2023-01-20')).toBe('2023-01-27');
  expect(after('2023-04-29')).toBe('2023-05-04');
  expect(after('2023-09-01')).toBe('2023-09-05');
  expect(after('2024-02-08')).toBe('2024-02-15');
  expect(after('2025-01-25')).toBe('2025-02-03');
  expect(after('2026-01-01')).toBe('2026-01-05');
  expect(after('2026-02-14')).toBe('2026-02-23');
});

test('a make-up Saturday counts as a working day: 9/1/2026 + 1 is Saturday 10/1', () =>
  expect(addWorkingDays(day('2026-01-09'), 1, calendar)).toBe('2026-01-10'));

test('only what has a found source is marked as verified', () =>
  expect(holidays.filter(({ source }) => source.startsWith('do văn phòng đặt')).some(({ verified }) => verified)).toBe(
    false,
  ));
