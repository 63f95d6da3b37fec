import { useState } from 'react';
import type { ImportId } from '../../../shared/ids.ts';
import type { ImportEntry } from '../../../shared/imports/history.contract.ts';
import { historyWords as words } from '../../messages/import-history.ts';
import { places } from '../../messages/shell.ts';
import { Await } from '../../page/Await.tsx';
import { Card } from '../../page/Card.tsx';
import { Columns } from '../../page/Columns.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { Page } from '../../page/Page.tsx';
import { StatusNote } from '../../page/StatusNote.tsx';
import { useRemembered } from '../../remembered/use-remembered.ts';
import { EntryPanel } from './EntryPanel.tsx';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { fits, HistoryFilter, noFilter } from './history-filter.ts';
import { useHistory } from './use-history.ts';

/** What was looked for is of one moment; the conditions stay. */
const Conditions = HistoryFilter.transform((filter) => ({ ...filter, sought: noFilter.sought }));

/** Every file ever taken in, found again, looked at again, taken back. */
export function HistoryScreen() {
  const answer = useHistory();
  const undone = answer.data?.filter((entry) => entry.undone !== null).length ?? 0;
  return (
    <Page title={places.importHistory} slice={answer.data === undefined ? '' : words.slice(answer.data.length, undone)}>
      <Await answer={answer}>
        {(entries) =>
          entries.length === 0 ? (
            <Card fill>
              <EmptyState message={words.empty} />
            </Card>
          ) : (
            <FilteredHistory entries={entries} />
          )
        }
      </Await>
    </Page>
  );
}

function FilteredHistory({ entries }: { readonly entries: readonly ImportEntry[] }) {
  const [filter, setFilter] = useRemembered('loc.lich-su', Conditions, noFilter);
  const [openId, setOpenId] = useState<ImportId>();
  const shown = entries.filter(fits(filter));
  const open = entries.find(({ id }) => id === openId);
  return (
    <>
      <HistoryFilters entries={entries} filter={filter} onChange={setFilter} />
      <Columns>
        <Card fill scroll>
          {shown.length === 0 ? (
            <EmptyState message={words.nothingShown} />
          ) : (
            <HistoryTable entries={shown} open={open} onOpen={setOpenId} />
          )}
        </Card>
        {open === undefined ? null : (
          <EntryPanel
            key={open.id}
            entry={open}
            entries={entries}
            onOpen={setOpenId}
            onClose={() => setOpenId(undefined)}
          />
        )}
      </Columns>
      <StatusNote>{words.status(shown.length, entries.length)}</StatusNote>
    </>
  );
}
