import { compareDays, type Day } from '../calendar/day.ts';
import type { PeriodCode } from '../calendar/period.ts';
import { periodLabel } from '../calendar/period-label.ts';
import type { Obligation } from '../deadlines/deadlines.contract.ts';
import { effectiveDue } from '../deadlines/obligation-state.ts';
import { lateList as words } from './timeliness-wording.ts';

/** One body with all that it is late with. */
export interface LateBody {
  readonly agency: string;
  readonly overdue: readonly Obligation[];
  /** Of the report that is late longest. */
  readonly due: Day;
  readonly days: number;
  readonly letters: number;
}

/** Whoever has something overdue, the latest first, then by the order in which the obligations come. */
export const lateBodies = (obligations: readonly Obligation[]): LateBody[] =>
  [
    ...Map.groupBy(
      obligations.filter(({ state }) => state === 'overdue'),
      ({ agencyId }) => agencyId,
    ).values(),
  ]
    .flatMap(bodyOf)
    .sort((a, b) => b.days - a.days);

function bodyOf(overdue: readonly Obligation[]): LateBody[] {
  const [latest] = overdue.toSorted((a, b) => compareDays(effectiveDue(a), effectiveDue(b)));
  if (latest === undefined) return [];
  return [
    {
      agency: latest.agency,
      overdue,
      due: effectiveDue(latest),
      days: latest.workingDaysLate,
      letters: Math.max(...overdue.map(({ letters }) => letters)),
    },
  ];
}

/** How many are named in a row; the others are counted. No regime at all: only how many reports. */
export interface Detail {
  readonly regimes: number;
  readonly periods: number;
}

export function reportsText({ overdue }: LateBody, { regimes, periods }: Detail): string {
  if (regimes === 0) return words.reports(overdue.length);
  const byRegime = [...Map.groupBy(overdue, ({ regimeName }) => regimeName)];
  const rest = byRegime.slice(regimes).reduce((sum, [, ofOne]) => sum + ofOne.length, 0);
  const named = byRegime.slice(0, regimes).map(([name, ofOne]) =>
    words.ofRegime(
      name,
      ofOne.slice(0, periods).map(({ period }) => periodName(period)),
      Math.max(0, ofOne.length - periods),
    ),
  );
  return (rest === 0 ? named : [...named, words.moreRegimes(rest)]).join('; ');
}

/** 'tháng 9' inside a row */
function periodName(period: PeriodCode): string {
  const label = periodLabel(period);
  return label.charAt(0).toLowerCase() + label.slice(1);
}
