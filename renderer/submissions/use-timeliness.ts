import type { RegimeCode } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useOwnAnswer } from '../ipc/use-query.ts';

export const useTimeliness = (regime: RegimeCode) =>
  useOwnAnswer(['submissions', 'timeliness', regime], () => api.submissions.timeliness({ regime }));
