import { Day, partsOf } from '../../shared/calendar/day.ts';
import { formatPeriod, parsePeriod, samePeriodLastYear } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { elementsOf } from '../../shared/indicators/elements-of.ts';
import type { IndicatorExpr } from '../../shared/indicators/indicator-seed.ts';
import type { Office } from '../../shared/office/office.contract.ts';
import { guardFor } from '../../shared/paper/audience.ts';
import { breaksIn } from '../../shared/places/breaks.ts';
import { breakText } from '../../shared/places/wording.ts';
import { annexesOf, type ReportChoice } from '../../shared/reports/report-choice.ts';
import type { ReportFacts, TaskFacts } from '../../shared/reports/report-facts.ts';
import { countTasks, groupTasks } from '../../shared/reports/task-groups.ts';
import { holdsOn } from '../../shared/tasks/task-state.ts';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { allAgencies } from '../agencies/agencies.repository.ts';
import type { Context } from '../context.ts';
import { elementRows, formRows } from '../forms/forms.repository.ts';
import { gatherFacts } from '../indicators/gather-facts.ts';
import { indicatorDefinitions, indicatorTable } from '../indicators/indicator-table.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { allPlaces } from '../places/places.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { taskRows } from '../tasks/tasks.repository.ts';
import { annexFacts } from './annex-facts.ts';
import { guardedSeries } from './guarded-series.ts';
import { writingOf } from './outline/outlines.ts';
import { addresseeOf } from './report-addressee.ts';
import { districtTable, formsFor, topicsOf } from './report-figures.ts';
import { submissionFacts } from './submission-facts.ts';

/** Everything the report says, read from the database in one go. */
export async function gatherReportFacts(context: Context, choice: ReportChoice): Promise<ReportFacts> {
  const { period, audience, recipient } = choice;
  const office = await configuredOffice(context);
  const plan = await currentPlan(context.db);
  const stored = await elementRows(context.db);
  const elements = new Map(stored.map((element) => [element.code, element]));
  const forms = formsFor(await formRows(context.db), period);
  const codes = new Set(elements.keys());
  const now = await gatherFacts(context, codes, period);
  const before = await gatherFacts(context, codes, samePeriodLastYear(period));
  const window = { period, cumulative: true };
  const { year } = parsePeriod(period);
  const today = partsOf(context.clock.today());
  const yearStart = coverage(formatPeriod({ year, kind: 'year', number: 1 }), 'administrative').from;
  const end = coverage(period, 'administrative').to;
  const tasks = await taskRows(context.db, plan.id, context.clock.today());
  const table = districtTable(forms, elements, now, window);
  const guarded = stored.filter((element) => element.guarded);
  const byDistrict = new Set(table.columns.map(({ code }) => code));
  const grounds = { period, forms, elements, facts: now, tasks };
  return {
    office,
    officeInText: await nameInText(context, office.name),
    signatory: signatoryOf(office),
    addressee: await addresseeOf(context, recipient, office),
    plan: { ...plan, issuedOn: plan.issuedOn === null ? null : Day.parse(plan.issuedOn) },
    period,
    coverage: coverage(period, 'administrative'),
    yearStart,
    issuedIn: { year: today.year, month: today.month },
    isDraft: false,
    submissions: await submissionFacts(context, period),
    tasks: taskFacts(tasks, context.clock.today()),
    topics: topicsOf(forms, elements, { now, before }, period),
    indicators: await indicatorTable(context, period),
    recipient,
    audience,
    request: choice.request ?? null,
    guardedElements: guarded.map(({ code }) => code),
    summedIndicators: await summedIndicators(context),
    smallCountBelow: office.smallCountBelow,
    series:
      guardFor(audience, office.smallCountBelow) === 0
        ? { now: [], lastYear: [] }
        : {
            now: guardedSeries(guarded, byDistrict, now, period),
            lastYear: guardedSeries(guarded, byDistrict, before, samePeriodLastYear(period)),
          },
    districtTable: table,
    writing: await writingOf(context, choice),
    annexes: await Promise.all(annexesOf(choice).map((annex) => annexFacts(context, annex, grounds))),
    breaks: breaksIn(await allPlaces(context.db), yearStart, end).map(breakText),
  };
}

const summedIndicators = async (context: Context): Promise<ReportFacts['summedIndicators']> =>
  (await indicatorDefinitions(context)).map(({ code, numerator, denominator }) => ({
    code,
    numerator: figuresIn(numerator),
    denominator: figuresIn(denominator),
    lastRead: [
      ...(numerator.kind === 'last' ? (['numerator'] as const) : []),
      ...(denominator?.kind === 'last' ? (['denominator'] as const) : []),
    ],
  }));

/** A count of places tells nothing of anybody. */
const figuresIn = (expr: IndicatorExpr | null): readonly ElementCode[] =>
  expr?.kind === 'sum' || expr?.kind === 'last' ? elementsOf(expr) : [];

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

const taskFacts = (all: readonly TaskRow[], today: Day): TaskFacts => {
  const tasks = all.filter((task) => holdsOn(task, today));
  // Tasks have no due dates of their own yet, so nothing is said about lateness rather than "none".
  return { ...countTasks(tasks), groups: groupTasks(tasks), overdue: null };
};
