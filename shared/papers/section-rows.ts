import type { Row } from '../paper/document.ts';
import type { TaskRow } from '../tasks/tasks.contract.ts';
import { sectionRow } from './cells.ts';

/** The rows of the tasks, under the plan's own headings. */
export const rowsBySection = (tasks: readonly TaskRow[], rowOf: (task: TaskRow) => Row): Row[] =>
  tasks.flatMap((task, index) => {
    const isFirst = tasks[index - 1]?.section !== task.section;
    return isFirst ? [sectionRow(`${task.section} ${task.sectionTitle}`), rowOf(task)] : [rowOf(task)];
  });
