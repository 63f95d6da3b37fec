import { useMemo } from 'react';
import type { Agency } from '../../shared/agencies/agencies.contract.ts';
import type { AgencyId } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export interface Agencies {
  /** In the order of the plan's headings. */
  readonly list: readonly Agency[];
  /** The committees of the districts, which the plan mostly names all together. */
  readonly districts: ReadonlySet<AgencyId>;
}

/** Undefined until the answer is there. */
export function useAgencies(): Agencies | undefined {
  const { data } = useQuery(['agencies'], () => api.agencies.list({}));
  return useMemo(() => {
    if (data === undefined) return undefined;
    const districts = data.filter(({ kind }) => kind === 'district');
    return { list: data, districts: new Set(districts.map(({ id }) => id)) };
  }, [data]);
}
