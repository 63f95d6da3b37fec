import { compareDays, type Day } from '../calendar/day.ts';
import { contains, type PeriodCode, type PeriodKind, parsePeriod } from '../calendar/period.ts';
import { coverage } from '../calendar/period-coverage.ts';
import { inForce, type PlanYears } from '../calendar/plan-years.ts';
import type { PlaceLevel } from '../places/place-seed.ts';
import type { FigureLock } from './figure-lock.ts';
import type { ElementLevel } from './form-seed.ts';

export interface ClosedPeriod {
  readonly period: PeriodCode;
  readonly reason: string;
}

/** What decides about a period as a whole. */
export interface PeriodFacts {
  readonly period: PeriodCode;
  readonly closed: readonly ClosedPeriod[];
  readonly planYear: number;
  readonly today: Day;
}

export interface LockFacts extends PeriodFacts {
  readonly place: { readonly level: PlaceLevel; readonly validTo: Day | null };
  readonly element: PlanYears & {
    readonly levels: readonly ElementLevel[];
    readonly periodKinds: readonly PeriodKind[];
    /** The register its figures are counted from, if any. */
    readonly register: string | null;
  };
}

/** The one rule: why this figure may not change, the first reason in the order of the union; null: it may. */
export function whyLocked(facts: LockFacts): FigureLock | null {
  return whyClosed(facts) ?? whyNotHere(facts) ?? whyNotInPeriod(facts);
}

/** The reasons that hold for every figure of the period. */
export const whyPeriodLocked = (facts: PeriodFacts): FigureLock | null => whyClosed(facts) ?? whyNotNow(facts);

/** Closing reaches downward: a closed quarter closes its months, a closed month leaves the quarter's own figures open. */
function whyClosed({ closed, period }: PeriodFacts): FigureLock | null {
  const found = closed.find((one) => one.period === period) ?? closed.find((one) => contains(one.period, period));
  return found === undefined ? null : { kind: 'period', reason: found.reason };
}

function whyNotHere({ period, place, element }: LockFacts): FigureLock | null {
  const { validTo } = place;
  if (validTo !== null && compareDays(validTo, coverage(period, 'administrative').to) < 0) {
    return { kind: 'place-ended', endedOn: validTo };
  }
  if (element.register !== null) return { kind: 'register', register: element.register };
  if (!element.levels.includes(place.level)) return { kind: 'other-level' };
  return inForce(element, parsePeriod(period).year) ? null : { kind: 'element-not-in-force' };
}

const whyNotInPeriod = (facts: LockFacts): FigureLock | null =>
  facts.element.periodKinds.includes(parsePeriod(facts.period).kind) ? whyNotNow(facts) : { kind: 'other-period-kind' };

function whyNotNow({ period, planYear, today }: PeriodFacts): FigureLock | null {
  const { from } = coverage(period, 'administrative');
  if (compareDays(from, today) > 0) return { kind: 'not-begun', from };
  return parsePeriod(period).year === planYear ? null : { kind: 'outside-plan', year: planYear };
}
