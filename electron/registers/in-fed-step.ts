import type { UndoableOperation } from '../../shared/undo/undo.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { catalogueKept } from '../database/until-written.ts';
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
  watchEntries(context.handle);
  const ground = await feedGround(context);
  const step = async (tx: Tx) => {
    const keep = isOfEntries(operation) ? catalogueKept(context.handle) : undefined;
    feedBegun(context, ground);
    const done = await work(tx);
    feedTouched(context, ground, takeTouched(context.handle));
    keep?.();
    return done;
  };
  return inOneStep(context, operation, step, async () => {
    const now = await feedGround(context);
    return () => feedTouched(context, now, takeTouched(context.handle));
  });
}

/** Entries are no part of the catalogue; what a step of another feature writes besides may be. */
const isOfEntries = (operation: UndoableOperation): boolean => operation.startsWith('registers.');
