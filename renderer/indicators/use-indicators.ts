import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { IndicatorCode } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export const useIndicators = (period: PeriodCode) =>
  useQuery(['indicators', 'table', period], () => api.indicators.table({ period }));

export const useTrend = (indicator: IndicatorCode) =>
  useQuery(['indicators', 'trend', indicator], () => api.indicators.trend({ indicator }));
