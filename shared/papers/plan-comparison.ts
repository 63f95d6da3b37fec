import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import type { PaperDocument, Row } from '../paper/document.ts';
import type { ComparedAssignment, ComparedTask, Comparison, TaskDifference } from '../tasks/tasks.contract.ts';
import { cell, column, sectionRow, sentence, table } from './cells.ts';
import { comparisonWords as words } from './comparison-wording.ts';
import { type PaperHead, working, workingHead } from './paper-head.ts';
import { progressOfOne } from './task-names.ts';
import { roleNames } from './wording.ts';

export interface ComparedPlan {
  readonly title: string;
  readonly year: number;
  /** Null: as it stands today. */
  readonly on: Day | null;
}

export interface PlanComparisonFacts {
  readonly head: PaperHead;
  readonly before: ComparedPlan;
  readonly after: ComparedPlan;
  readonly comparison: Comparison;
}

const columns = [
  column(words.columns.clause, 20),
  column(words.columns.what, 25),
  column(words.columns.before, 115, 'left', 'name'),
  column(words.columns.after, 115),
];

/** What was added, ended and changed from one plan to another, or from one day to another. */
export function planComparison({ head, before, after, comparison }: PlanComparisonFacts): PaperDocument {
  const { differences, same } = comparison;
  const rows = kinds.flatMap((kind) =>
    rowsOf(
      differences.filter((one) => one.kind === kind),
      kind,
    ),
  );
  const scope = words.scope(momentName(before), momentName(after));
  return {
    title: words.title,
    subject: scope,
    parts: [
      working('landscape', [
        workingHead(head, words.title, scope),
        sentence(words.summary(...countsOf(differences), same)),
        ...(rows.length === 0 ? [sentence(words.nothing)] : [table(columns, rows, 'small')]),
      ]),
    ],
  };
}

const kinds = ['added', 'ended', 'changed'] as const;
type Kind = (typeof kinds)[number];

const countsOf = (differences: readonly TaskDifference[]): [number, number, number] => {
  const count = (kind: Kind) => differences.filter((one) => one.kind === kind).length;
  return [count('added'), count('ended'), count('changed')];
};

const momentName = ({ title, year, on }: ComparedPlan): string =>
  words.moment(title, year, on === null ? null : formatDay(on));

function rowsOf(differences: readonly TaskDifference[], kind: Kind): Row[] {
  if (differences.length === 0) return [];
  return [sectionRow(words.kinds[kind](differences.length)), ...differences.flatMap(rowsOfOne)];
}

function rowsOfOne(difference: TaskDifference): Row[] {
  switch (difference.kind) {
    case 'added':
      return [rowOf(difference.after.clause, words.fields.text, '', wholeText(difference.after))];
    case 'ended':
      return [rowOf(difference.before.clause, words.fields.text, wholeText(difference.before), '')];
    case 'changed': {
      const { before, after, differs } = difference;
      const shown = differs.flatMap((field) => fieldRow(field, before, after));
      return shown.map(([field, old, now], index) => rowOf(index === 0 ? after.clause : '', field, old, now));
    }
  }
}

type Field = Extract<TaskDifference, { kind: 'changed' }>['differs'][number];

/** Who and how far are told in one row each; a body whose part is the same is not repeated. */
function fieldRow(field: Field, before: ComparedTask, after: ComparedTask): [string, string, string][] {
  const pair = (of: (task: ComparedTask) => string): [string, string, string][] => [
    [words.fields[field], of(before), of(after)],
  ];
  switch (field) {
    case 'clause':
      return pair(({ clause }) => clause);
    case 'title':
      return pair(({ title }) => title);
    case 'text':
      return pair(({ text }) => text);
    case 'assignments':
      return [[words.fields[field], ...unlike(before.assignments, after.assignments, roleText)]];
    case 'progress':
      return [[words.fields[field], ...unlike(shared(before, after), shared(after, before), progressText)]];
  }
}

/** Of bodies that had the task before and have it still; who came or went is told above. */
const shared = ({ assignments }: ComparedTask, other: ComparedTask): ComparedAssignment[] =>
  assignments.filter(({ agency }) => other.assignments.some((each) => each.agency === agency));

const roleText = ({ agency, role }: ComparedAssignment): string => `${agency}: ${roleNames[role].toLowerCase()}`;
const progressText = (each: ComparedAssignment): string => `${each.agency}: ${progressOfOne(each).toLowerCase()}`;

function unlike(
  before: readonly ComparedAssignment[],
  after: readonly ComparedAssignment[],
  say: (each: ComparedAssignment) => string,
): [string, string] {
  const [old, now] = [before.map(say), after.map(say)];
  const only = (these: readonly string[], others: readonly string[]) =>
    these.filter((line) => !others.includes(line)).join('; ');
  return [only(old, now), only(now, old)];
}

const wholeText = ({ title, text, assignments }: ComparedTask): string =>
  `${text.startsWith(title) ? text : `${title}. ${text}`}${assignments.length === 0 ? '' : ` [${assignments.map(roleText).join('; ')}]`}`;

const rowOf = (clause: string, field: string, before: string, after: string): Row => ({
  kind: 'plain',
  cells: [cell(clause), cell(field), cell(before), cell(after)],
});
