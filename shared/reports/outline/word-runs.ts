import { spokenDay } from '../../calendar/day-text.ts';
import { parsePeriod } from '../../calendar/period.ts';
import { formatScaled } from '../../numbers/scaled.ts';
import { type Run, text } from '../../paper/document.ts';
import { planInText } from '../../paper/official-words.ts';
import { type CountedSource, countedRun, type SubmissionCount, type TaskCount } from '../counted-source.ts';
import type { GuardedFacts } from '../guard-report.ts';
import { incompletePlaces, unmetTargets } from '../shortfalls.ts';
import { coverageText, groundsInText, periodAfter, periodInText, placeList } from '../wording.ts';
import type { WordName } from './chip-names.ts';
import { chipWords as words } from './wording.ts';

/** What the chips say that are no figure of a form. */
const wordTexts: Readonly<Record<WordName, (facts: GuardedFacts) => string>> = {
  period: ({ period }) => periodInText(period),
  nextPeriod: ({ period }) => periodAfter(period),
  coverage: ({ coverage }) => coverageText(coverage),
  from: ({ coverage }) => spokenDay(coverage.from),
  to: ({ coverage }) => spokenDay(coverage.to),
  yearStart: ({ yearStart }) => spokenDay(yearStart),
  year: ({ period }) => String(parsePeriod(period).year),
  grounds: (facts) => groundsInText(facts),
  plan: ({ plan }) => planInText(plan),
  field: ({ plan }) => plan.field,
  office: ({ officeInText }) => officeInText,
  addressee: ({ addressee }) => addressee,
  expected: ({ submissions }) => counted(submissions.expected),
  sent: ({ submissions: { onTime, late } }) => counted(onTime + late.length),
  onTime: ({ submissions }) => counted(submissions.onTime),
  late: ({ submissions }) => counted(submissions.late.length),
  missing: ({ submissions }) => counted(submissions.missing.length),
  latePlaces: ({ submissions }) => placesOf(submissions.late),
  missingPlaces: ({ submissions }) => placesOf(submissions.missing),
  urgedPlaces: ({ submissions: { missing, late } }) => placesOf([...missing, ...late]),
  incompletePlaces: (facts) => placesOf(incompletePlaces(facts)),
  unmetTargets: (facts) => unmetTargets(facts).join('; ') || words.nobody,
  tasks: ({ tasks }) => counted(tasks.total),
  tasksDone: ({ tasks }) => counted(tasks.done),
  tasksInProgress: ({ tasks }) => counted(tasks.inProgress),
  tasksNotStarted: ({ tasks }) => counted(tasks.notStarted),
  tasksOverdue: ({ tasks: { overdue } }) => (overdue === null ? words.notCounted : counted(overdue)),
};

/** What a chip says; what it counts leads to the bodies or tasks it was counted from. */
export function runsOfWord(name: WordName, facts: GuardedFacts): Run[] {
  const said = wordTexts[name](facts);
  const source = sources.get(name);
  return [source === undefined ? text(said) : countedRun(said, source)];
}

const bodies = (which: SubmissionCount): CountedSource => ({ of: 'submissions', which });
const tasks = (which: TaskCount): CountedSource => ({ of: 'tasks', which, group: null });

const sources: ReadonlyMap<WordName, CountedSource> = new Map([
  ['expected', bodies('expected')],
  ['sent', bodies('sent')],
  ['onTime', bodies('on-time')],
  ['late', bodies('late')],
  ['missing', bodies('missing')],
  ['latePlaces', bodies('late')],
  ['missingPlaces', bodies('missing')],
  ['urgedPlaces', bodies('expected')],
  ['tasks', tasks('total')],
  ['tasksDone', tasks('done')],
  ['tasksInProgress', tasks('in-progress')],
  ['tasksNotStarted', tasks('not-started')],
]);

/** Names and dates that hold for the whole report: nobody has to look at them again when they change. */
export const isCounted = (name: WordName): boolean => !standing.has(name);

const standing: ReadonlySet<WordName> = new Set<WordName>([
  'period',
  'nextPeriod',
  'coverage',
  'from',
  'to',
  'yearStart',
  'year',
  'grounds',
  'plan',
  'field',
  'office',
  'addressee',
]);

const counted = (count: number): string => formatScaled(count, 0);

const placesOf = (places: readonly string[]): string => (places.length === 0 ? words.nobody : placeList(places));
