import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export const useRegimes = () => useQuery(['deadlines', 'regimes'], () => api.deadlines.regimes({}));
