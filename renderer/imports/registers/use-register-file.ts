import { useState } from 'react';
import type { RegisterCode, RegisterImportId } from '../../../shared/ids.ts';
import {
  nothingSaid,
  type RegisterLayout,
  type RegisterReading,
} from '../../../shared/imports/registers/register-layout.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { useQuery } from '../../ipc/use-query.ts';
import { useUndoableCommand } from '../../undo/use-undoable-command.ts';

/** The file that is looked at; `look` tells one choice of the same path from the next. */
export interface ChosenFile {
  readonly path: string;
  readonly look: number;
}

/** Everything the officer says of one file, and what it then would bring. */
export function useRegisterFile(register: RegisterCode, { path, look }: ChosenFile) {
  const [reading, setReading] = useState<RegisterReading>(nothingSaid);
  const answer = useQuery(['imports', 'registerFile', register, path, look, reading], () =>
    api.imports.readRegisterFile({ register, path, reading }),
  );
  const apply = useUndoableCommand('imports.applyRegisterFile', api.imports.applyRegisterFile);
  const point = useCommand((pointed: Pick<RegisterLayout, 'sheet' | 'head'>) =>
    api.imports.registerColumns({ register, path, pointed }),
  );
  const say = (part: Partial<RegisterReading>) => setReading((before) => ({ ...before, ...part }));
  return { answer, reading, say, apply, point };
}

export type RegisterFileState = ReturnType<typeof useRegisterFile>;

export const useRegisterUndoPlan = (id: RegisterImportId) =>
  useQuery(['imports', 'registerUndoPlan', id], () => api.imports.registerUndoPlan({ id }));

export const useUndoRegisterImport = () =>
  useUndoableCommand('imports.undoRegisterImport', api.imports.undoRegisterImport);

export const useRegisterImports = (register: RegisterCode) =>
  useQuery(['imports', 'registerImports', register], () => api.imports.registerImports({ register }));
