import { type PeriodCode, parsePeriod, previousPeriod, samePeriodLastYear } from '../calendar/period.ts';

const shown = 13;
/** No period code is older. */
const firstYear = 1900;

/** The period with the twelve of its kind before it, oldest first. */
export function periodsUpTo(period: PeriodCode): PeriodCode[] {
  const periods = [period];
  for (let oldest = period; periods.length < shown && !isFirst(oldest); ) {
    oldest = previousPeriod(oldest);
    periods.unshift(oldest);
  }
  return periods;
}

/** Cùng kỳ năm trước, where there is one. */
export const yearBefore = (period: PeriodCode): PeriodCode | undefined =>
  parsePeriod(period).year > firstYear ? samePeriodLastYear(period) : undefined;

function isFirst(code: PeriodCode): boolean {
  const { year, number } = parsePeriod(code);
  return year === firstYear && number === 1;
}
