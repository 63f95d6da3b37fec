import type { Block, Cell, Row } from '../paper/document.ts';
import { cell, column, number, row, table } from '../papers/cells.ts';
import { type CountedSource, countedSource } from './counted-source.ts';
import type { SubmissionFacts, TaskFacts } from './report-facts.ts';
import { countedWords as words } from './wording.ts';

/** The numbers of submissions and tasks with what each is counted from; nothing where there is nothing to count. */
export function countedBlocks(submissions: SubmissionFacts, tasks: TaskFacts): Block[] {
  const rows = [
    ...(submissions.expected === 0 ? [] : submissionRows(submissions)),
    ...(tasks.total === 0 ? [] : taskRows(tasks)),
  ];
  if (rows.length === 0) return [];
  const columns = [
    column(words.head[0], 80, 'left', 'name'),
    column(words.head[1], 18, 'right'),
    column(words.head[2], 84, 'left'),
  ];
  return [{ kind: 'note', place: 'above-table', text: words.title }, table(columns, rows, 'small')];
}

const submissionRows = ({ expected, onTime, late, missing }: SubmissionFacts): Row[] => {
  const line = (which: Extract<CountedSource, { of: 'submissions' }>['which'], value: number) =>
    row(cell(words.bodies[which]), counted(value, { of: 'submissions', which }), cell(words.board));
  return [
    line('expected', expected),
    line('sent', onTime + late.length),
    line('on-time', onTime),
    line('late', late.length),
    line('missing', missing.length),
  ];
};

const taskRows = ({ total, done, inProgress, notStarted }: TaskFacts): Row[] => {
  const line = (which: Extract<CountedSource, { of: 'tasks' }>['which'], value: number) =>
    row(cell(words.tasks[which]), counted(value, { of: 'tasks', which, group: null }), cell(words.matrix));
  return [line('total', total), line('done', done), line('in-progress', inProgress), line('not-started', notStarted)];
};

const counted = (value: number, source: CountedSource): Cell => ({ ...number(value), source: countedSource(source) });
