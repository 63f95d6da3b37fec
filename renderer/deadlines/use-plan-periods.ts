import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export const usePlanPeriods = () => useQuery(['deadlines', 'periods'], () => api.deadlines.periods({}));
