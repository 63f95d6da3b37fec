import type { RegimeCode } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export const useTimeliness = (regime: RegimeCode) =>
  useQuery(['submissions', 'timeliness', regime], () => api.submissions.timeliness({ regime }));
