import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { formatDay, parseVietnameseDay, spokenDay } from '../../../shared/calendar/day-text.ts';
import { days } from './arbitraries.ts';

test('a printed day is dd/MM/yyyy', () => expect(formatDay(Day.parse('2023-01-05'))).toBe('05/01/2023'));

test.each([
  ['2023-01-05', 'ngày 05 tháng 01 năm 2023'],
  ['2023-02-10', 'ngày 10 tháng 02 năm 2023'],
  ['2023-03-05', 'ngày 05 tháng 3 năm 2023'],
  ['2023-06-29', 'ngày 29 tháng 6 năm 2023'],
  ['2023-12-09', 'ngày 09 tháng 12 năm 2023'],
])('%s is written "%s" (Decree 30)', (day, spoken) => expect(spokenDay(Day.parse(day))).toBe(spoken));

describe('reading a day', () => {
  test.each([
    ['5/3/2023', '2023-03-05'],
    ['05/03/2023', '2023-03-05'],
    ['5/3/23', '2023-03-05'],
    ['5-3-2023', '2023-03-05'],
    [' 05.03.2023 ', '2023-03-05'],
    ['ngày 5 tháng 3 năm 2023', '2023-03-05'],
    ['Ngày 05  tháng 03 năm 2023', '2023-03-05'],
    ['29/2/2024', '2024-02-29'],
    ['12/5/2023', '2023-05-12'],
  ])('"%s" is %s', (text, day) => expect(parseVietnameseDay(text)).toBe(day));

  test.each([
    '29/2/2023',
    '31/4/2023',
    '5/13/2023',
    '5/3-2023',
    '5/3',
    '5/3/203',
    '5/3/0023',
    '005/3/2023',
    '5/003/2023',
    'ngày 005 tháng 3 năm 2023',
    'ngày 5 tháng 003 năm 2023',
    'tháng 3',
    '',
    '45000',
  ])('"%s" is no day', (text) => expect(parseVietnameseDay(text)).toBeUndefined());

  test('what we write we read, composed or decomposed', () =>
    fc.assert(
      fc.property(days, (day) => {
        expect(parseVietnameseDay(formatDay(day))).toBe(day);
        expect(parseVietnameseDay(spokenDay(day))).toBe(day);
        expect(parseVietnameseDay(spokenDay(day).normalize('NFD'))).toBe(day);
      }),
    ));
});
