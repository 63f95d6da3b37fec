import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { IndicatorCode } from '../../../shared/ids.ts';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { editorWords as words } from '../../messages/indicator-editor.ts';
import { places } from '../../messages/shell.ts';
import { Await } from '../../page/Await.tsx';
import { Card } from '../../page/Card.tsx';
import { Columns } from '../../page/Columns.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { Page } from '../../page/Page.tsx';
import { NewDefinitionPanel, StoredDefinitionPanel } from './DefinitionPanel.tsx';
import { SetTable } from './SetTable.tsx';
import { useDefinitions } from './use-editor.ts';

/** The office's set of indicators: what each means, and where it is added, changed and retired. */
export function IndicatorSetScreen() {
  const answer = useDefinitions();
  const { year } = usePeriod();
  const [opened, open] = useState<IndicatorCode | 'new'>();
  const close = useCallback(() => open(undefined), []);
  const entries = answer.data ?? [];
  const stored = entries.find(({ code }) => code === opened);
  const retired = entries.filter((entry) => entry.retired).length;
  const used = entries.filter((entry) => entry.inPlan && !entry.retired).length;
  return (
    <Page
      title={places.indicatorSet}
      slice={words.slice(used, retired, year)}
      actions={<Button onClick={() => open('new')}>{words.add}</Button>}
    >
      <Columns>
        <Card fill scroll>
          <Await answer={answer}>
            {(list) =>
              list.length === 0 ? (
                <EmptyState message={words.empty} />
              ) : (
                <SetTable entries={list} openCode={stored?.code} isNarrow={opened !== undefined} onOpen={open} />
              )
            }
          </Await>
        </Card>
        {opened === 'new' ? <NewDefinitionPanel onSaved={open} onClose={close} /> : null}
        {stored === undefined ? null : (
          <StoredDefinitionPanel key={JSON.stringify(stored)} entry={stored} onClose={close} />
        )}
      </Columns>
    </Page>
  );
}
