import type { WrittenInspection } from '../../shared/inspections/inspections.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';
import { useUndoableCommand } from '../undo/use-undoable-command.ts';

export const useSeason = (year: number) =>
  useQuery(['inspections', 'season', year], () => api.inspections.season({ year }));

type Near = Awaited<ReturnType<typeof api.inspections.near>>;

/** What is written lies near to nothing as long as it does not say whose team goes where. */
export function useNear(written: WrittenInspection | undefined): Near {
  const ask = () => (written === undefined ? Promise.resolve(nothingNear) : api.inspections.near(written));
  return useQuery(['inspections', 'near', written], ask).data ?? nothingNear;
}

const nothingNear: Near = { days: 0, overlaps: [] };

export const useAskNear = (onAnswer: (near: Near) => void) => useCommand(api.inspections.near, onAnswer);

export const useSetRules = () => useUndoableCommand('inspections.setRules', api.inspections.setRules);
