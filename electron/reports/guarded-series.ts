import { comparePeriods, monthRange, type PeriodCode, PeriodKind, periodsOf } from '../../shared/calendar/period.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { numberOf } from '../../shared/reports/guard-report.ts';
import type { GuardedInterval, GuardedSeries } from '../../shared/reports/guard-series.ts';
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
  const reported = periodsUntil(period);
  return elements.map(({ code, kind }) => ({
    code,
    kind,
    intervals: reported.map((when) => intervalOf(code, inDistrictTable.has(code), facts, when)),
    period: monthsOf(period),
    cumulative: numberOf(sumOf(code, facts, { period, cumulative: true })),
  }));
}

/** Every period of the year that ended with this one or before it. */
function periodsUntil(period: PeriodCode): PeriodCode[] {
  const { year, last } = monthRange(period);
  const all = PeriodKind.options.flatMap((kind) => periodsOf(year, kind));
  return all.filter((each) => monthRange(each).last <= last).toSorted(comparePeriods);
}

function intervalOf(code: ElementCode, byDistrict: boolean, facts: GatheredFacts, period: PeriodCode): GuardedInterval {
  const then = { ...facts, districts: facts.districtsAt(period) };
  const window = { period, cumulative: false };
  return {
    ...monthsOf(period),
    province: numberOf(sumOf(code, then, window)),
    districts: !byDistrict
      ? []
      : then.districts.map((district) => ({
          place: district.name,
          value: numberOf(sumOf(code, { ...then, districts: [district] }, window)),
        })),
  };
}

function monthsOf(period: PeriodCode): { first: number; last: number } {
  const { first, last } = monthRange(period);
  return { first, last };
}
