import { Button, Checkbox } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { DocumentDraft } from '../../shared/documents/document-draft.ts';
import type { DocumentId } from '../../shared/ids.ts';
import { documentWords as words } from '../messages/documents.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { PaperWritten } from '../papers/PaperWritten.tsx';
import { PrintPanel } from '../printing/PrintPanel.tsx';
import { DocumentForm } from './DocumentForm.tsx';
import styles from './documents.module.css';
import { draftOf, same } from './draft-fields.ts';
import type { Editing } from './editing.ts';
import { type DocumentFormat, usePreview, useSave, useWrite, type WrittenDocument } from './use-documents.ts';

interface Props {
  readonly editing: Editing;
  /** As it is stored; undefined while it never was. */
  readonly stored: DocumentDraft | undefined;
  readonly onChange: (editing: Editing) => void;
}

/** What is typed, and beside it the very page that is printed. */
export function DocumentEditor({ editing, stored, onChange }: Props) {
  const [isDraft, setIsDraft] = useState(true);
  const draft = draftOf(editing.fields);
  return (
    <Columns>
      <Card
        title={words.editor(editing.document === null)}
        aside={same(draft, stored) ? null : <span className={styles.hint}>{words.unsaved}</span>}
        className={styles.writing}
        scroll
      >
        <div className={styles.form}>
          <DocumentForm fields={editing.fields} onChange={(fields) => onChange({ ...editing, fields })} />
          <Checkbox
            label={words.isDraft}
            checked={isDraft}
            onChange={(event) => setIsDraft(event.currentTarget.checked)}
          />
          <Keeping
            document={editing.document}
            draft={draft}
            isSaved={same(draft, stored)}
            isDraft={isDraft}
            onSaved={(document) => onChange({ ...editing, document })}
          />
        </div>
      </Card>
      <Card title={words.preview} aside={<span className={styles.hint}>{words.previewHint}</span>} fill>
        <Preview draft={draft} isDraft={isDraft} />
      </Card>
    </Columns>
  );
}

function Preview({ draft, isDraft }: { readonly draft: DocumentDraft | undefined; readonly isDraft: boolean }) {
  const preview = usePreview(draft, isDraft);
  if (draft === undefined) return <EmptyState message={words.incomplete} />;
  return (
    <Await answer={preview}>{({ url }) => <iframe className={styles.preview} src={url} title={words.preview} />}</Await>
  );
}

interface KeepingProps {
  readonly document: DocumentId | null;
  readonly draft: DocumentDraft | undefined;
  readonly isSaved: boolean;
  readonly isDraft: boolean;
  readonly onSaved: (document: DocumentId) => void;
}

const formats: readonly DocumentFormat[] = ['pdf', 'docx'];

function Keeping({ document, draft, isSaved, isDraft, onSaved }: KeepingProps) {
  const save = useSave(onSaved);
  const write = useWrite(onSaved);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft !== undefined) save.run({ document, draft });
  };
  return (
    <form className={styles.keeping} onSubmit={submit}>
      <ErrorNotice error={save.error ?? write.error} />
      <div className={styles.buttons}>
        <Button type="submit" disabled={draft === undefined || isSaved} loading={save.isRunning}>
          {words.save}
        </Button>
        {formats.map((format) => (
          <Button
            key={format}
            variant="default"
            disabled={draft === undefined || write.isRunning}
            onClick={() => draft !== undefined && write.run({ document, draft, isDraft, format })}
          >
            {words.writeAs(format)}
          </Button>
        ))}
      </div>
      {write.result === undefined ? null : <Written {...write.result} />}
    </form>
  );
}

/** Below the form, which may be longer than the screen. */
function Written({ file, folder }: WrittenDocument) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each file that was written comes into view
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [file]);
  return (
    <div ref={place}>
      <PaperWritten file={file} folder={folder} message={words.written(file.fileName, file.pages)}>
        {file.pages === null ? null : <PrintPanel printable={{ kind: 'file', path: file.path }} />}
      </PaperWritten>
    </div>
  );
}
