import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { EntryId, RegisterCode } from '../../shared/ids.ts';
import type { EntryFilter } from '../../shared/registers/registers.contract.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { useUndoableCommand } from '../undo/use-undoable-command.ts';

export const useRegisters = () => useQuery(['registers', 'list'], () => api.registers.list({}));

export const useEntries = (register: RegisterCode, filter: EntryFilter, most: number) =>
  useQuery(['registers', 'entries', register, filter, most], () => api.registers.entries({ register, filter, most }));

export const useFed = (register: RegisterCode, period: PeriodCode) =>
  useQuery(['registers', 'fed', register, period], () => api.registers.fed({ register, period }));

export const useCoverage = () => useQuery(['registers', 'coverage'], () => api.registers.coverage({}));

export const useEntryHistory = (id: EntryId) =>
  useQuery(['registers', 'history', id], () => api.registers.history({ id }));

export const useAddEntry = (onDone: () => void) => useUndoableCommand('registers.add', api.registers.add, onDone);

export const useChangeEntry = (onDone: () => void) =>
  useUndoableCommand('registers.change', api.registers.change, onDone);

export const useRemoveEntry = (onDone: () => void) =>
  useUndoableCommand('registers.remove', api.registers.remove, onDone);

export const useChooseFed = (onDone: () => void) =>
  useUndoableCommand('registers.choose', api.registers.choose, onDone);
