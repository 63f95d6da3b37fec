import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import { dayShown, numberShown, shownCell } from '../../../shared/exports/read-shown.ts';
import { formatScaled } from '../../../shared/numbers/scaled.ts';

const aNumber = fc.record({
  value: fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -2000, max: 2000 })),
  scale: fc.integer({ min: 0, max: 6 }),
});

describe('what a cell of the screen says', () => {
  test('every number the program writes is read back as that number', () => {
    fc.assert(
      fc.property(aNumber, ({ value, scale }) => {
        expect(numberShown(formatScaled(value, scale))).toEqual({ value, scale });
      }),
    );
  });

  test.each(['', '1234', '1,234.5', '1.23', '01', '007', '1.2345', '+5', '= 5', '5 huyện', '91,7%', '-0', '1/2'])(
    '%j is no number of ours',
    (text) => {
      expect(numberShown(text)).toBeUndefined();
    },
  );

  test('every day the program writes is read back, what is no day is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (later) => {
        const day = addDays(Day.parse('1990-01-01'), later);
        expect(dayShown(formatDay(day))).toBe(day);
      }),
    );
    for (const text of ['31/02/2023', '5/1/2023', '2023-01-05', '05/01/2023 10:00']) {
      expect(dayShown(text)).toBeUndefined();
    }
  });

  test('a code stays a text whatever it looks like', () => {
    expect(shownCell('1.204', false)).toEqual({ text: '1.204' });
    expect(shownCell('1.204', true)).toEqual({ text: '1.204', value: { value: 1204, scale: 0 } });
    expect(shownCell('< 5', true)).toEqual({ text: '< 5' });
    expect(shownCell('KPS', true)).toEqual({ text: 'KPS' });
  });
});
