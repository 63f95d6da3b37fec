import type { importHistoryContract } from '../../shared/imports/history.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { compareImports } from './compare-imports.ts';
import { importHistory } from './import-history.ts';
import { openCopyOfOriginal, showOriginal } from './original.ts';
import { planUndo, undoGround } from './plan-undo.ts';
import { undoImport } from './undo-import.ts';

export const importHistoryHandlers = (context: Context): Handlers<typeof importHistoryContract> => ({
  history: async () => importHistory(context),
  original: showOriginal(context),
  openCopy: openCopyOfOriginal(context),
  compare: compareImports(context),
  undoPlan: async ({ id }) => planUndo(context, await undoGround(context), id).plan,
  undo: undoImport(context),
});
