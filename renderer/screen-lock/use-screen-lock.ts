import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../ipc/client.ts';
import { askAgainOnChange } from '../ipc/query-client.ts';
import { useQuery } from '../ipc/use-query.ts';

export const useScreenLock = () => useQuery(['screen-lock'], () => api.screenLock.state({}));

/** For the lock page, whose answers nobody else refreshes. */
export function useLockState() {
  const queries = useQueryClient();
  useEffect(() => askAgainOnChange(queries), [queries]);
  return useScreenLock();
}
