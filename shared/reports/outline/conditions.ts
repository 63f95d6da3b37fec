import type { GuardedFacts } from '../guard-report.ts';
import { incompletePlaces, unmetTargets } from '../shortfalls.ts';
import type { Condition } from './outline.ts';

/** 'nothing-else' depends on the section, not on the facts: here it never holds. */
export function isSaidWhen(condition: Condition, facts: GuardedFacts): boolean {
  const { submissions, tasks } = facts;
  switch (condition) {
    case 'always':
      return true;
    case 'places-missing':
      return submissions.missing.length > 0;
    // The Ministry gives the districts no orders: only who stands between can remind them.
    case 'places-missing-in-province':
      return submissions.missing.length > 0 && facts.recipient !== 'ministry';
    case 'places-late':
      return submissions.late.length > 0;
    case 'places-missing-or-late':
      return submissions.missing.length + submissions.late.length > 0;
    case 'figures-incomplete':
      return incompletePlaces(facts).length > 0;
    case 'targets-unmet':
      return unmetTargets(facts).length > 0;
    case 'tasks-in-progress':
      return tasks.inProgress > 0;
    case 'tasks-not-started':
      return tasks.notStarted > 0;
    case 'tasks-overdue':
      return (tasks.overdue ?? 0) > 0;
    case 'nothing-else':
      return false;
  }
}
