import type { Day } from '../calendar/day.ts';
import { type PeriodCode, periodsOf } from '../calendar/period.ts';
import { type CoverageKind, coverage } from '../calendar/period-coverage.ts';
import { type District, type IndicatorFacts, totalsOf } from '../indicators/amount.ts';
import type { IndicatorExpr } from '../indicators/indicator-seed.ts';
import { overPlaces } from '../numbers/roll-up.ts';
import type { Total } from '../numbers/total.ts';
import { viewFigure } from './view-figure.ts';
import type { Strip, StripRow, StripState } from './views.contract.ts';

interface Stripped {
  readonly numerator: IndicatorExpr;
  readonly coverage: CoverageKind;
}

/** Facts of a year, with the groups at the end of any of its periods. */
interface YearFacts extends IndicatorFacts {
  readonly districtsAt: (period: PeriodCode) => readonly District[];
}

/** Month by month, each quarter after its three months: the province, then the districts of the year's end. */
export function stripRows(
  { numerator, coverage: kind }: Stripped,
  facts: YearFacts,
  year: number,
  today: Day,
  province: string,
): Pick<Strip, 'periods' | 'rows'> {
  const periods = stripPeriods(year);
  const columns = periods.map((period) => {
    const { district: totalOf } = totalsOf(numerator, facts, { period, cumulative: false });
    const then = facts.districtsAt(period);
    const byId = new Map(then.map((district) => [district.id, district]));
    return {
      whole: overPlaces(then.map(totalOf)),
      rows: facts.districts.map((district) => totalOf(byId.get(district.id) ?? district)),
    };
  });
  const cell = (total: Total, at: number) => ({
    state: stateOf(total, periods[at], today, kind),
    figure: viewFigure(total),
  });
  const rows = facts.districts.map(
    ({ id, name }, row): StripRow => ({
      place: id,
      name,
      cells: columns.flatMap((column) => column.rows[row] ?? []).map(cell),
    }),
  );
  return {
    periods,
    rows: [{ place: null, name: province, cells: columns.map(({ whole }) => whole).map(cell) }, ...rows],
  };
}

function stripPeriods(year: number): PeriodCode[] {
  const months = periodsOf(year, 'month');
  return periodsOf(year, 'quarter').flatMap((quarter, at) => [...months.slice(at * 3, at * 3 + 3), quarter]);
}

/** Nothing occurred is said only when everybody has said so. */
function stateOf(total: Total, period: PeriodCode | undefined, today: Day, kind: CoverageKind): StripState {
  if (total.value > 0) return 'some';
  if (total.known && total.missing === 0) return 'none';
  return period !== undefined && coverage(period, kind).to > today ? 'future' : 'missing';
}
