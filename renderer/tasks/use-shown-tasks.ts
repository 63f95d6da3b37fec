import { useMemo, useState } from 'react';
import { noFilter, TaskFilter } from '../../shared/tasks/task-filter.ts';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { useRemembered } from '../remembered/use-remembered.ts';
import { filterTasks, hasEnded } from './search/filter-tasks.ts';
import { useSearch } from './search/use-search.ts';
import { useTasks } from './use-tasks.ts';

const none: readonly TaskRow[] = [];

/** What was looked for is of one moment; the conditions stay. */
const Conditions = TaskFilter.transform((filter) => ({ ...filter, text: noFilter.text }));

/** The tasks of the plan, and those that pass the filter, ended ones only when asked for. */
export function useShownTasks() {
  const answer = useTasks();
  const [filter, setFilter] = useRemembered('loc.nhiem-vu', Conditions, noFilter);
  const [showsEnded, setShowsEnded] = useState(false);
  const all = answer.data ?? none;
  const inForce = useInForce(all);
  const candidates = showsEnded ? all : inForce;
  const { search, error } = useSearch(filter.text);
  const conditions = useConditions(filter);
  const shown = useMemo(() => filterTasks(candidates, conditions, search), [candidates, conditions, search]);
  return {
    answer,
    all,
    filter,
    setFilter,
    showsEnded,
    setShowsEnded,
    ended: all.length - inForce.length,
    candidates,
    shown,
    search,
    searchError: error,
  };
}

function useInForce(all: readonly TaskRow[]): readonly TaskRow[] {
  const { today } = usePeriod();
  return useMemo(() => (all.some(isOver(today)) ? all.filter((task) => !isOver(today)(task)) : all), [all, today]);
}

const isOver = (today: Parameters<typeof hasEnded>[1]) => (task: TaskRow) => hasEnded(task, today);

/** The filter but its text, which the search answers for: the same object until a condition changes. */
function useConditions({ section, agency, role, progress }: TaskFilter) {
  return useMemo(() => ({ section, agency, role, progress }), [section, agency, role, progress]);
}
