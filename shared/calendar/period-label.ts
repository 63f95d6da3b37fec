import { type Day, partsOf } from './day.ts';
import { type PeriodCode, parsePeriod } from './period.ts';
import { type CoverageKind, coverage } from './period-coverage.ts';

const roman = ['', 'I', 'II', 'III', 'IV'];

/** Without the year, for a heading that names it already: 'Tháng 9', 'Quý III', '6 tháng đầu năm', '9 tháng', 'Năm 2023'. */
export function periodLabel(code: PeriodCode): string {
  const { year, kind, number } = parsePeriod(code);
  switch (kind) {
    case 'month':
      return `Tháng ${number}`;
    case 'quarter':
      return `Quý ${roman[number]}`;
    case 'half-year':
      return number === 1 ? '6 tháng đầu năm' : '6 tháng cuối năm';
    case 'nine-months':
      return '9 tháng';
    case 'year':
      return `Năm ${year}`;
  }
}

/** 'Tháng 9 năm 2023', '6 tháng đầu năm 2023', 'Năm 2023'. */
export function periodTitle(code: PeriodCode): string {
  const { year, kind } = parsePeriod(code);
  const label = periodLabel(code);
  if (kind === 'year') return label;
  return kind === 'half-year' ? `${label} ${year}` : `${label} năm ${year}`;
}

/** 'Tháng 9 năm 2023 (15/8–14/9)'; days carry their years when the coverage begins in the year before. */
export function longPeriodLabel(code: PeriodCode, kind: CoverageKind): string {
  const { from, to } = coverage(code, kind);
  const withYear = partsOf(from).year !== partsOf(to).year;
  return `${periodTitle(code)} (${shortDay(from, withYear)}–${shortDay(to, withYear)})`;
}

function shortDay(day: Day, withYear: boolean): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return withYear ? `${dayOfMonth}/${month}/${year}` : `${dayOfMonth}/${month}`;
}
