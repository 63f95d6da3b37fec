import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

/** The whole plan, verbatim. */
export const usePlan = () => useQuery(['plan'], () => api.plan.read({}));
