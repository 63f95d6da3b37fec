import type { TaskFilter } from '../../shared/tasks/task-filter.ts';
import type { Assignment, TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { fold } from '../../shared/text/fold.ts';

/** Every word must occur somewhere; agency, role and progress must meet in one and the same assignment. */
export function filterTasks(tasks: readonly TaskRow[], filter: TaskFilter): TaskRow[] {
  const words = fold(filter.text).split(' ').filter(Boolean);
  return tasks.filter(
    (task) =>
      (filter.section === null || task.section === filter.section) &&
      assignmentFits(task.assignments, filter) &&
      containsAll(task, words),
  );
}

function assignmentFits(assignments: readonly Assignment[], { agency, role, progress }: TaskFilter): boolean {
  if (agency === null && role === null && progress === null) return true;
  return assignments.some(
    (assignment) =>
      (agency === null || assignment.agencyId === agency) &&
      (role === null || assignment.role === role) &&
      (progress === null || assignment.progress === progress),
  );
}

function containsAll(task: TaskRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const agencies = task.assignments.map(({ agency, agencyShort }) => `${agency} ${agencyShort}`).join(' ');
  const text = fold([task.clause, task.sectionTitle, task.title, task.text, agencies].join(' '));
  return words.every((word) => text.includes(word));
}
