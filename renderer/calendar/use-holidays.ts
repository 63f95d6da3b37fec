import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export const useHolidays = (year: number) => useQuery(['calendar', year], () => api.calendar.list({ year }));
