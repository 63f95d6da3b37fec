import { type Block, type Cell, paragraph, text } from '../paper/document.ts';
import { below, cell, column, number, row, table } from '../papers/cells.ts';
import { taskState } from '../tasks/task-state.ts';
import type { TaskRow } from '../tasks/tasks.contract.ts';
import { countedSource, type TaskCount } from './counted-source.ts';
import type { TaskCounts, TaskFacts, TaskGroup } from './report-facts.ts';
import { taskGroups as words } from './wording.ts';

/** How far the tasks are: one counts as done when every body it is given to is through with it. */
export function countTasks(tasks: readonly TaskRow[]): TaskCounts {
  const states = tasks.map(taskState);
  const count = (wanted: (typeof states)[number]) => states.filter((state) => state === wanted).length;
  return {
    total: tasks.length,
    notStarted: count('not-started'),
    inProgress: count('in-progress'),
    done: count('done'),
  };
}

/** By the plan's own headings, in its order. */
export const groupTasks = (tasks: readonly TaskRow[]): TaskGroup[] =>
  tasksByGroup(tasks).map(([title, within]) => ({ title, ...countTasks(within) }));

export const tasksByGroup = (tasks: readonly TaskRow[]): [title: string, within: TaskRow[]][] => [
  ...Map.groupBy(tasks, ({ section, sectionTitle }) => `${section} ${sectionTitle}`.trim()),
];

/** A row for each of the plan's groups of tasks, adding up to the whole. */
export function taskGroupsTable({ groups, ...all }: TaskFacts): Block[] {
  if (groups.length === 0) return [paragraph(text(words.none))];
  const counts = ({ total, done, inProgress, notStarted }: TaskCounts, group: number | null) => [
    counted(total, 'total', group),
    counted(done, 'done', group),
    counted(inProgress, 'in-progress', group),
    counted(notStarted, 'not-started', group),
  ];
  return [
    table(
      [
        column(words.group, 52, 'left', 'name'),
        ...[words.total, words.done, words.inProgress, words.notStarted].map((title) => column(title, 12, 'right')),
      ],
      [
        ...groups.map((group, at) => row(cell(group.title), ...counts(group, at))),
        { kind: 'total', cells: [cell(words.whole), ...counts(all, null)] },
      ],
    ),
    below(words.note),
  ];
}

const counted = (value: number, which: TaskCount, group: number | null): Cell => ({
  ...number(value),
  source: countedSource({ of: 'tasks', which, group }),
});
