import type { Day } from '../calendar/day.ts';
import { type PeriodCode, periodsOf } from '../calendar/period.ts';
import { coverage } from '../calendar/period-coverage.ts';
import { type IndicatorFacts, totalsOf } from '../indicators/amount.ts';
import type { IndicatorExpr } from '../indicators/indicator-seed.ts';
import { overPlaces } from '../numbers/roll-up.ts';
import type { Total } from '../numbers/total.ts';
import { viewFigure } from './view-figure.ts';
import type { Strip, StripRow, StripState } from './views.contract.ts';

/** Month by month, each quarter after its three months: the province, then the districts. */
export function stripRows(
  expr: IndicatorExpr,
  facts: IndicatorFacts,
  year: number,
  today: Day,
  province: string,
): Pick<Strip, 'periods' | 'rows'> {
  const periods = stripPeriods(year);
  const columns = periods.map((period) => {
    const { district: totalOf } = totalsOf(expr, facts, { period, cumulative: false });
    return facts.districts.map(totalOf);
  });
  const cell = (total: Total, at: number) => ({ state: stateOf(total, periods[at], today), figure: viewFigure(total) });
  const rows = facts.districts.map(
    ({ id, name }, row): StripRow => ({
      place: id,
      name,
      cells: columns.flatMap((totals) => totals[row] ?? []).map(cell),
    }),
  );
  return {
    periods,
    rows: [{ place: null, name: province, cells: columns.map((totals) => overPlaces(totals)).map(cell) }, ...rows],
  };
}

function stripPeriods(year: number): PeriodCode[] {
  const months = periodsOf(year, 'month');
  return periodsOf(year, 'quarter').flatMap((quarter, at) => [...months.slice(at * 3, at * 3 + 3), quarter]);
}

/** Nothing occurred is said only when everybody has said so. */
function stateOf(total: Total, period: PeriodCode | undefined, today: Day): StripState {
  if (total.value > 0) return 'some';
  if (total.known && total.missing === 0) return 'none';
  return period !== undefined && coverage(period, 'administrative').to > today ? 'future' : 'missing';
}
