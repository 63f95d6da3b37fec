import type { Day } from '../../shared/calendar/day.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

/** Districts valid on the day, in the official order. */
export function useDistricts(on: Day) {
  const { data, error } = useQuery(['places', on], () => api.places.list({ on }));
  return { districts: (data ?? []).filter(({ level }) => level === 'district'), error };
}
