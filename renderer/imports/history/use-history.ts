import type { ImportId } from '../../../shared/ids.ts';
import { api } from '../../ipc/client.ts';
import { useQuery } from '../../ipc/use-query.ts';

export const useHistory = () => useQuery(['imports', 'history'], () => api.imports.history({}));

export const useOriginal = (id: ImportId, time: number) =>
  useQuery(['imports', 'original', id, time], () => api.imports.original({ id }));

export const useComparison = (before: ImportId, after: ImportId) =>
  useQuery(['imports', 'compare', before, after], () => api.imports.compare({ before, after }));

export const useUndoPlan = (id: ImportId) => useQuery(['imports', 'undoPlan', id], () => api.imports.undoPlan({ id }));
