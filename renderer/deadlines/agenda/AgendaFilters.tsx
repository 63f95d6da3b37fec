import { NativeSelect } from '@mantine/core';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import { ObligationState } from '../../../shared/deadlines/obligation-state.ts';
import { AgencyId, RegimeCode } from '../../../shared/ids.ts';
import { compareVietnamese } from '../../../shared/text/fold.ts';
import { obligationWords, deadlineWords as words } from '../../messages/deadlines.ts';
import styles from '../deadlines.module.css';
import type { AgendaFilter } from './use-agenda-filter.ts';

interface Props {
  readonly all: readonly Obligation[];
  readonly filter: AgendaFilter;
  readonly onChange: (part: Partial<AgendaFilter>) => void;
}

export const AgendaFilters = ({ all, filter, onChange }: Props) => (
  <>
    <NativeSelect
      aria-label={words.filterState}
      value={filter.state}
      onChange={({ currentTarget: { value } }) => onChange({ state: stateOf(value) })}
      data={[
        { value: 'open', label: words.open },
        { value: 'all', label: words.all },
        ...ObligationState.options.map((state) => ({ value: state, label: obligationWords[state] })),
      ]}
    />
    <NativeSelect
      className={styles.choice ?? ''}
      aria-label={words.filterAgency}
      value={filter.agency ?? ''}
      onChange={({ currentTarget: { value } }) => onChange({ agency: AgencyId.safeParse(Number(value)).data ?? null })}
      data={[{ value: '', label: words.allAgencies }, ...named(all, (one) => [String(one.agencyId), one.agency])]}
    />
    <NativeSelect
      className={styles.choice ?? ''}
      aria-label={words.filterRegime}
      value={filter.regime ?? ''}
      onChange={({ currentTarget: { value } }) => onChange({ regime: RegimeCode.safeParse(value).data ?? null })}
      data={[{ value: '', label: words.allRegimes }, ...named(all, (one) => [one.regime, one.regimeName])]}
    />
  </>
);

const stateOf = (value: string): AgendaFilter['state'] =>
  value === 'all' ? 'all' : (ObligationState.safeParse(value).data ?? 'open');

/** Only what stands in the list can be chosen. */
const named = (all: readonly Obligation[], nameOf: (one: Obligation) => readonly [string, string]) =>
  [...new Map(all.map(nameOf))]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => compareVietnamese(a.label, b.label));
