import { createContext, useContext, useEffect } from 'react';
import type { UndoableOperation } from '../../shared/undo/undo.contract.ts';

export interface Undo {
  /** What would be taken back; undefined when there is nothing. */
  readonly next: UndoableOperation | undefined;
  readonly isRunning: boolean;
  readonly undo: () => void;
  /** Says quietly what was done, with a button that takes it back. */
  readonly offer: (done: string) => void;
}

export const UndoContext = createContext<Undo | undefined>(undefined);

export function useUndo(): Undo {
  const undo = useContext(UndoContext);
  if (undo === undefined) throw new Error('no undo outside the shell');
  return undo;
}

/** Ctrl+Z belongs to the letters being typed while a text field has the focus. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.code === 'KeyZ';
      if (!isUndo || event.repeat || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [undo]);
}

const withoutText: ReadonlySet<string> = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'file']);

export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
