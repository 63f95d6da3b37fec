import type { Agency } from '../agencies/agencies.contract.ts';
import type { AgencyKind } from '../agencies/agency-seed.ts';
import type { AgencyId } from '../ids.ts';
import type { TaskRow } from '../tasks/tasks.contract.ts';
import { groupNames, matrix as words } from './wording.ts';

export type AgencyGroup = keyof typeof groupNames;

/** The groups in the order of the sheet, as on the screen. */
const groupOfKind: Readonly<Record<AgencyKind, AgencyGroup>> = {
  department: 'department',
  force: 'force',
  district: 'district',
  customs: 'customs-bank',
  bank: 'customs-bank',
  front: 'front',
  justice: 'justice',
  press: 'press',
  committee: 'other',
  other: 'other',
};
const groupOrder = Object.keys(groupNames);

/** One body, or all districts together, as the plan itself speaks of them. */
export interface AgencyColumn {
  readonly name: string;
  readonly agencies: ReadonlySet<AgencyId>;
  readonly isFolded: boolean;
}

export interface ColumnGroup {
  readonly group: AgencyGroup;
  readonly columns: readonly AgencyColumn[];
}

/** Whoever has work among the tasks, group by group; within a group in the order of the plan's headings. */
export function agencyColumns(
  tasks: readonly TaskRow[],
  agencies: readonly Agency[],
  districts: 'folded' | 'open',
): ColumnGroup[] {
  const assigned = new Set(tasks.flatMap((task) => task.assignments.map(({ agencyId }) => agencyId)));
  const named = agencies.filter(({ id }) => assigned.has(id));
  const groups = Map.groupBy(named, ({ kind }) => groupOfKind[kind]);
  return [...groups]
    .toSorted(([a], [b]) => groupOrder.indexOf(a) - groupOrder.indexOf(b))
    .map(([group, members]) => ({
      group,
      columns: group === 'district' && districts === 'folded' ? [folded(members)] : members.map(columnOf),
    }));
}

const columnOf = ({ id, shortName }: Agency): AgencyColumn => ({
  name: shortName,
  agencies: new Set([id]),
  isFolded: false,
});

const folded = (members: readonly Agency[]): AgencyColumn => ({
  name: words.districts(members.length),
  agencies: new Set(members.map(({ id }) => id)),
  isFolded: true,
});
