import {
  contains,
  monthsOf,
  type PeriodCode,
  type PeriodKind,
  parsePeriod,
  periodsOf,
} from '../../shared/calendar/period.ts';
import { RegimeCode } from '../../shared/ids.ts';
import type { SubmissionFacts } from '../../shared/reports/report-facts.ts';
import type { Submission } from '../../shared/submissions/submissions.contract.ts';
import type { Context } from '../context.ts';
import { type RegimeRow, regimeRows } from '../deadlines/regimes.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { submissionBoard } from '../submissions/board.ts';

/**
 * Of each district all that it owes for the period: by the regimes of that kind of period, and where no regime has it (six
 * and nine months), by those of the longest one that divides it.
 */
export async function submissionFacts(context: Context, period: PeriodCode): Promise<SubmissionFacts> {
  const regimes = await formRegimes(context);
  const kind = kindFor(regimes, period);
  const owing = regimes.filter(({ frequency }) => frequency === kind);
  const periods = kind === undefined ? [] : periodsWithin(period, kind);
  const boards = await Promise.all(
    owing.flatMap(({ code }) => periods.map((each) => submissionBoard(context, RegimeCode.parse(code), each))),
  );
  const owed = boards.flat().filter(({ state }) => state !== 'not-required');
  const byPlace = [...Map.groupBy(owed, ({ place }) => place)];
  const placesWhere = (holds: (reports: readonly Submission[]) => boolean): string[] =>
    byPlace.filter(([, reports]) => holds(reports)).map(([place]) => place);
  return {
    expected: byPlace.length,
    onTime: placesWhere((reports) => reports.every(isOnTime)).length,
    late: placesWhere((reports) => reports.every(isSent) && !reports.every(isOnTime)),
    missing: placesWhere((reports) => !reports.every(isSent)),
    each: Math.max(0, ...byPlace.map(([, reports]) => reports.length)),
  };
}

const isOnTime = ({ state }: Submission): boolean => state === 'on-time';
const isSent = ({ state }: Submission): boolean => state === 'on-time' || state === 'late';

/** The districts' own rules that bring figures. */
export async function formRegimes({ db }: Context): Promise<RegimeRow[]> {
  const all = await regimeRows(db, (await currentPlan(db)).id);
  return all.filter(({ reporters, form }) => reporters === 'districts' && form !== null);
}

const longestFirst: readonly PeriodKind[] = ['year', 'nine-months', 'half-year', 'quarter', 'month'];

function kindFor(regimes: readonly RegimeRow[], period: PeriodCode): PeriodKind | undefined {
  return longestFirst.find(
    (kind) =>
      regimes.some(({ frequency }) => frequency === kind) &&
      (kind === parsePeriod(period).kind || isDivided(period, kind)),
  );
}

/** The periods of that kind lie in it without a gap. */
const isDivided = (period: PeriodCode, kind: PeriodKind): boolean =>
  periodsWithin(period, kind).flatMap(monthsOf).length === monthsOf(period).length;

const periodsWithin = (period: PeriodCode, kind: PeriodKind): PeriodCode[] =>
  periodsOf(parsePeriod(period).year, kind).filter((each) => contains(period, each));
