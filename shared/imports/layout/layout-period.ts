import { namedPeriods } from '../../calendar/named-periods.ts';
import { comparePeriods, formatPeriod, type PeriodCode, parsePeriod } from '../../calendar/period.ts';
import type { Form } from '../../forms/forms.contract.ts';
import { fold } from '../../text/fold.ts';
import { textOf } from '../anchored-sheet.ts';
import type { Cell, Sheet } from '../sheet.ts';
import type { Layout } from './layout.ts';

const bareMonth = /(?<![a-z0-9])(?:thang|t)\.? ?(0?[1-9]|1[0-2])(?![\d/-])(?! nam)/g;
const bareQuarter = /(?<![a-z0-9])(?:quy|q)\.? ?(iv|i{1,3}|[1-4])(?![a-z\d/-])(?! nam)/g;
const roman = ['i', 'ii', 'iii', 'iv'];

/** Periods a head names; 'T1', 'Tháng 1' and 'Quý I' without a year are those of the plan's. */
export function periodsIn(text: string, year: number): readonly PeriodCode[] {
  const whole = namedPeriods(text);
  if (whole.length > 0) return whole;
  const folded = fold(text);
  return [
    ...[...folded.matchAll(bareMonth)].map(([, month]) => formatPeriod({ year, kind: 'month', number: Number(month) })),
    ...[...folded.matchAll(bareQuarter)].map(([, quarter = '']) => {
      const number = roman.includes(quarter) ? roman.indexOf(quarter) + 1 : Number(quarter);
      return formatPeriod({ year, kind: 'quarter', number });
    }),
  ];
}

export const fits = (period: PeriodCode, form: Pick<Form, 'periodKinds'>, year: number): boolean =>
  parsePeriod(period).year === year && form.periodKinds.includes(parsePeriod(period).kind);

export const latest = (periods: readonly PeriodCode[]): PeriodCode | undefined =>
  periods.toSorted(comparePeriods).at(-1);

/** The period the figures are of; undefined while nothing says it. */
export function periodOfLayout({ period }: Layout, sheet: Sheet, form: Form, year: number): PeriodCode | undefined {
  if (period === null) return undefined;
  const named =
    period.kind === 'cell'
      ? periodsIn(textOf(sheet.cells.find((cell) => cell.row === period.row && cell.column === period.column)), year)
      : [period.period];
  const fitting = [...new Set(named)].filter((each) => fits(each, form, year));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Titles stand at the top. */
const lastTitleRow = 40;

/** The cell that names the one period of the sheet; undefined where none does or several differ. */
export function periodCell(sheet: Sheet, form: Form, year: number): Cell | undefined {
  const naming = sheet.cells.flatMap((cell) => {
    const named = cell.row > lastTitleRow ? [] : namedPeriods(textOf(cell)).filter((each) => fits(each, form, year));
    return named.map((period) => ({ cell, period }));
  });
  return new Set(naming.map(({ period }) => period)).size === 1 ? naming[0]?.cell : undefined;
}
