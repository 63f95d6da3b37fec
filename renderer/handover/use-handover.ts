import type { HandoverFile } from '../../shared/handover/handover.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';

/** Asks for the folder first; undefined when the officer closes the system's dialog. */
export const useHandover = () =>
  useCommand(async (): Promise<{ readonly file: HandoverFile; readonly folder: string } | undefined> => {
    const { folder } = await api.office.chooseFolder({ purpose: 'report' });
    return folder === null ? undefined : { file: await api.handover.write({ folder }), folder };
  });
