import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Obligation } from '../../shared/deadlines/deadlines.contract.ts';
import { ObligationState } from '../../shared/deadlines/obligation-state.ts';
import { obligationWords, deadlineWords as words } from '../messages/deadlines.ts';
import { places } from '../messages/shell.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { Page } from '../page/Page.tsx';
import { ObligationTable } from './ObligationTable.tsx';
import { useObligations } from './use-obligations.ts';

type Filter = 'open' | 'all' | ObligationState;

/** Every report somebody owes this year, with the state its dates give it. */
export function DeadlinesScreen() {
  const answer = useObligations();
  const [filter, setFilter] = useState<Filter>('open');
  const shown = (answer.data ?? []).filter((obligation) => fits(obligation, filter));
  return (
    <Page
      title={places.deadlines}
      slice={words.slice(shown.length, answer.data?.length ?? 0)}
      actions={<StateFilter filter={filter} onChange={setFilter} />}
    >
      <Await answer={answer}>
        {() => (
          <Card fill scroll>
            {shown.length === 0 ? <EmptyState message={words.empty} /> : <ObligationTable obligations={shown} />}
          </Card>
        )}
      </Await>
    </Page>
  );
}

interface FilterProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

const StateFilter = ({ filter, onChange }: FilterProps) => (
  <NativeSelect
    aria-label={words.filterState}
    value={filter}
    onChange={({ currentTarget: { value } }) =>
      onChange(value === 'all' ? 'all' : (ObligationState.safeParse(value).data ?? 'open'))
    }
    data={[
      { value: 'open', label: words.open },
      { value: 'all', label: words.all },
      ...ObligationState.options.map((state) => ({ value: state, label: obligationWords[state] })),
    ]}
  />
);

function fits({ state, receivedOn }: Obligation, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'open') return receivedOn === null && state !== 'not-required';
  return state === filter;
}
