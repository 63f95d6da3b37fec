import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EntryId } from '../../shared/ids.ts';
import type { Entry, Register } from '../../shared/registers/registers.contract.ts';
import { EntryFilter } from '../../shared/registers/registers.contract.ts';
import { coverWords } from '../messages/register-cases.ts';
import { fedWords, registerWords as words } from '../messages/registers.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { PaperActions } from '../papers/PaperActions.tsx';
import { CoverView } from './CoverView.tsx';
import { EntryFilters } from './EntryFilters.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import { EntryTable } from './EntryTable.tsx';
import { FedPanel } from './FedPanel.tsx';
import { LinkedEntryPanel } from './LinkedEntryPanel.tsx';
import styles from './registers.module.css';
import { useEntries } from './use-registers.ts';

type Opened =
  | { readonly kind: 'fed' }
  | { readonly kind: 'linked'; readonly id: EntryId }
  | { readonly kind: 'new'; readonly like: Entry | undefined }
  | { readonly kind: 'entry'; readonly entry: Entry };

const noFilter = EntryFilter.parse({});

interface Props {
  readonly register: Register;
  /** An entry that is open at first. */
  readonly linked: EntryId | undefined;
}

/** One register: what it holds, and at its side the entry that is written or looked at. */
export function RegisterView({ register, linked }: Props) {
  const [filter, setFilter] = useState(noFilter);
  const [opened, open] = useState<Opened | undefined>(
    linked === undefined ? undefined : { kind: 'linked', id: linked },
  );
  const [isCovering, cover] = useState(false);
  const answer = useEntries(register.code, filter);
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter);
  if (isCovering) return <CoverView register={register} onBack={() => cover(false)} />;
  return (
    <>
      <Card title={register.name} fill>
        <div className={styles.room}>
          <div className={styles.head}>
            <PaperActions
              papers={[{ name: register.name, paper: { kind: 'register-list', register: register.code, filter } }]}
            />
            {register.life?.covers === undefined ? null : (
              <Button variant="default" onClick={() => cover(true)}>
                {coverWords.open}
              </Button>
            )}
            {register.feeds.length === 0 ? null : (
              <Button variant="default" onClick={() => open({ kind: 'fed' })}>
                {fedWords.open}
              </Button>
            )}
            <Button disabled={register.isRetired} onClick={() => open({ kind: 'new', like: undefined })}>
              {words.newEntry}
            </Button>
          </div>
          <EntryFilters life={register.life} filter={filter} onChange={setFilter} />
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
      {opened?.kind === 'linked' ? (
        <LinkedEntryPanel
          register={register}
          id={opened.id}
          onDuplicate={(like) => open({ kind: 'new', like })}
          onClose={() => open(undefined)}
        />
      ) : null}
      {opened === undefined || opened.kind === 'fed' || opened.kind === 'linked' ? null : (
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
