import { fold } from '../text/fold.ts';
import { formatPeriod, type PeriodCode, type PeriodParts } from './period.ts';

const year = '((?:19|20|21)\\d{2})(?!\\d)';
const ofYear = `(?: nam | ?[/-] ?)${year}`;

/** On folded text. The month of a day ('ngày 14 tháng 9 năm 2023') is no period. */
const month = new RegExp(`(?<!ngay \\d{1,2} )(?<![\\p{L}\\d])thang (0?[1-9]|1[0-2])${ofYear}`, 'gu');
const quarter = new RegExp(`(?<![\\p{L}\\d])quy (iv|i{1,3}|[1-4])${ofYear}`, 'gu');
const halfYear = new RegExp(`(?<!\\d)6 thang (dau|cuoi) nam ${year}`, 'gu');
const nineMonths = new RegExp(`(?<!\\d)9 thang (?:dau )?nam ${year}`, 'gu');
const wholeYear = new RegExp(`^nam ${year}`, 'gu');

const roman = ['i', 'ii', 'iii', 'iv'];
const quarterNumber = (text: string): number => (roman.includes(text) ? roman.indexOf(text) + 1 : Number(text));

/** The reporting periods that a text names: 'Tháng 9 năm 2023', 'tháng 09/2023', 'Quý III/2023', '6 tháng đầu năm 2023'. */
export function namedPeriods(text: string): PeriodCode[] {
  const folded = fold(text);
  const parts: PeriodParts[] = [
    ...matches(folded, month, ([number = '', of = '']) => ({
      year: Number(of),
      kind: 'month',
      number: Number(number),
    })),
    ...matches(folded, quarter, ([number = '', of = '']) => ({
      year: Number(of),
      kind: 'quarter',
      number: quarterNumber(number),
    })),
    ...matches(folded, halfYear, ([half, of = '']) => ({
      year: Number(of),
      kind: 'half-year',
      number: half === 'dau' ? 1 : 2,
    })),
    ...matches(folded, nineMonths, ([of = '']) => ({ year: Number(of), kind: 'nine-months', number: 1 })),
    ...matches(folded, wholeYear, ([of = '']) => ({ year: Number(of), kind: 'year', number: 1 })),
  ];
  return parts.map(formatPeriod);
}

const matches = (text: string, pattern: RegExp, read: (groups: readonly string[]) => PeriodParts): PeriodParts[] =>
  [...text.matchAll(pattern)].map(([, ...groups]) => read(groups));
