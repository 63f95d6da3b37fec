import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { useUndoableCommand } from '../undo/use-undoable-command.ts';

export const useSeason = (year: number) =>
  useQuery(['inspections', 'season', year], () => api.inspections.season({ year }));

export const useSetRules = () => useUndoableCommand('inspections.setRules', api.inspections.setRules);
