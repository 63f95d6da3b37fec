import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { longPeriodLabel, periodLabel, periodTitle } from '../../../shared/calendar/period-label.ts';

const code = (text: string): PeriodCode => PeriodCode.parse(text);

describe('period labels', () => {
  test.each([
    ['2023-M09', 'Tháng 9', 'Tháng 9 năm 2023'],
    ['2023-Q1', 'Quý I', 'Quý I năm 2023'],
    ['2023-Q2', 'Quý II', 'Quý II năm 2023'],
    ['2023-Q3', 'Quý III', 'Quý III năm 2023'],
    ['2023-Q4', 'Quý IV', 'Quý IV năm 2023'],
    ['2023-H1', '6 tháng đầu năm', '6 tháng đầu năm 2023'],
    ['2023-H2', '6 tháng cuối năm', '6 tháng cuối năm 2023'],
    ['2023-N9', '9 tháng', '9 tháng năm 2023'],
    ['2023-Y', 'Năm 2023', 'Năm 2023'],
  ])('%s is "%s", with its year "%s"', (period, label, title) => {
    expect(periodLabel(code(period))).toBe(label);
    expect(periodTitle(code(period))).toBe(title);
  });

  test('the long label says which days are covered, with years where they differ', () => {
    expect(longPeriodLabel(code('2023-M09'), 'administrative')).toBe('Tháng 9 năm 2023 (15/8–14/9)');
    expect(longPeriodLabel(code('2023-M01'), 'administrative')).toBe('Tháng 1 năm 2023 (15/12/2022–14/1/2023)');
    expect(longPeriodLabel(code('2023-Y'), 'calendar')).toBe('Năm 2023 (1/1–31/12)');
  });
});
