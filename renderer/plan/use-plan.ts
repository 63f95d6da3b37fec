import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

/** The whole plan in use, verbatim. */
export const usePlan = () => useQuery(['plan'], () => api.plan.read({}));

/** Every plan kept, newest year first. */
export const usePlans = () => useQuery(['plan', 'list'], () => api.plan.list({}));

export const useAmendments = () => useQuery(['plan', 'amendments'], () => api.plan.amendments({}));
