import type { UndoableOperation } from '../../shared/undo/undo.contract.ts';
import { type Command, useCommand } from '../ipc/use-command.ts';
import { undoWords as words } from '../messages/undo.ts';
import { useUndo } from './use-undo.ts';

/** A command that is one step of undo: what it did is said quietly, with a button that takes it back. */
export function useUndoableCommand<I, O extends object>(
  operation: UndoableOperation,
  act: (input: I) => Promise<O>,
  onDone?: (result: O) => void,
): Command<I, O> {
  const { offer } = useUndo();
  return useCommand(act, (result) => {
    if (!isNothing(result)) offer(words.done(operation));
    onDone?.(result);
  });
}

/** Nothing was changed, so there is no step: the one that could be taken back is an older one. */
const isNothing = (result: object): boolean => 'changed' in result && result.changed === 0;
