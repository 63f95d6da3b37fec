import type { Day } from '../../shared/calendar/day.ts';
import type { EntryId, PlaceId, RegisterCode } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { useUndoableCommand } from '../undo/use-undoable-command.ts';

export const useChoices = (register: RegisterCode, place: PlaceId) =>
  useQuery(['registers', 'choices', register, place], () => api.registers.choices({ register, place }));

export const useDueCases = () => useQuery(['registers', 'due'], () => api.registers.due({}));

export const useEntry = (id: EntryId) => useQuery(['registers', 'entry', id], () => api.registers.entry({ id }));

export const useCover = (register: RegisterCode, on: Day, district: PlaceId | null) =>
  useQuery(['registers', 'cover', register, on, district], () => api.registers.cover({ register, on, district }));

export const useCourse = (id: EntryId) => useQuery(['registers', 'course', id], () => api.registers.course({ id }));

export const useAddStep = (onDone: () => void) =>
  useUndoableCommand('registers.addStep', api.registers.addStep, onDone);

export const useChangeStep = (onDone: () => void) =>
  useUndoableCommand('registers.changeStep', api.registers.changeStep, onDone);

export const useRemoveStep = (onDone: () => void) =>
  useUndoableCommand('registers.removeStep', api.registers.removeStep, onDone);
