import type { LetterFile, LetterOrder } from '../../shared/letters/letters.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';

export const useLetterLog = () => useQuery(['letters', 'list'], () => api.letters.list({}));

export const useTemplates = () => useQuery(['letters', 'templates'], () => api.letters.templates({}));

export const useLetterPreview = (order: LetterOrder, show: number) =>
  useQuery(['letters', 'preview', order, show], () => api.letters.preview({ order, show }));

export type LetterFormat = 'pdf' | 'docx';

export interface WrittenLetters {
  readonly files: readonly LetterFile[];
  readonly format: LetterFormat;
  readonly folder: string;
}

/** Asks for the folder first; undefined when the officer closes the system's dialog. */
export const useWriteLetters = (order: LetterOrder) =>
  useCommand(async (format: LetterFormat): Promise<WrittenLetters | undefined> => {
    const { folder } = await api.office.chooseFolder({ purpose: 'letter' });
    if (folder === null) return undefined;
    const { files } = await api.letters.write({ order, format, folder });
    return { files, format, folder };
  });
