import type { Paper, PaperFile, PaperFormat } from '../../shared/papers/papers.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';

export const usePaperPreview = (paper: Paper) =>
  useQuery(['papers', 'preview', paper], () => api.papers.preview({ paper }));

export interface WrittenPaper {
  readonly file: PaperFile;
  readonly folder: string;
}

/** Asks for the folder first; undefined when the officer closes the system's dialog. */
export const useWritePaper = (paper: Paper) =>
  useCommand(async (format: PaperFormat): Promise<WrittenPaper | undefined> => {
    const { folder } = await api.office.chooseFolder({ purpose: 'report' });
    return folder === null ? undefined : { file: await api.papers.write({ paper, format, folder }), folder };
  });
