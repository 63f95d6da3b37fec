import type { PeriodCode } from '../../shared/calendar/period.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export const useOverview = (period: PeriodCode) => useQuery(['overview', period], () => api.overview.read({ period }));

/** Asked beside the rest, as the trends are. */
export const useRecentChanges = () => useQuery(['overview', 'changes'], () => api.overview.changes({}));

/** Asked beside the rest: the morning's numbers do not wait for them. */
export const useTrends = () => useQuery(['indicators', 'trends'], () => api.indicators.trends({}));
