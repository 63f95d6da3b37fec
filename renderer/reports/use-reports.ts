import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Audience } from '../../shared/paper/audience.ts';
import type { ReportFile } from '../../shared/reports/reports.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';

export interface WantedReport {
  readonly period: PeriodCode;
  readonly audience: Audience;
}

export const usePreview = (wanted: WantedReport) =>
  useQuery(['reports', 'preview', wanted], () => api.reports.preview(wanted));

export const useReportList = () => useQuery(['reports', 'list'], () => api.reports.list({}));

/** Asks for the folder first; undefined when the officer closes the dialog. */
export const usePrint = () =>
  useCommand(
    async (wanted: WantedReport): Promise<{ readonly file: ReportFile; readonly folder: string } | undefined> => {
      const { folder } = await api.office.chooseFolder({ purpose: 'report' });
      return folder === null ? undefined : { file: await api.reports.print({ ...wanted, folder }), folder };
    },
  );
