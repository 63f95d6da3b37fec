import { useMemo } from 'react';
import { z } from 'zod';
import { isSettled } from '../../../shared/deadlines/agenda.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import { ObligationState } from '../../../shared/deadlines/obligation-state.ts';
import { AgencyId, RegimeCode } from '../../../shared/ids.ts';
import { useRemembered } from '../../remembered/use-remembered.ts';

const AgendaFilter = z.strictObject({
  state: z.union([z.enum(['open', 'all']), ObligationState]),
  agency: AgencyId.nullable(),
  regime: RegimeCode.nullable(),
});
export type AgendaFilter = Readonly<z.infer<typeof AgendaFilter>>;

const opening: AgendaFilter = { state: 'open', agency: null, regime: null };

export function useAgendaFilter(all: readonly Obligation[]) {
  const [filter, setFilter] = useRemembered('loc.thoi-han', AgendaFilter, opening);
  const shown = useMemo(() => all.filter((one) => fits(one, filter)), [all, filter]);
  return { filter, shown, set: (part: Partial<AgendaFilter>) => setFilter({ ...filter, ...part }) };
}

const fits = (one: Obligation, { state, agency, regime }: AgendaFilter): boolean =>
  (state === 'all' || (state === 'open' ? !isSettled(one) : one.state === state)) &&
  (agency === null || one.agencyId === agency) &&
  (regime === null || one.regime === regime);
