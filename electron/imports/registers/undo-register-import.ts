import type { z } from 'zod';
import type { registerFilesContract } from '../../../shared/imports/registers/register-files.contract.ts';
import { consentsToUndo } from '../../../shared/imports/registers/register-undo.ts';
import type { Context } from '../../context.ts';
import { inFedStep } from '../../registers/in-fed-step.ts';
import { forgetEntry } from '../../registers/keep-entries.ts';
import { planRegisterUndo, registerUndoGround } from './plan-register-undo.ts';
import { markRegisterImportUndone } from './undo-register-import.repository.ts';

type Contract = (typeof registerFilesContract)['undoRegisterImport'];
type Input = z.output<Contract['input']>;
type Output = z.output<Contract['output']>;

/**
 * Takes one file of a register back, days or years after it came, as one step that itself goes back like any other. Decided
 * by what is stored at that very moment; nothing is done while something forbids it or is not consented to.
 */
export const undoRegisterImport =
  (context: Context) =>
  async ({ id, reason, accept }: Input): Promise<Output> => {
    const ground = await registerUndoGround(context);
    return inFedStep(context, 'imports.undoRegisterImport', async (tx) => {
      const { plan, removed } = await planRegisterUndo(context, tx, ground, id);
      const isOpen = consentsToUndo(plan).some((need) => !accept.includes(need));
      if (plan.locks.length > 0 || isOpen) return { done: false, plan, changed: 0 };
      for (const entry of removed) await forgetEntry(context, tx, entry);
      await markRegisterImportUndone(tx, id, context.clock.now(), reason);
      return { done: true, plan, changed: 1 };
    });
  };
