import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { usePeriod } from './period-context.tsx';
import { planYear } from './plan-year.ts';

/** Every obligation of the plan year, by due date. */
export function useObligations() {
  const { year } = usePeriod();
  return useQuery(['deadlines', 'obligations', year], () => api.deadlines.obligations(planYear(year)));
}
