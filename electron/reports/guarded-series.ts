import { monthRange, type PeriodCode, PeriodKind, periodsOf } from '../../shared/calendar/period.ts';
import type { ElementCode } from '../../shared/ids.ts';
import type { Amount } from '../../shared/indicators/indicators.contract.ts';
import type { PeriodWindow } from '../../shared/indicators/period-window.ts';
import type { GuardedInterval, GuardedSeries } from '../../shared/reports/guard-series.ts';
import type { Months } from '../../shared/reports/timeline.ts';
import type { StoredElement } from '../forms/forms.repository.ts';
import type { GatheredFacts } from '../indicators/gather-facts.ts';
import { sumOf } from './report-figures.ts';

/** What the reports of the period's year tell of each guarded element, up to the end of the period. */
export function guardedSeries(
  elements: readonly StoredElement[],
  inDistrictTable: ReadonlySet<ElementCode>,
  facts: GatheredFacts,
  period: PeriodCode,
): GuardedSeries[] {
  const windows = windowsUntil(period).map((window) => ({
    window,
    factsThen: { ...facts, districts: facts.districtsAt(window.period) },
  }));
  return elements
    .filter(({ code }) => facts.stored.has(code))
    .map(({ code, kind }) => ({
      code,
      kind,
      intervals: windows.map(({ window, factsThen }) => intervalOf(code, inDistrictTable.has(code), factsThen, window)),
      period: monthsOf({ period, cumulative: false }),
    }));
}

/** Every period of the year that ended with this one or before it, and every lũy kế that no period is the same as. */
function windowsUntil(period: PeriodCode): PeriodWindow[] {
  const { year, last } = monthRange(period);
  const all = PeriodKind.options.flatMap((kind) => periodsOf(year, kind));
  const periods = all.map((each): PeriodWindow => ({ period: each, cumulative: false }));
  const sums = periodsOf(year, 'month').map((each): PeriodWindow => ({ period: each, cumulative: true }));
  const windows = [...periods, ...sums].filter((window) => monthsOf(window).last <= last);
  const byMonths = new Map(windows.toReversed().map((window) => [JSON.stringify(monthsOf(window)), window]));
  return [...byMonths.values()].toSorted((a, b) => inOrderOfReports(monthsOf(a), monthsOf(b)));
}

const inOrderOfReports = (a: Months, b: Months): number => a.last - b.last || b.first - a.first;

function monthsOf({ period, cumulative }: PeriodWindow): Months {
  const { first, last } = monthRange(period);
  return { first: cumulative ? 1 : first, last };
}

/** By districts only where a report's table can show them: of its own period. */
function intervalOf(
  code: ElementCode,
  byDistrict: boolean,
  facts: GatheredFacts,
  window: PeriodWindow,
): GuardedInterval {
  const countOf = (among: GatheredFacts): number | null => printedNumber(sumOf(code, among, window));
  const districts = byDistrict && !window.cumulative ? facts.districts : [];
  return {
    ...monthsOf(window),
    province: countOf(facts),
    districts: districts.map((district) => ({
      place: district.name,
      value: countOf({ ...facts, districts: [district] }),
    })),
  };
}

/** "Không phát sinh" says as much as 0. */
const printedNumber = ({ expected, noneOccurred, value }: Amount): number | null =>
  expected === 0 ? null : noneOccurred ? 0 : value;
