import type { PeriodCode } from '../../shared/calendar/period.ts';
import { useBackupState } from '../backup/use-backups.ts';
import { useObligations } from '../deadlines/use-obligations.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { useDueCases } from '../registers/use-cases.ts';

export const useOverview = (period: PeriodCode) => useQuery(['overview', period], () => api.overview.read({ period }));

/** Asked beside the rest, as the trends are. */
export const useRecentChanges = () => useQuery(['overview', 'changes'], () => api.overview.changes({}));

/** Asked beside the rest: the morning's numbers do not wait for them. */
export const useTrends = () => useQuery(['indicators', 'trends'], () => api.indicators.trends({}));

/** Whether it is known which notices stand above the numbers: they come together, so that nothing moves once it is seen. */
export function useNoticesKnown(): boolean {
  const asked = [useObligations(), useDueCases(), useBackupState()];
  return asked.every(({ data, error }) => data !== undefined || error !== undefined);
}
