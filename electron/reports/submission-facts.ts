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
import type { OwedReport } from '../../shared/reports/reports.contract.ts';
import { type Standing, standingOf } from '../../shared/reports/standing.ts';
import type { Context } from '../context.ts';
import { type RegimeRow, regimeRows } from '../deadlines/regimes.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { submissionBoard } from '../submissions/board.ts';

/**
 * Of each district all that it owes for the period: by the regimes of that kind of period, and where no regime has it (six
 * and nine months), by those of the longest one that divides it.
 */
export async function owedReports(
  context: Context,
  period: PeriodCode,
): Promise<[place: string, reports: OwedReport[]][]> {
  const regimes = await formRegimes(context);
  const kind = kindFor(regimes, period);
  const owing = regimes.filter(({ frequency }) => frequency === kind);
  const periods = kind === undefined ? [] : periodsWithin(period, kind);
  const boards = await Promise.all(
    owing.flatMap(({ code }) => periods.map((each) => boardOf(context, RegimeCode.parse(code), each))),
  );
  const owed = boards.flat().filter(({ state }) => state !== 'not-required');
  return [...Map.groupBy(owed, ({ place }) => place)];
}

const boardOf = async (context: Context, regime: RegimeCode, period: PeriodCode): Promise<OwedReport[]> =>
  (await submissionBoard(context, regime, period)).map((submission) => ({ ...submission, regime, period }));

export async function submissionFacts(context: Context, period: PeriodCode): Promise<SubmissionFacts> {
  const owed = await owedReports(context, period);
  const placesWith = (standing: Standing): string[] =>
    owed.filter(([, reports]) => standingOf(reports) === standing).map(([place]) => place);
  return {
    expected: owed.length,
    onTime: placesWith('on-time').length,
    late: placesWith('late'),
    missing: placesWith('missing'),
    each: Math.max(0, ...owed.map(([, reports]) => reports.length)),
  };
}

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
