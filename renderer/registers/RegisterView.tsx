import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Entry, Register } from '../../shared/registers/registers.contract.ts';
import { EntryFilter } from '../../shared/registers/registers.contract.ts';
import { fedWords, registerWords as words } from '../messages/registers.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { PaperActions } from '../papers/PaperActions.tsx';
import { EntryFilters } from './EntryFilters.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import { EntryTable } from './EntryTable.tsx';
import { FedPanel } from './FedPanel.tsx';
import styles from './registers.module.css';
import { useEntries } from './use-registers.ts';

type Opened =
  | { readonly kind: 'fed' }
  | { readonly kind: 'new'; readonly like: Entry | undefined }
  | { readonly kind: 'entry'; readonly entry: Entry };

const noFilter = EntryFilter.parse({});

/** One register: what it holds, and at its side the entry that is written or looked at. */
export function RegisterView({ register, first }: { readonly register: Register; readonly first: EntryFilter }) {
  const [filter, setFilter] = useState(first);
  const [opened, open] = useState<Opened>();
  const answer = useEntries(register.code, filter);
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter);
  return (
    <>
      <Card title={register.name} fill>
        <div className={styles.room}>
          <div className={styles.head}>
            <PaperActions
              papers={[{ name: register.name, paper: { kind: 'register-list', register: register.code, filter } }]}
            />
            {register.feeds.length === 0 ? null : (
              <Button variant="default" onClick={() => open({ kind: 'fed' })}>
                {fedWords.open}
              </Button>
            )}
            <Button disabled={register.isRetired} onClick={() => open({ kind: 'new', like: undefined })}>
              {words.newEntry}
            </Button>
          </div>
          <EntryFilters filter={filter} onChange={setFilter} />
          <Await answer={answer}>
            {({ entries, all, totals }) =>
              entries.length === 0 ? (
                <EmptyState message={isFiltered ? words.noneFound : words.none} />
              ) : (
                <EntryTable
                  register={register}
                  entries={entries}
                  all={all}
                  totals={totals}
                  open={opened?.kind === 'entry' ? opened.entry : undefined}
                  onOpen={(entry) => open({ kind: 'entry', entry })}
                />
              )
            }
          </Await>
        </div>
      </Card>
      {opened?.kind === 'fed' ? <FedPanel register={register} onClose={() => open(undefined)} /> : null}
      {opened === undefined || opened.kind === 'fed' ? null : (
        <EntryPanel
          key={opened.kind === 'entry' ? opened.entry.id : `new ${opened.like?.id ?? ''}`}
          register={register}
          entry={opened.kind === 'entry' ? opened.entry : undefined}
          like={opened.kind === 'new' ? opened.like : undefined}
          onDuplicate={(like) => open({ kind: 'new', like })}
          onClose={() => open(undefined)}
        />
      )}
    </>
  );
}
