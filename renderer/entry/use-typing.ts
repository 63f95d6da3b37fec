import { useRef, useState } from 'react';
import type { CellGrid } from '../../shared/entry/cell-grid.ts';
import { type Commit, startOfTyping, type Typing, type TypingAction, type } from '../../shared/entry/typing.ts';

export interface TypingHere {
  readonly typing: Typing;
  /** The state as of the last key; the screen may be behind it. */
  readonly now: () => Typing;
  /** The state after the action, at once: the next key must not wait for the screen. */
  readonly act: (action: TypingAction) => Typing;
}

export function useTyping(grid: CellGrid, onCommit: (commit: Commit) => void): TypingHere {
  const [shown, setShown] = useState(startOfTyping);
  const now = useRef(startOfTyping);
  const act = (action: TypingAction): Typing => {
    const { typing, commit } = type(now.current, action, grid);
    now.current = typing;
    setShown(typing);
    if (commit !== null) onCommit(commit);
    return typing;
  };
  return { typing: shown, now: () => now.current, act };
}
