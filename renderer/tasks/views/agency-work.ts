import type { Agency } from '../../../shared/agencies/agencies.contract.ts';
import type { AgencyId } from '../../../shared/ids.ts';
import type { Assignment, TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { isFinished } from '../summarise-progress.ts';

/** An agency, or the tasks the plan gives to nobody by name. */
export type AgencyChoice = AgencyId | 'nobody';

export interface AgencyWork {
  readonly done: number;
  readonly all: number;
}

export const tasksOf = (tasks: readonly TaskRow[], choice: AgencyChoice): readonly TaskRow[] =>
  tasks.filter((task) => (choice === 'nobody' ? task.assignments.length === 0 : partOf(task, choice) !== undefined));

export const partOf = ({ assignments }: TaskRow, agency: AgencyId): Assignment | undefined =>
  assignments.find(({ agencyId }) => agencyId === agency);

/** How many of its parts each agency has finished. */
export function agencyWork(tasks: readonly TaskRow[]): ReadonlyMap<AgencyChoice, AgencyWork> {
  const parts = Map.groupBy(
    tasks.flatMap(({ assignments }) => assignments),
    ({ agencyId }): AgencyChoice => agencyId,
  );
  const work = new Map(
    [...parts].map(([agency, assigned]) => [
      agency,
      { done: assigned.filter(isFinished).length, all: assigned.length },
    ]),
  );
  const nobody = tasksOf(tasks, 'nobody').length;
  return nobody === 0 ? work : work.set('nobody', { done: 0, all: nobody });
}

/** In the order of the plan's headings. */
export function firstWithWork(tasks: readonly TaskRow[], agencies: readonly Agency[]): AgencyChoice {
  const work = agencyWork(tasks);
  return agencies.find(({ id }) => work.has(id))?.id ?? 'nobody';
}
