import type { z } from 'zod';
import type { ImportUndoPlan, importHistoryContract } from '../../shared/imports/history.contract.ts';
import { consentsNeeded, isForbidden } from '../../shared/imports/undo-consent.ts';
import type { Context } from '../context.ts';
import { writeFigures } from '../forms/figures.repository.ts';
import { forgetSteps } from '../undo/forget-steps.ts';
import { planUndo, undoGround } from './plan-undo.ts';
import { markUndone, openUndoSource } from './undo-import.repository.ts';

type Input = z.output<(typeof importHistoryContract)['undo']['input']>;

/**
 * Takes one file back in one transaction, decided by what is stored at that very moment. What something else changed
 * since is never touched: it was said later, by somebody who saw the file's figure, and to drop it would lose it. Such
 * a file is refused with the list, and goes back as far as it still stands once that is consented to. It is no step of
 * Ctrl+Z: the history names it, and its receipts change what earlier decisions on deadlines mean.
 */
export const undoImport =
  (context: Context) =>
  async ({ id, reason, accept }: Input): Promise<{ done: boolean; plan: ImportUndoPlan }> => {
    const ground = await undoGround(context);
    const result = context.handle
      .transaction(() => {
        const { plan, writes } = planUndo(context, ground, id);
        const isOpen = consentsNeeded(plan).some((need) => !accept.includes(need));
        if (isForbidden(plan) || isOpen) return { done: false, plan };
        store(context, { id, reason }, writes);
        return { done: true, plan };
      })
      .immediate();
    if (result.done) forgetSteps(context);
    return result;
  };

function store(
  { handle, clock }: Context,
  { id, reason }: Pick<Input, 'id' | 'reason'>,
  writes: ReturnType<typeof planUndo>['writes'],
): void {
  const at = clock.now();
  if (writes.length > 0) writeFigures(handle, openUndoSource(handle, id, at, reason), writes);
  markUndone(handle, id, at, reason);
}
