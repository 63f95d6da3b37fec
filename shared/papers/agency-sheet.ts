import type { Agency } from '../agencies/agencies.contract.ts';
import type { Day } from '../calendar/day.ts';
import { compareDays } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import type { Block, Cell, PaperDocument, Row } from '../paper/document.ts';
import type { Assignment, TaskRow } from '../tasks/tasks.contract.ts';
import { cell, column, heading, number, sentence, table } from './cells.ts';
import { type OwedReport, stateText } from './owed-reports.ts';
import { type PaperHead, planName, working, workingHead } from './paper-head.ts';
import { progressOfOne, titleOf } from './task-names.ts';
import { dated, obligationName, requested, roleNames, agencySheet as words } from './wording.ts';

export interface AgencySheetFacts {
  readonly head: PaperHead;
  readonly agency: Agency;
  /** The last day of a body that ends before the plan does. */
  readonly endsOn: Day | null;
  readonly tasks: readonly TaskRow[];
  /** What it still has to send, by due date. */
  readonly owed: readonly OwedReport[];
}

interface Given {
  readonly task: TaskRow;
  readonly assignment: Assignment;
}

/** What one body has to do, in the plan's own words, and what it still has to send. */
export function agencySheet(facts: AgencySheetFacts): PaperDocument {
  const { head, agency, endsOn, tasks } = facts;
  const given = tasks.flatMap((task) =>
    task.assignments.filter(({ agencyId }) => agencyId === agency.id).map((assignment) => ({ task, assignment })),
  );
  return {
    title: `${words.title}: ${agency.name}`,
    subject: planName(head.plan),
    parts: [
      working('portrait', [
        workingHead(head, words.title, agency.name),
        sentence(opening(facts, given)),
        ...(endsOn === null ? [] : [sentence(words.ends(endsOn))]),
        ...taskBlocks(agency, given),
        ...owedBlocks(facts),
      ]),
    ],
  };
}

const isRequested = ({ binding }: Agency): boolean => binding === 'de-nghi';

function opening({ head, agency }: AgencySheetFacts, given: readonly Given[]): string {
  const lead = given.filter(({ assignment }) => assignment.role === 'lead').length;
  const say = isRequested(agency) ? words.requestedOpening : words.opening;
  return say(planName(head.plan), agency.name, lead, given.length - lead);
}

const taskColumns = [
  column(words.columns.number, 8, 'center'),
  column(words.columns.clause, 17),
  column(words.columns.role, 17),
  column(words.columns.text, 76, 'left', 'name'),
  column(words.columns.progress, 20),
  column(words.columns.result, 29),
  column(words.columns.evidence, 13, 'right'),
];

function taskBlocks(agency: Agency, given: readonly Given[]): Block[] {
  const title = heading(isRequested(agency) ? words.requestedTasks : words.tasks);
  if (given.length === 0) return [title, sentence(words.noTasks)];
  return [title, table(taskColumns, given.map(taskRow), 'small')];
}

const taskRow = ({ task, assignment }: Given, index: number): Row => ({
  kind: 'plain',
  cells: [
    number(index + 1),
    cell(task.clause),
    cell(roleText(assignment)),
    verbatim(task),
    cell(progressOfOne(assignment)),
    cell(assignment.lastResult === null ? '' : dated(assignment.lastResult.on, assignment.lastResult.text)),
    assignment.evidence === 0 ? cell('') : number(assignment.evidence),
  ],
});

const roleText = ({ binding, role }: Assignment): string =>
  binding === 'de-nghi' ? requested(roleNames[role]) : roleNames[role];

/** The words that hold today; that they took the place of others, or that the task is ours or ended, stands below. */
function verbatim(task: TaskRow): Cell {
  const { superseded } = task;
  const note = superseded === null ? '' : words.superseded(superseded.documentNumber, superseded.effectiveOn);
  const isPlain = task.origin === 'plan' && task.endedOn === null;
  return { ...cell(isPlain ? task.text : `${titleOf(task)}. ${task.text}`), note };
}

const owedColumns = [
  column(words.obligationColumns.number, 8, 'center'),
  column(words.obligationColumns.what, 104, 'left', 'name'),
  column(words.obligationColumns.due, 26, 'center'),
  column(words.obligationColumns.state, 42),
];

function owedBlocks({ agency, owed }: AgencySheetFacts): Block[] {
  const title = heading(isRequested(agency) ? words.requestedObligations : words.obligations);
  if (owed.length === 0) return [title, sentence(words.noObligations)];
  const byDay = owed.toSorted((a, b) => compareDays(a.dueOn, b.dueOn));
  return [title, table(owedColumns, byDay.map(owedRow), 'small')];
}

const owedRow = (report: OwedReport, index: number): Row => ({
  kind: 'plain',
  cells: [
    number(index + 1),
    cell(obligationName(report.regime, report.periodLabel)),
    cell(formatDay(report.dueOn)),
    cell(stateText(report)),
  ],
});
