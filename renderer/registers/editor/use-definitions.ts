import type { RegisterCode } from '../../../shared/ids.ts';
import { api } from '../../ipc/client.ts';
import { useUndoableCommand } from '../../undo/use-undoable-command.ts';

export const useDefineRegister = () => useUndoableCommand('registers.define', api.registers.define);

export const useAddRegister = (onDone: (added: { register: RegisterCode }) => void) =>
  useUndoableCommand('registers.addRegister', api.registers.addRegister, onDone);

export const useRetireRegister = () => useUndoableCommand('registers.retire', api.registers.retire);
