import type { UndoableOperation } from '../../shared/undo/undo.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { feedGround } from './feed-ground.ts';
import { feedBegun, feedTouched } from './feed-registers.ts';
import { takeTouched, watchEntries } from './feeding.repository.ts';

/**
 * One step that changes entries, and in the same transaction the figures that are counted from them; taken back, the
 * figures are counted again as well.
 */
export async function inFedStep<T>(
  context: Context,
  operation: UndoableOperation,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const { handle, db } = context;
  watchEntries(handle);
  const leavesCatalogue = isOfEntries(operation);
  const isWhole = !leavesCatalogue;
  // Nothing is remembered inside a transaction, only recalled.
  await feedGround(context, db);
  const step = async (tx: Tx) => {
    const ground = await feedGround(context, tx);
    feedBegun(context, ground);
    const done = await work(tx);
    const then = leavesCatalogue ? ground : await feedGround(context, tx);
    feedTouched(context, then, takeTouched(handle), { isWhole });
    return done;
  };
  const again = async (tx: Tx) => feedTouched(context, await feedGround(context, tx), takeTouched(handle), { isWhole });
  return inOneStep(context, operation, step, { again, leavesCatalogue });
}

/** Entries are no part of the catalogue; what a step of another feature writes besides may be. */
const isOfEntries = (operation: UndoableOperation): boolean => operation.startsWith('registers.');
