import type { ReportId } from '../../../shared/ids.ts';
import type { SignaturePrint } from '../../../shared/reports/life/life.contract.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { useQuery } from '../../ipc/use-query.ts';

export const useRegister = () => useQuery(['reportLife', 'list'], () => api.reportLife.list({}));

export const useReport = (report: ReportId) =>
  useQuery(['reportLife', 'read', report], () => api.reportLife.read({ report }));

export const usePrints = () => useQuery(['reportLife', 'prints'], () => api.reportLife.prints({}));

export const useComparedPrints = (before: number, after: number) =>
  useQuery(['reportLife', 'compare', before, after], () => api.reportLife.compare({ before, after }));

export const usePage = (report: ReportId, snapshot: SignaturePrint['snapshot'] | undefined) =>
  useQuery(['reportLife', 'preview', report, snapshot], () => api.reportLife.preview({ report }));

/** Asks for the folder first; undefined when the officer closes the dialog. */
export const useSaveCopy = (report: ReportId) =>
  useCommand(async () => {
    const { folder } = await api.office.chooseFolder({ purpose: 'report' });
    return folder === null ? undefined : { folder, file: await api.reportLife.saveCopy({ report, folder }) };
  });

/** The scan of the signed page, added to what is signed already. */
export const useAddScan = (report: ReportId) =>
  useCommand(async () => {
    const { file } = await api.office.chooseFile({ purpose: 'signed-page' });
    return file === null ? undefined : api.reportLife.addScan({ report, scan: file });
  });

export const useRestore = (report: ReportId) =>
  useCommand(async () => {
    const { file } = await api.office.chooseFile({ purpose: 'kept-print' });
    return file === null ? undefined : api.reportLife.restore({ report, file });
  });
