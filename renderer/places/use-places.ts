import type { Day } from '../../shared/calendar/day.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { ChangeSet } from '../../shared/places/change-set.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export const usePlaces = (on: Day) => useQuery(['places', on], () => api.places.list({ on }));

export const usePlacesInTime = () => useQuery(['places', 'in-time'], () => api.places.inTime({}));

export const usePlaceHistory = (place: PlaceId) =>
  useQuery(['places', 'history', place], () => api.places.history({ place }));

export const useCatalogue = () => useQuery(['places', 'catalogue'], () => api.places.catalogue({}));

export const usePreview = (set: ChangeSet) => useQuery(['places', 'preview', set], () => api.places.preview({ set }));
