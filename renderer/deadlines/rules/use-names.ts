import type { Agency } from '../../../shared/agencies/agencies.contract.ts';
import type { Regime, RegimeDraft } from '../../../shared/deadlines/deadlines.contract.ts';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { api } from '../../ipc/client.ts';
import { useQuery } from '../../ipc/use-query.ts';
import type { SpokenRule } from '../../messages/rules.ts';
import { useTasks } from '../../tasks/use-tasks.ts';

export interface Names {
  readonly agencies: readonly Agency[];
  readonly tasks: readonly TaskRow[];
  /** A rule as its sentence needs it: names instead of codes and ids. */
  readonly spoken: (rule: RegimeDraft | Regime, bodies: number) => SpokenRule;
}

const noAgencies: readonly Agency[] = [];
const noTasks: readonly TaskRow[] = [];

export function useNames(): Names {
  const agencies = useQuery(['agencies'], () => api.agencies.list({})).data ?? noAgencies;
  const tasks = useTasks().data ?? noTasks;
  const nameOf = (code: string) => agencies.find((agency) => agency.code === code)?.name ?? code;
  return {
    agencies,
    tasks,
    spoken: ({ frequency, coverage, due, reporters, agencies: named, receiver, task }, bodies) => ({
      frequency,
      coverage,
      due,
      reporters,
      named: named.map(nameOf),
      bodies,
      receiver: nameOf(receiver),
      task: task === null ? null : (tasks.find(({ id }) => id === task)?.clause ?? ''),
    }),
  };
}
