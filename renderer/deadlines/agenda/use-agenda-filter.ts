import { useMemo, useState } from 'react';
import { isSettled } from '../../../shared/deadlines/agenda.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import type { ObligationState } from '../../../shared/deadlines/obligation-state.ts';
import type { AgencyId, RegimeCode } from '../../../shared/ids.ts';

export interface AgendaFilter {
  readonly state: 'open' | 'all' | ObligationState;
  readonly agency: AgencyId | null;
  readonly regime: RegimeCode | null;
}

const opening: AgendaFilter = { state: 'open', agency: null, regime: null };

export function useAgendaFilter(all: readonly Obligation[]) {
  const [filter, setFilter] = useState(opening);
  const shown = useMemo(() => all.filter((one) => fits(one, filter)), [all, filter]);
  return { filter, shown, set: (part: Partial<AgendaFilter>) => setFilter({ ...filter, ...part }) };
}

const fits = (one: Obligation, { state, agency, regime }: AgendaFilter): boolean =>
  (state === 'all' || (state === 'open' ? !isSettled(one) : one.state === state)) &&
  (agency === null || one.agencyId === agency) &&
  (regime === null || one.regime === regime);
