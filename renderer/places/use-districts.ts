import type { Day } from '../../shared/calendar/day.ts';
import { usePlaces } from './use-places.ts';

/** Districts valid on the day, in the official order; `isNone`: the day has none any more. */
export function useDistricts(on: Day) {
  const { data, error } = usePlaces(on);
  const districts = (data ?? []).filter(({ level }) => level === 'district');
  return { districts, error, isNone: data !== undefined && districts.length === 0 };
}
