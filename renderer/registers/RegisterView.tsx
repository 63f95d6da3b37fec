import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EntryId } from '../../shared/ids.ts';
import type { Register } from '../../shared/registers/registers.contract.ts';
import { EntryFilter } from '../../shared/registers/registers.contract.ts';
import { RegisterImport } from '../imports/registers/RegisterImport.tsx';
import { coverWords } from '../messages/register-cases.ts';
import { registerFileWords } from '../messages/register-files.ts';
import { fedWords, registerWords as words } from '../messages/registers.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import room from '../page/room.module.css';
import { PaperActions } from '../papers/PaperActions.tsx';
import { CoverView } from './CoverView.tsx';
import { EntryFilters } from './EntryFilters.tsx';
import { EntryTable } from './EntryTable.tsx';
import { ofOutside } from './of-outside.ts';
import { type Opened, RegisterSide } from './RegisterSide.tsx';
import styles from './registers.module.css';
import { useEntries } from './use-registers.ts';

/** A page of the grid, and how many it can grow to. */
const pageRows = 100;
const mostRows = 5000;
const noFilter = EntryFilter.parse({});

interface Props {
  readonly register: Register;
  /** An entry that is open at first. */
  readonly linked: EntryId | undefined;
  readonly first: EntryFilter;
}

/** One register: what it holds, and at its side the entry that is written or looked at. */
export function RegisterView({ register, linked, first }: Props) {
  const [filter, setFilter] = useState(first);
  const [opened, open] = useState<Opened | { readonly kind: 'import' } | undefined>(
    linked === undefined ? undefined : { kind: 'linked', id: linked },
  );
  const [isCovering, cover] = useState(false);
  const [most, setMost] = useState(pageRows);
  const answer = useEntries(register.code, filter, most);
  if (opened?.kind === 'import') return <RegisterImport register={register} onClose={() => open(undefined)} />;
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter);
  if (isCovering) return <CoverView register={register} onBack={() => cover(false)} />;
  return (
    <>
      <Card title={register.name} fill>
        <div className={room.room}>
          <div className={styles.head}>
            <PaperActions
              papers={[
                {
                  name: register.name,
                  paper: { kind: 'register-list', register: register.code, filter, ...ofOutside(register) },
                },
                { name: words.table, paper: { kind: 'register-table', register: register.code, filter } },
              ]}
            />
            {register.life?.covers === undefined ? null : (
              <Button variant="default" onClick={() => cover(true)}>
                {coverWords.open}
              </Button>
            )}
            <Button variant="default" disabled={register.isRetired} onClick={() => open({ kind: 'import' })}>
              {registerFileWords.open}
            </Button>
            {register.feeds.length === 0 ? null : (
              <Button variant="default" onClick={() => open({ kind: 'fed' })}>
                {fedWords.open}
              </Button>
            )}
            <Button
              disabled={register.isRetired}
              onClick={() => open({ kind: 'new', register: register.code, like: undefined })}
            >
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
                  onMore={most < mostRows ? () => setMost(Math.min(most * 5, mostRows)) : undefined}
                  open={opened?.kind === 'entry' ? opened.entry : undefined}
                  onOpen={(entry) => open({ kind: 'entry', entry })}
                />
              )
            }
          </Await>
        </div>
      </Card>
      {opened === undefined ? null : <RegisterSide register={register} opened={opened} onOpen={open} />}
    </>
  );
}
