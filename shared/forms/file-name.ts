import { type PeriodCode, parsePeriod } from '../calendar/period.ts';
import type { FormIssue, FormPlace } from './form-issue.ts';

const shortTypes: Record<string, string> = { 'Thành phố': 'TP', 'Thị xã': 'TX', Huyện: 'H', Tỉnh: 'Tinh' };
const longestPart = 40;

/**
 * 'BM01_2023-T09_116-TP-Son-La.xlsx': ASCII only, for old sticks and mail programs. Windows reserves names like 'CON'
 * or 'NUL' only when they stand alone before the first point, which two underscores always prevent.
 */
export function formFileName({ form, period, reporter }: Pick<FormIssue, 'form' | 'period' | 'reporter'>): string {
  return `${formFileStem({ form, period, reporter })}.xlsx`;
}

const formFileStem = ({ form, period, reporter }: Pick<FormIssue, 'form' | 'period' | 'reporter'>): string =>
  [asciiPart(form.code), periodPart(period), placeFolderName(reporter)].map(asciiPart).join('_');

/** '116-TP-Son-La': the folder of one district on a stick. A code of the administration in front keeps it from being a device's name. */
export const placeFolderName = ({ code, type, name }: Pick<FormPlace, 'code' | 'type' | 'name'>): string =>
  asciiPart([code, shortTypes[type] ?? type, name].join('-'));

/** 'bien-nhan-de-trong_2023-T09_116-TP-Son-La' */
export const placeFileStem = (
  what: string,
  period: PeriodCode,
  place: Pick<FormPlace, 'code' | 'type' | 'name'>,
): string => [what, periodPart(period), placeFolderName(place)].map(asciiPart).join('_');

/** As the office abbreviates periods: T09, Q3, 6T-DAU, 9T, NAM. */
function periodPart(period: PeriodCode): string {
  const { year, kind, number } = parsePeriod(period);
  switch (kind) {
    case 'month':
      return `${year}-T${String(number).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${number}`;
    case 'half-year':
      return `${year}-6T-${number === 1 ? 'DAU' : 'CUOI'}`;
    case 'nine-months':
      return `${year}-9T`;
    case 'year':
      return `${year}-NAM`;
  }
}

const asciiPart = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, longestPart)
    .replace(/^-+|-+$/g, '');
