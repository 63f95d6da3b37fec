import { Button } from '@mantine/core';
import { useState } from 'react';
import { emptyDraft } from '../../shared/documents/document-draft.ts';
import type { DocumentId } from '../../shared/ids.ts';
import { ViewChoice } from '../form/ViewChoice.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';
import { documentWords as words } from '../messages/documents.ts';
import { places } from '../messages/shell.ts';
import { useOffice } from '../office/use-office.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { DocumentEditor } from './DocumentEditor.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import styles from './documents.module.css';
import { fieldsOf } from './draft-fields.ts';
import { type Editing, useEditing } from './editing.ts';
import { useDocuments } from './use-documents.ts';

const views = ['write', 'stored'] as const;

/** What the office writes itself: on the left as it is typed, on the right as it is printed. */
export function DocumentsScreen() {
  const documents = useDocuments();
  const office = useOffice();
  const [view, setView] = useState<(typeof views)[number]>('write');
  const [editing, setEditing] = useEditing();
  const edit = (next: Editing) => {
    setEditing(next);
    setView('write');
  };
  const open = useCommand(
    async (document: DocumentId) => ({ document, fields: fieldsOf(await api.documents.get({ document })) }),
    edit,
  );
  return (
    <Await answer={office}>
      {({ office: answered, suggestion }) => {
        const fresh = { document: null, fields: fieldsOf(emptyDraft('proposal', answered ?? suggestion)) };
        return (
          <Page
            title={places.documents}
            slice={documents.data === undefined ? '' : words.slice(documents.data.length)}
            actions={
              <div className={styles.buttons}>
                <ViewChoice label={words.views} names={words} views={views} view={view} onChange={setView} />
                <Button onClick={() => edit(fresh)}>{words.fresh}</Button>
              </div>
            }
          >
            <ErrorNotice error={open.error} />
            {view === 'write' ? (
              <Editor editing={editing ?? fresh} onChange={setEditing} />
            ) : (
              <Stored onOpen={(document) => open.run(document)} />
            )}
          </Page>
        );
      }}
    </Await>
  );
}

function Editor({ editing, onChange }: { readonly editing: Editing; readonly onChange: (editing: Editing) => void }) {
  const { document } = editing;
  const stored = useQuery(
    ['documents', 'get', document],
    async () => (document === null ? null : api.documents.get({ document })),
    document !== null,
  );
  return (
    <DocumentEditor
      editing={editing}
      stored={document === null ? undefined : (stored.data ?? undefined)}
      onChange={onChange}
    />
  );
}

function Stored({ onOpen }: { readonly onOpen: (document: DocumentId) => void }) {
  const documents = useDocuments();
  return (
    <Card title={words.stored} fill scroll>
      <Await answer={documents}>
        {(stored) =>
          stored.length === 0 ? (
            <EmptyState message={words.none} />
          ) : (
            <DocumentTable documents={stored} onOpen={onOpen} />
          )
        }
      </Await>
    </Card>
  );
}
