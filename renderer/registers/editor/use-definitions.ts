import type { RegisterCode } from '../../../shared/ids.ts';
import type { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { api } from '../../ipc/client.ts';
import { useQuery } from '../../ipc/use-query.ts';
import { useUndoableCommand } from '../../undo/use-undoable-command.ts';

export const useDefineRegister = () => useUndoableCommand('registers.define', api.registers.define);

export const useAddRegister = (onDone: (added: { register: RegisterCode }) => void) =>
  useUndoableCommand('registers.addRegister', api.registers.addRegister, onDone);

export const useRetireRegister = () => useUndoableCommand('registers.retire', api.registers.retire);

/** Asked again only where what decides the days is another one. */
export const useMovedDays = (register: RegisterCode, content: RegisterContent | null) =>
  useQuery(['registers', 'movedDays', register, content?.life ?? null], () =>
    api.registers.movedDays({ register, content }),
  );
