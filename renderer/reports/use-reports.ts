import type { ReportChoice } from '../../shared/reports/report-choice.ts';
import type { ReportFile } from '../../shared/reports/reports.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';

export const usePreview = (wanted: ReportChoice) =>
  useQuery(['reports', 'preview', wanted], () => api.reports.preview(wanted));

export const useReportList = () => useQuery(['reports', 'list'], () => api.reports.list({}));

/** Asks for the folder first; undefined when the officer closes the dialog. */
export const usePrint = () =>
  useCommand(
    async (wanted: ReportChoice): Promise<{ readonly file: ReportFile; readonly folder: string } | undefined> => {
      const { folder } = await api.office.chooseFolder({ purpose: 'report' });
      return folder === null ? undefined : { file: await api.reports.print({ ...wanted, folder }), folder };
    },
  );
