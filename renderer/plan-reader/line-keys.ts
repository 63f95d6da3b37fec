import type { KeyboardEvent } from 'react';
import { changeLevel, joinWithPrevious, setKind } from '../../shared/plan-reader/corrections.ts';
import { correct, undoCorrection } from './draft.ts';
import { focusSoon } from './focus-soon.ts';
import type { LabelledLine } from './use-plan-reader.ts';

interface At {
  readonly line: LabelledLine;
  readonly at: number;
  readonly last: number;
  /** The line shown above it. */
  readonly before: LabelledLine | undefined;
  readonly move: (to: number) => void;
  readonly onOpen: () => void;
}

const page = 10;
const kinds = { n: 'task', c: 'target', m: 'heading' } as const;

/** Answers whether the key meant something here. */
export function actOnKey(event: KeyboardEvent, at: At): boolean {
  if (event.ctrlKey && event.key.toLowerCase() === 'z') {
    undoCorrection();
    return true;
  }
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const act = moves(at)[event.key] ?? corrections(at)[event.key.toLowerCase()];
  act?.();
  return act !== undefined;
}

const moves = ({ at, last, move, onOpen }: At): Readonly<Record<string, () => void>> => ({
  ArrowDown: () => move(at + 1),
  ArrowUp: () => move(at - 1),
  PageDown: () => move(at + page),
  PageUp: () => move(at - page),
  Home: () => move(0),
  End: () => move(last),
  Enter: () => {
    onOpen();
    focusSoon('aside select');
  },
});

const corrections = ({ line, at, before, move }: At): Readonly<Record<string, () => void>> => ({
  ...Object.fromEntries(
    Object.entries(kinds).map(([key, kind]) => [key, () => correct((lines) => setKind(lines, line.id, kind))]),
  ),
  arrowleft: () => correct((lines) => changeLevel(lines, line.id, -1)),
  arrowright: () => correct((lines) => changeLevel(lines, line.id, 1)),
  g: () => {
    if (before === undefined) return;
    move(at - 1);
    correct((lines) => joinWithPrevious(lines, line.id), before.id);
  },
});
