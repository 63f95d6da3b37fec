import type { AgencyId } from '../ids.ts';
import type { Cell, PaperDocument, Row } from '../paper/document.ts';
import { taskState } from '../tasks/task-state.ts';
import type { Assignment, TaskRow } from '../tasks/tasks.contract.ts';
import { below, cell, column, number, sentence, table } from './cells.ts';
import { type PaperHead, planName, working, workingHead } from './paper-head.ts';
import { rowsBySection } from './section-rows.ts';
import { namesOf, progressText, titleOf } from './task-names.ts';
import { dated, nobody, list as words } from './wording.ts';

export interface TaskListFacts {
  readonly head: PaperHead;
  readonly tasks: readonly TaskRow[];
  readonly districts: ReadonlySet<AgencyId>;
}

const columns = [
  column(words.columns.clause, 17),
  column(words.columns.task, 84, 'left', 'name'),
  column(words.columns.lead, 50),
  column(words.columns.support, 46),
  column(words.columns.progress, 28),
  column(words.columns.result, 40),
  column(words.columns.evidence, 12, 'right'),
];

/** Every task on a line: whose, how far, with what result. */
export function taskList(facts: TaskListFacts): PaperDocument {
  const rows = rowsBySection(facts.tasks, (task) => taskRow(task, facts.districts));
  const states = facts.tasks.map(taskState);
  const done = states.filter((state) => state === 'done').length;
  const started = states.filter((state) => state !== 'not-started').length;
  return {
    title: words.title,
    subject: planName(facts.head.plan),
    parts: [
      working('landscape', [
        workingHead(facts.head, words.title),
        sentence(words.summary(facts.tasks.length, started, done)),
        table(columns, rows, 'small'),
        below(words.note),
      ]),
    ],
  };
}

function taskRow(task: TaskRow, districts: ReadonlySet<AgencyId>): Row {
  const lead = task.assignments.filter(({ role }) => role === 'lead');
  const others = task.assignments.filter(({ role }) => role !== 'lead');
  return {
    kind: 'plain',
    cells: [
      cell(task.clause),
      cell(titleOf(task)),
      cell(lead.length === 0 ? nobody : namesOf(lead, districts)),
      cell(namesOf(others, districts)),
      cell(progressText(lead.length === 0 ? others : lead)),
      cell(lastResult(task.assignments)),
      evidenceCell(task.assignments),
    ],
  };
}

/** The newest of all bodies' results. */
function lastResult(assignments: readonly Assignment[]): string {
  const results = assignments.flatMap(({ lastResult }) => (lastResult === null ? [] : [lastResult]));
  const [newest] = results.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return newest === undefined ? '' : dated(newest.on, newest.text);
}

function evidenceCell(assignments: readonly Assignment[]): Cell {
  const all = assignments.reduce((sum, { evidence }) => sum + evidence, 0);
  return all === 0 ? cell('') : number(all);
}
