import type { UndoableOperation } from '../../shared/undo/undo.contract.ts';
import type { Tx } from '../database/open.ts';

/** One command as the officer gave it: the statements that take it back, and its entries in the change log. */
export interface UndoStep {
  readonly operation: UndoableOperation;
  readonly statements: readonly string[];
  readonly logged: { readonly after: number; readonly to: number };
  /** Runs at the end of the transaction that takes it back. */
  readonly again: ((tx: Tx) => void | Promise<void>) | undefined;
}

const kept = 50;

/** The newest steps of this run of the program, the last one first to be taken back. */
export interface UndoStack {
  push: (step: UndoStep) => void;
  pop: () => UndoStep | undefined;
  newest: () => UndoStep | undefined;
  size: () => number;
  clear: () => void;
}

export function undoStack(): UndoStack {
  let steps: readonly UndoStep[] = [];
  return {
    push: (step) => {
      steps = [...steps, step].slice(-kept);
    },
    pop: () => {
      const newest = steps.at(-1);
      steps = steps.slice(0, -1);
      return newest;
    },
    newest: () => steps.at(-1),
    size: () => steps.length,
    clear: () => {
      steps = [];
    },
  };
}
