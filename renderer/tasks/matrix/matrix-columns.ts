import type { Agency } from '../../../shared/agencies/agencies.contract.ts';
import type { AgencyKind } from '../../../shared/agencies/agency-seed.ts';
import type { AgencyId } from '../../../shared/ids.ts';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';

/** One agency; or all districts in one, as the plan itself speaks of them ('folded' stands for those 'unfolded'). */
export interface MatrixColumn {
  readonly id: string;
  readonly shows: 'always' | 'folded' | 'unfolded';
  readonly agencies: readonly Agency[];
}

export type MatrixGroupName = 'department' | 'force' | 'district' | 'finance' | 'front' | 'justice' | 'press' | 'other';

export interface MatrixGroup {
  readonly name: MatrixGroupName;
  readonly columns: readonly MatrixColumn[];
}

export const foldedDistricts = 'districts';

const groupOf: Readonly<Record<AgencyKind, MatrixGroupName>> = {
  department: 'department',
  force: 'force',
  district: 'district',
  customs: 'finance',
  bank: 'finance',
  front: 'front',
  justice: 'justice',
  press: 'press',
  committee: 'other',
  other: 'other',
};

const order: readonly MatrixGroupName[] = [
  'department',
  'force',
  'district',
  'finance',
  'front',
  'justice',
  'press',
  'other',
];

/** Whoever has work, in groups, each in the order of the plan's headings. */
export function matrixGroups(tasks: readonly TaskRow[], agencies: readonly Agency[]): MatrixGroup[] {
  const assigned = new Set(tasks.flatMap(({ assignments }) => assignments.map(({ agencyId }) => agencyId)));
  const groups = Map.groupBy(
    agencies.filter(({ id }) => assigned.has(id)),
    ({ kind }) => groupOf[kind],
  );
  return order.flatMap((name) => {
    const members = groups.get(name);
    return members === undefined ? [] : [{ name, columns: columnsOf(name, members) }];
  });
}

/** A single district needs no folding. */
function columnsOf(name: MatrixGroupName, members: readonly Agency[]): MatrixColumn[] {
  const isFolded = name === 'district' && members.length > 1;
  const shows = isFolded ? 'unfolded' : 'always';
  const single = members.map((agency): MatrixColumn => ({ id: columnId(agency.id), shows, agencies: [agency] }));
  return isFolded ? [{ id: foldedDistricts, shows: 'folded', agencies: members }, ...single] : single;
}

export const columnId = (agency: AgencyId): string => `agency ${agency}`;
