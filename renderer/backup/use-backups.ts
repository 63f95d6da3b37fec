import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

/** Verified copies, newest first. */
export function useBackups() {
  const { data, error } = useQuery(['backup'], () => api.backup.list({}));
  const backups = data?.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  return { backups, newest: backups?.[0], error };
}
