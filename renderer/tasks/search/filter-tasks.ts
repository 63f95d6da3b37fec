import { compareDays, type Day } from '../../../shared/calendar/day.ts';
import type { TaskFilter } from '../../../shared/tasks/task-filter.ts';
import type { Assignment, TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import type { Search } from './use-search.ts';

type Conditions = Omit<TaskFilter, 'text'>;

/** In the plan's order. What the text finds was answered by the search; null: no text. */
export function filterTasks(tasks: readonly TaskRow[], filter: Conditions, search: Search | null): TaskRow[] {
  return tasks.filter(
    (task) =>
      (search === null || search.hits.has(task.id)) &&
      (filter.section === null || task.section === filter.section) &&
      assignmentFits(task.assignments, filter),
  );
}

/** The best match first; the plan's order where nothing is searched. */
export function byRank(tasks: readonly TaskRow[], search: Search | null): readonly TaskRow[] {
  if (search === null) return tasks;
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return [...search.hits.keys()].flatMap((id) => byId.get(id) ?? []);
}

/** From its day of ending on a task is no longer to be done. */
export const hasEnded = ({ endedOn }: Pick<TaskRow, 'endedOn'>, today: Day): boolean =>
  endedOn !== null && compareDays(endedOn, today) <= 0;

/** Agency, role and progress must meet in one and the same assignment. */
function assignmentFits(assignments: readonly Assignment[], { agency, role, progress }: Conditions): boolean {
  if (agency === null && role === null && progress === null) return true;
  return assignments.some(
    (assignment) =>
      (agency === null || assignment.agencyId === agency) &&
      (role === null || assignment.role === role) &&
      (progress === null || assignment.progress === progress),
  );
}
