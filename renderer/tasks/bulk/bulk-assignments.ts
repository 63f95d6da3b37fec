import type { AgencyId, AssignmentId } from '../../../shared/ids.ts';
import type { Role } from '../../../shared/tasks/task-seed.ts';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';

/** Whose part of the selected tasks is changed; 'agency': of the one the list is filtered by. */
export type BulkScope = 'lead' | 'all' | 'agency';

export interface BulkTarget {
  readonly assignments: readonly AssignmentId[];
  readonly roles: Readonly<Record<Role, number>>;
}

export function bulkTarget(tasks: readonly TaskRow[], scope: BulkScope, agency: AgencyId | undefined): BulkTarget {
  const meant = tasks
    .flatMap(({ assignments }) => assignments)
    .filter(
      ({ role, agencyId }) =>
        scope === 'all' || (scope === 'lead' && role === 'lead') || (scope === 'agency' && agencyId === agency),
    );
  const countOf = (role: Role) => meant.filter((assignment) => assignment.role === role).length;
  return {
    assignments: meant.map(({ id }) => id),
    roles: { lead: countOf('lead'), support: countOf('support'), monitor: countOf('monitor') },
  };
}
