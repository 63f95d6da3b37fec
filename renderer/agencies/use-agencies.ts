import { useMemo } from 'react';
import type { AgencyId } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export interface Agencies {
  /** In the order of the plan's headings. */
  readonly order: readonly AgencyId[];
  /** The committees of the districts, which the plan mostly names all together. */
  readonly districts: ReadonlySet<AgencyId>;
}

export function useAgencies(): Agencies {
  const { data } = useQuery(['agencies'], () => api.agencies.list({}));
  return useMemo(() => {
    const agencies = data ?? [];
    const districts = agencies.filter(({ kind }) => kind === 'district');
    return { order: agencies.map(({ id }) => id), districts: new Set(districts.map(({ id }) => id)) };
  }, [data]);
}
