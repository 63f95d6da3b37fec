import { Day, partsOf } from '../../shared/calendar/day.ts';
import { formatPeriod, type PeriodCode, parsePeriod } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { type ElementCode, RegimeCode } from '../../shared/ids.ts';
import { elementsOf } from '../../shared/indicators/elements-of.ts';
import type { IndicatorExpr } from '../../shared/indicators/indicator-seed.ts';
import type { Office } from '../../shared/office/office.contract.ts';
import { breaksIn } from '../../shared/places/breaks.ts';
import { breakText } from '../../shared/places/wording.ts';
import type { ReportChoice } from '../../shared/reports/report-choice.ts';
import type { ReportFacts, SubmissionFacts, TaskFacts } from '../../shared/reports/report-facts.ts';
import { holdsOn, taskState } from '../../shared/tasks/task-state.ts';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { allAgencies } from '../agencies/agencies.repository.ts';
import type { Context } from '../context.ts';
import { regimeRows } from '../deadlines/regimes.repository.ts';
import { elementRows, formRows } from '../forms/forms.repository.ts';
import { gatherFacts } from '../indicators/gather-facts.ts';
import { indicatorDefinitions, indicatorTable } from '../indicators/indicator-table.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { allPlaces } from '../places/places.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { submissionBoard } from '../submissions/board.ts';
import { taskRows } from '../tasks/tasks.repository.ts';
import { writingOf } from './outline/outlines.ts';
import { districtTable, topicsOf } from './report-figures.ts';

/** Everything the report says, read from the database in one go. */
export async function gatherReportFacts(context: Context, choice: ReportChoice): Promise<ReportFacts> {
  const { period, audience } = choice;
  const office = await configuredOffice(context);
  const plan = await currentPlan(context.db);
  const elements = new Map((await elementRows(context.db)).map((element) => [element.code, element]));
  const forms = (await formRows(context.db)).filter(
    ({ reporter, code }) => reporter === 'district' && code !== yearlyForm,
  );
  const facts = await gatherFacts(context, new Set(elements.keys()), period);
  const window = { period, cumulative: true };
  const { year } = parsePeriod(period);
  const today = partsOf(context.clock.today());
  const yearStart = coverage(formatPeriod({ year, kind: 'year', number: 1 }), 'administrative').from;
  const end = coverage(period, 'administrative').to;
  return {
    office,
    officeInText: await nameInText(context, office.name),
    signatory: signatoryOf(office),
    addressee: plan.issuer,
    plan: { ...plan, issuedOn: plan.issuedOn === null ? null : Day.parse(plan.issuedOn) },
    period,
    coverage: coverage(period, 'administrative'),
    yearStart,
    issuedIn: { year: today.year, month: today.month },
    isDraft: false,
    submissions: await submissionFacts(context, period),
    tasks: taskFacts(await taskRows(context.db, plan.id, context.clock.today()), context.clock.today()),
    topics: topicsOf(forms, elements, facts, window),
    indicators: await indicatorTable(context, period),
    audience,
    guardedElements: [...elements.values()].filter(({ guarded }) => guarded).map(({ code }) => code),
    summedIndicators: (await indicatorDefinitions(context)).map(({ code, numerator, denominator }) => ({
      code,
      numerator: figuresIn(numerator),
      denominator: figuresIn(denominator),
      lastRead: [
        ...(numerator.kind === 'last' ? (['numerator'] as const) : []),
        ...(denominator?.kind === 'last' ? (['denominator'] as const) : []),
      ],
    })),
    smallCountBelow: office.smallCountBelow,
    districtTable: districtTable(forms, elements, facts, window),
    writing: await writingOf(context, choice),
    breaks: breaksIn(await allPlaces(context.db), yearStart, end).map(breakText),
  };
}

/** A count of places tells nothing of anybody. */
const figuresIn = (expr: IndicatorExpr | null): readonly ElementCode[] =>
  expr?.kind === 'sum' || expr?.kind === 'last' ? elementsOf(expr) : [];

/** Plans, registrations and classes come once a year: they have no line in a month's text, only in the targets table. */
const yearlyForm = 'BM03';

/** The letterhead is in capitals; running text takes the agency's own spelling where we know it. */
async function nameInText(context: Context, printed: string): Promise<string> {
  const capitals = printed.toLocaleUpperCase('vi');
  const known = (await allAgencies(context.db)).find(({ name }) => name.toLocaleUpperCase('vi') === capitals);
  return known?.name ?? printed;
}

function signatoryOf({ signatories }: Office): ReportFacts['signatory'] {
  const [first] = signatories;
  if (first === undefined) throw new AppFailure({ code: 'not-configured' });
  return first;
}

async function submissionFacts(context: Context, period: PeriodCode): Promise<SubmissionFacts> {
  const { kind } = parsePeriod(period);
  const regime = (await regimeRows(context.db, (await currentPlan(context.db)).id)).find(
    (row) => row.frequency === kind && row.form !== null,
  );
  const board = regime === undefined ? [] : await submissionBoard(context, RegimeCode.parse(regime.code), period);
  const owed = board.filter(({ state }) => state !== 'not-required');
  const named = (...states: readonly string[]) =>
    owed.filter(({ state }) => states.includes(state)).map(({ place }) => place);
  return {
    expected: owed.length,
    onTime: named('on-time').length,
    late: named('late'),
    missing: named('overdue', 'extended', 'waiting'),
  };
}

function taskFacts(all: readonly TaskRow[], today: Day): TaskFacts {
  const tasks = all.filter((task) => holdsOn(task, today));
  const states = tasks.map(taskState);
  const count = (wanted: (typeof states)[number]) => states.filter((state) => state === wanted).length;
  return {
    total: tasks.length,
    notStarted: count('not-started'),
    inProgress: count('in-progress'),
    done: count('done'),
    // Tasks have no due dates of their own yet, so nothing is said about lateness rather than "none".
    overdue: null,
  };
}
