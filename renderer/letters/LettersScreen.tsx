import { useState } from 'react';
import type { LetterId } from '../../shared/ids.ts';
import { ViewChoice } from '../form/ViewChoice.tsx';
import { letterWords as words } from '../messages/letters.ts';
import { places } from '../messages/shell.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { Page } from '../page/Page.tsx';
import { LetterTable } from './LetterTable.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import { useLetterLog, useTemplates } from './use-letters.ts';

const views = ['log', 'templates'] as const;

/** What went out, and the words it goes out with. */
export function LettersScreen() {
  const log = useLetterLog();
  const [view, setView] = useState<(typeof views)[number]>('log');
  return (
    <Page
      title={places.letters}
      slice={log.data === undefined ? '' : words.slice(log.data.length)}
      actions={<ViewChoice label={words.views} names={words} views={views} view={view} onChange={setView} />}
    >
      {view === 'log' ? <LetterLog /> : <Templates />}
    </Page>
  );
}

function LetterLog() {
  const log = useLetterLog();
  const [chosen, setChosen] = useState<LetterId>();
  const letter = log.data?.find(({ id }) => id === chosen);
  return (
    <Columns>
      <Card title={words.log} fill scroll>
        <Await answer={log}>
          {(letters) =>
            letters.length === 0 ? (
              <EmptyState message={words.none} />
            ) : (
              <LetterTable letters={letters} chosen={chosen} onChoose={setChosen} />
            )
          }
        </Await>
      </Card>
      {letter === undefined ? null : (
        <RecordPanel key={letter.id} letter={letter} onClose={() => setChosen(undefined)} />
      )}
    </Columns>
  );
}

function Templates() {
  const templates = useTemplates();
  return <Await answer={templates}>{(loaded) => <TemplateEditor templates={loaded} />}</Await>;
}
