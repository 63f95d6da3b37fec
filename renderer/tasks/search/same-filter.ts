import type { TaskFilter } from '../../../shared/tasks/task-filter.ts';

/** Two filters that show the same tasks, whatever stands before or after the searched words. */
export const sameFilter = (a: TaskFilter, b: TaskFilter): boolean =>
  a.text.trim() === b.text.trim() &&
  a.section === b.section &&
  a.agency === b.agency &&
  a.role === b.role &&
  a.progress === b.progress;
