import type { Handlers } from '../../shared/ipc/contract.ts';
import type { undoContract } from '../../shared/undo/undo.contract.ts';
import type { Context } from '../context.ts';
import { undoLast } from './undo-last.ts';
import type { UndoStep } from './undo-stack.ts';

export const undoHandlers = (context: Context): Handlers<typeof undoContract> => ({
  state: async () => ({ steps: context.undo.size(), next: stepOf(context.undo.newest()) }),
  last: async () => ({ undone: stepOf(await undoLast(context)) }),
});

const stepOf = (step: UndoStep | undefined) => (step === undefined ? null : { operation: step.operation });
