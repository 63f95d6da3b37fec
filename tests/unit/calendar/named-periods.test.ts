import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedPeriods } from '../../../shared/calendar/named-periods.ts';
import { PeriodKind, periodsOf } from '../../../shared/calendar/period.ts';
import { periodTitle } from '../../../shared/calendar/period-label.ts';

test('every period is found again in its own title, and nothing else is', () => {
  const anyPeriod = fc
    .tuple(fc.integer({ min: 1990, max: 2150 }), fc.constantFrom(...PeriodKind.options))
    .chain(([year, kind]) => fc.constantFrom(...periodsOf(year, kind)));
  fc.assert(
    fc.property(anyPeriod, fc.constantFrom('NFC', 'NFD'), (period, form) => {
      expect(namedPeriods(periodTitle(period).normalize(form).toUpperCase())).toEqual([period]);
      expect(namedPeriods(`${periodTitle(period)} (số liệu tính từ ngày 15/8/2023 đến ngày 14/9/2023)`)).toEqual([
        period,
      ]);
    }),
  );
});

test.each([
  ['Báo cáo tháng 09/2023', ['2023-M09']],
  ['THÁNG 12-2023', ['2023-M12']],
  ['Quý 3 năm 2023', ['2023-Q3']],
  ['quý iv/2023', ['2023-Q4']],
  ['Tháng 1 năm 2023 và tháng 2 năm 2023', ['2023-M01', '2023-M02']],
  ['Sơn La, ngày 14 tháng 9 năm 2023', []],
  ['Tháng 13 năm 2023', []],
  ['Kế hoạch năm 2023', []],
  ['tháng … năm ………', []],
  ['', []],
])('"%s"', (text, periods) => {
  expect(namedPeriods(text)).toEqual(periods);
});
