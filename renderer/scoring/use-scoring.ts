import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { useUndoableCommand } from '../undo/use-undoable-command.ts';

export const useSheets = () => useQuery(['scoring', 'sheets'], () => api.scoring.sheets({}));

export const useScores = (year: number) =>
  useQuery(['scoring', 'communes', year], () => api.scoring.communes({ year }));

export const useSaveSheet = (onDone: () => void) =>
  useUndoableCommand('scoring.saveSheet', api.scoring.saveSheet, onDone);

export const useScore = (onDone: () => void) => useUndoableCommand('scoring.score', api.scoring.score, onDone);

export const useRemoveScore = (onDone: () => void) => useUndoableCommand('scoring.remove', api.scoring.remove, onDone);
