import type { Given } from '../../shared/backup/backup.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { usePolledQuery } from '../ipc/use-polled-query.ts';
import { useQuery } from '../ipc/use-query.ts';

/** Newest first; `newest` is the last one that was read back. */
export function useBackups() {
  const { data: backups, error } = useQuery(['backup', 'list'], () => api.backup.list({}));
  return { backups, newest: backups?.find(({ isVerified }) => isVerified), error };
}

export const useBackupState = () => useQuery(['backup', 'state'], () => api.backup.state({}));

const lookEveryMs = 400;

export const useBackupProgress = () =>
  usePolledQuery(['backup', 'progress'], () => api.backup.progress({}), lookEveryMs).data ?? null;

export const useMakeBackup = () => useCommand(() => api.backup.make({}));

export const useRehearsal = () => useCommand(() => api.backup.rehearse({}));

export const useOpenOther = (onChosen: (file: string) => void) =>
  useCommand(
    () => api.office.chooseFile({ purpose: 'backup' }),
    ({ file }) => file !== null && onChosen(file),
  );

/** After a restore everything on the screen is of another time: the window begins anew. */
export function useGivenBackup() {
  const look = useCommand((given: Given) => api.backup.look(given));
  const restore = useCommand(
    (given: Given) => api.backup.restore(given),
    () => window.location.reload(),
  );
  const past = useCommand((given: Given) => api.backup.openPast(given));
  return { look, restore, past };
}
