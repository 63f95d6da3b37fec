import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkedAnyway, readCalendarFile, writeCalendarFile } from '../../../shared/calendar/calendar-file.ts';
import { type Holiday, HolidayKind } from '../../../shared/calendar/holiday-seed.ts';
import { quotedCell, separatedRows } from '../../../shared/calendar/separated-text.ts';
import { cleanText } from '../../../shared/text/fold.ts';
import { days } from './arbitraries.ts';

const problemsOf = (text: string) => readCalendarFile(text).problems.map(({ line, problem }) => `${line} ${problem}`);

describe('a calendar file', () => {
  test('semicolons or commas, with or without a head and a byte order mark, days as an office writes them', () => {
    const expected = [
      { day: '2024-02-08', kind: 'holiday', name: 'Tết Nguyên đán', source: 'Thông báo 5015', verified: true },
      { day: '2024-04-29', kind: 'swap', name: 'Nghỉ, hoán đổi', source: 'Thông báo 1570', verified: true },
      {
        day: '2024-05-04',
        kind: 'make-up',
        name: 'làm bù',
        source: 'do văn phòng đặt, cần đối chiếu',
        verified: false,
      },
    ];
    const semicolons =
      '\uFEFFNgày;Loại;Tên;Nguồn\r\n8/2/2024;Lễ;Tết Nguyên đán;Thông báo 5015\r\n\r\nngày 29 tháng 4 năm 2024;hoán đổi;Nghỉ, hoán đổi;Thông báo 1570\r\n04-05-24;LÀM BÙ;;\r\n';
    const commas =
      '08.02.2024,le,Tết Nguyên đán,Thông báo 5015\n29/04/2024,nghỉ hoán đổi,"Nghỉ, hoán đổi",Thông báo 1570\n4/5/2024,đi làm bù';
    expect(readCalendarFile(semicolons)).toEqual({ holidays: expected, problems: [] });
    expect(readCalendarFile(commas)).toEqual({ holidays: expected, problems: [] });
  });

  test('each line that is not understood is named by its number', () =>
    expect(
      problemsOf(
        'ngày;loại;tên;nguồn\n31/2/2024;lễ;A;B\n1/5/2024;ngày vui;A;B\n2/5/2024;lễ;A;B\n2/5/2024;nghỉ bù;A;B\n6/5/2024;làm bù;A;B\n',
      ),
    ).toEqual(['2 no-day', '3 no-kind', '5 twice', '6 make-up-on-weekday']));

  test('a cell over two lines does not shift the numbers of those after it', () =>
    expect(problemsOf('1/5/2024;lễ;"hai\ndòng";B\nkhông rõ;lễ;A;B')).toEqual(['3 no-day']));
});

const words = fc
  .string({ unit: fc.constantFrom('ế', 'T', ' ', ';', ',', '"', 'n', '1', '='), minLength: 1, maxLength: 12 })
  .map(cleanText)
  .filter((text) => text !== '');
const holidays: fc.Arbitrary<Holiday[]> = fc.uniqueArray(
  fc
    .record({
      day: days,
      kind: fc.constantFrom(...HolidayKind.options),
      name: words,
      source: words,
      verified: fc.boolean(),
    })
    .filter((holiday) => !isWorkedAnyway(holiday)),
  { selector: ({ day }) => day, maxLength: 20 },
);

test('what is written is read back as it was', () =>
  fc.assert(
    fc.property(holidays, (list) => {
      const inCentury = list.filter(({ day }) => day >= '2000');
      expect(readCalendarFile(writeCalendarFile(inCentury))).toEqual({ holidays: inCentury, problems: [] });
    }),
  ));

test('any cells come back from separated text', () =>
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (table) => {
      const head = Array.from('abcdefgh');
      const text = [head, ...table].map((cells) => cells.map(quotedCell).join(';')).join('\r\n');
      const read = separatedRows(text)
        .slice(1)
        .map(({ cells }) => cells);
      expect(read).toEqual(table);
    }),
  ));

test('no text makes the reader fail or leave a line unexplained', () =>
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { holidays: found, problems } = readCalendarFile(text);
      const filled = separatedRows(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
      expect(found.length + problems.length).toBeLessThanOrEqual(filled.length);
      expect(found.length + problems.length).toBeGreaterThanOrEqual(filled.length - 1);
    }),
  ));
