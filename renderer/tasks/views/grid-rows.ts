import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { isFinished, speakingFor } from '../summarise-progress.ts';

export interface SectionGridRow {
  readonly kind: 'section';
  readonly code: string;
  readonly title: string;
  readonly done: number;
  readonly all: number;
  readonly isClosed: boolean;
}

export interface TaskGridRow {
  readonly kind: 'task';
  readonly task: TaskRow;
}

export type GridRow = SectionGridRow | TaskGridRow;

const made = new WeakMap<TaskRow, TaskGridRow>();

/** The same task is the same row, so that a grid draws anew only what has changed. */
export function taskRow(task: TaskRow): TaskGridRow {
  const known = made.get(task);
  if (known !== undefined) return known;
  const row: TaskGridRow = { kind: 'task', task };
  made.set(task, row);
  return row;
}

/** The plan's own headings between its tasks; of a closed one the heading alone. */
export function withSections(rows: readonly TaskGridRow[], closed: ReadonlySet<string> = nothing): GridRow[] {
  return [...Map.groupBy(rows, ({ task }) => task.section)].flatMap(([code, members]): GridRow[] => {
    const isClosed = closed.has(code);
    const done = members.filter(({ task }) => isTaskDone(task)).length;
    const title = members[0]?.task.sectionTitle ?? '';
    const heading = { kind: 'section', code, title, done, all: members.length, isClosed } as const;
    return isClosed ? [heading] : [heading, ...members];
  });
}

const nothing: ReadonlySet<string> = new Set();

const isTaskDone = ({ assignments }: TaskRow): boolean =>
  assignments.length > 0 && speakingFor(assignments).every(isFinished);

export const rowId = (row: GridRow): string => (row.kind === 'task' ? String(row.task.id) : `section ${row.code}`);

export const taskOf = (row: GridRow | undefined): TaskRow | undefined => (row?.kind === 'task' ? row.task : undefined);
