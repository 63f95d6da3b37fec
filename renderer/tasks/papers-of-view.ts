import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import type { Agencies } from '../agencies/use-agencies.ts';
import { paperNames as names } from '../messages/tasks.ts';
import type { NamedPaper } from '../papers/paper-variants.ts';
import type { AgencyChoice } from './views/agency-work.ts';
import type { View } from './views/view.ts';

interface Seen {
  readonly view: View;
  readonly shown: readonly TaskRow[];
  readonly all: readonly TaskRow[];
  readonly agency: AgencyChoice | undefined;
}

/** What of the screen can be put on paper, that which is seen first. */
export function papersOfView({ view, shown, all, agency }: Seen, agencies: Agencies | undefined): NamedPaper[] {
  const tasks = shown.length === all.length ? null : shown.map(({ id }) => id);
  const matrix: NamedPaper = {
    name: names.matrix,
    paper: { kind: 'task-matrix', size: 'A4', districts: 'folded', tasks },
  };
  const list: NamedPaper = { name: names.list, paper: { kind: 'task-list', tasks } };
  if (view === 'matrix') return [matrix, list];
  const chosen = agencies?.list.find(({ id }) => id === agency);
  if (view !== 'agency' || chosen === undefined) return [list, matrix];
  return [{ name: names.agency(chosen.name), paper: { kind: 'agency-sheet', agency: chosen.id } }, list, matrix];
}
