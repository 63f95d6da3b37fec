import { useState } from 'react';
import type { Finding } from '../../shared/checks/checks.contract.ts';
import { countFindings } from '../../shared/checks/count-findings.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { checkWords as words } from '../messages/checks.ts';
import { periodOption } from '../messages/periods.ts';
import { places } from '../messages/shell.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { Page } from '../page/Page.tsx';
import { StatusNote } from '../page/StatusNote.tsx';
import { PaperActions } from '../papers/PaperActions.tsx';
import { useRemembered } from '../remembered/use-remembered.ts';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingPanel } from './FindingPanel.tsx';
import { FindingTable } from './FindingTable.tsx';
import { FindingFilter, fits, keyOf, noFilter } from './finding-filter.ts';
import { useFindings } from './use-checks.ts';

/** Everything in the period's figures that does not fit together. */
export function ChecksScreen() {
  const { period } = usePeriod();
  const answer = useFindings(period.code);
  return (
    <Page
      title={places.checks}
      slice={answer.data === undefined ? '' : words.slice(periodOption(period), countFindings(answer.data))}
      actions={
        <PaperActions
          papers={[{ name: words.paper, paper: { kind: 'findings', period: period.code, audience: 'inside' } }]}
        />
      }
    >
      <Await answer={answer}>
        {(findings) =>
          findings.length === 0 ? (
            <Card fill>
              <EmptyState message={words.empty} />
            </Card>
          ) : (
            <FilteredFindings key={period.code} findings={findings} />
          )
        }
      </Await>
    </Page>
  );
}

function FilteredFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const [filter, setFilter] = useRemembered('loc.kiem-tra', FindingFilter, noFilter);
  const [openKey, setOpenKey] = useState<string>();
  const shown = findings.filter(fits(filter));
  const open = findings.find((finding) => keyOf(finding) === openKey);
  return (
    <>
      <FindingFilters findings={findings} filter={filter} onChange={setFilter} />
      <Columns>
        <Card fill scroll>
          {shown.length === 0 ? (
            <EmptyState message={words.nothingShown} />
          ) : (
            <FindingTable findings={shown} open={open} onOpen={setOpenKey} />
          )}
        </Card>
        {open === undefined ? null : (
          <FindingPanel key={openKey} finding={open} onClose={() => setOpenKey(undefined)} />
        )}
      </Columns>
      <StatusNote>{words.status(shown.length, findings.length)}</StatusNote>
    </>
  );
}
