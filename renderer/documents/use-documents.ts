import { useEffect, useState } from 'react';
import type { DocumentDraft } from '../../shared/documents/document-draft.ts';
import type { DocumentFile } from '../../shared/documents/documents.contract.ts';
import type { DocumentId } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';
import { useUndoableCommand } from '../undo/use-undoable-command.ts';

export const useDocuments = () => useQuery(['documents', 'list'], () => api.documents.list({}));

/** The page as it will be printed, drawn again when the typing rests. */
export function usePreview(draft: DocumentDraft | undefined, isDraft: boolean) {
  const rested = useRested(draft);
  return useQuery(
    ['documents', 'preview', rested, isDraft],
    async () => (rested === undefined ? { url: '' } : api.documents.preview({ draft: rested, isDraft })),
    rested !== undefined,
  );
}

const restMs = 400;

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  const key = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is new with every letter, its text is not
  useEffect(() => {
    const waiting = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(waiting);
  }, [key]);
  return rested;
}

export interface Wanted {
  readonly document: DocumentId | null;
  readonly draft: DocumentDraft;
}

export const useSave = (onDone: (id: DocumentId) => void) =>
  useUndoableCommand(
    'documents.save',
    (wanted: Wanted) => api.documents.save(wanted),
    ({ id }) => onDone(id),
  );

export const useRemove = () =>
  useUndoableCommand('documents.remove', (document: DocumentId) => api.documents.remove({ document }));

export type DocumentFormat = 'pdf' | 'docx';

export interface WrittenDocument {
  readonly file: DocumentFile;
  readonly folder: string;
}

/** What is written is what is kept: it is saved first. Undefined when the officer closes the dialog. */
export const useWrite = (onSaved: (id: DocumentId) => void) =>
  useCommand(
    async (
      wanted: Wanted & { readonly isDraft: boolean; readonly format: DocumentFormat },
    ): Promise<WrittenDocument | undefined> => {
      const { document, draft, isDraft, format } = wanted;
      const { folder } = await api.office.chooseFolder({ purpose: 'letter' });
      if (folder === null) return undefined;
      const { id } = await api.documents.save({ document, draft });
      onSaved(id);
      return { file: await api.documents.write({ document: id, isDraft, format, folder }), folder };
    },
  );
