import { type PeriodCode, type PeriodKind, parsePeriod } from '../calendar/period.ts';

/** One period in the two ways DHIS2 reads it: '202309' in JSON; in ADX its first day and its length by ISO 8601. */
export interface Dhis2Period {
  readonly id: string;
  readonly interval: string;
}

const months: Readonly<Record<Exclude<PeriodKind, 'nine-months'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/**
 * By the period's label, not by the days it covers: 'Tháng 9' is September also where it runs from 15/8 to 14/9.
 * DHIS2 has no period of nine months.
 */
export function dhis2Period(code: PeriodCode): Dhis2Period | undefined {
  const { year, kind, number } = parsePeriod(code);
  if (kind === 'nine-months') return undefined;
  const first = String((number - 1) * months[kind] + 1).padStart(2, '0');
  const length = kind === 'year' ? 'P1Y' : `P${months[kind]}M`;
  return { id: idOf(year, kind, number), interval: `${year}-${first}-01/${length}` };
}

function idOf(year: number, kind: Exclude<PeriodKind, 'nine-months'>, number: number): string {
  switch (kind) {
    case 'month':
      return `${year}${String(number).padStart(2, '0')}`;
    case 'quarter':
      return `${year}Q${number}`;
    case 'half-year':
      return `${year}S${number}`;
    case 'year':
      return String(year);
  }
}
