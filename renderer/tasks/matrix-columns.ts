import type { AgencyId } from '../../shared/ids.ts';
import type { Assignment, TaskRow } from '../../shared/tasks/tasks.contract.ts';
import type { Agencies } from '../agencies/use-agencies.ts';
import { taskWords as words } from '../messages/tasks.ts';

/** One agency, or all districts together, as the plan itself speaks of them. */
export interface MatrixColumn {
  readonly name: string;
  readonly fullName: string;
  readonly agencies: ReadonlySet<AgencyId>;
}

/** Whoever has work, in the order of the plan's headings. */
export function matrixColumns(tasks: readonly TaskRow[], { order, districts }: Agencies): MatrixColumn[] {
  const assigned = new Map(tasks.flatMap(({ assignments }) => assignments.map((each) => [each.agencyId, each])));
  const named = order.flatMap((id) => assigned.get(id) ?? []);
  const [first] = named.filter(({ agencyId }) => districts.has(agencyId));
  return named
    .filter((each) => each === first || !districts.has(each.agencyId))
    .map((each) => (each === first ? allOf(districts) : columnOf(each)));
}

const columnOf = ({ agencyId, agency, agencyShort }: Assignment): MatrixColumn => ({
  name: agencyShort,
  fullName: agency,
  agencies: new Set([agencyId]),
});

const allOf = (districts: ReadonlySet<AgencyId>): MatrixColumn => ({
  name: words.allDistricts(districts.size),
  fullName: words.allDistrictsLong,
  agencies: districts,
});
