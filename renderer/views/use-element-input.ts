import { usePeriod } from '../deadlines/period-context.tsx';
import { type Subjects, type useElementTable, useViewSearch } from './use-views.ts';
import { audienceOf } from './views-search.ts';

type Group = Subjects['groups'][number];

/** The group of elements that is looked at, and the question about it; undefined where no form has a group. */
export function useElementInput(groups: readonly Group[]) {
  const { search } = useViewSearch();
  const { period } = usePeriod();
  const chosen = groups.find(({ form, group }) => form === search.bieu && group === search.nhom) ?? groups[0];
  if (chosen === undefined) return undefined;
  const input: Parameters<typeof useElementTable>[0] = {
    ...chosen,
    period: period.code,
    cumulative: search.trongKy !== true,
    audience: audienceOf(search),
  };
  return { chosen, input };
}
