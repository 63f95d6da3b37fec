import path from 'node:path';
import type { registerFilesContract } from '../../../shared/imports/registers/register-files.contract.ts';
import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { Context } from '../../context.ts';
import { requireRegister } from '../../registers/known-registers.ts';
import { listFiles } from '../list-files.ts';
import { mayHoldFigures } from '../scan-folder.ts';
import { applyRegisterFile } from './apply-register-file.ts';
import { fileHolder } from './held-file.ts';
import { planRegisterUndo, registerUndoGround } from './plan-register-undo.ts';
import { readRegisterFile, registerColumns } from './read-register-file.ts';
import { registerImports, sourceOfEntry } from './register-files.repository.ts';
import { undoRegisterImport } from './undo-register-import.ts';

export function registerFileHandlers(context: Context): Handlers<typeof registerFilesContract> {
  const hold = fileHolder(context);
  return {
    readRegisterFile: (input) => readRegisterFile(context, hold, input),
    registerColumns: (input) => registerColumns(context, hold, input),
    registerFilesOn: async ({ folder }) =>
      listFiles(folder)
        .filter(mayHoldFigures)
        .map((file) => ({ path: file, fileName: path.basename(file).normalize('NFC') })),
    applyRegisterFile: (input) => applyRegisterFile(context, hold, input),
    registerImports: async ({ register }) =>
      registerImports(context.db, (await requireRegister(context, context.db, register)).id),
    registerUndoPlan: async ({ id }) =>
      (await planRegisterUndo(context, context.db, await registerUndoGround(context), id)).plan,
    undoRegisterImport: undoRegisterImport(context),
    entrySource: ({ id }) => sourceOfEntry(context.db, id),
  };
}
