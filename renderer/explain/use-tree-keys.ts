import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { TreeRow } from './tree-rows.ts';

/** A line, or one of the figures in it (from 0). */
export interface TreePoint {
  readonly row: string;
  readonly figure: number | undefined;
}

interface Tree {
  readonly rows: readonly TreeRow[];
  readonly turn: (row: TreeRow) => void;
}

/**
 * One line of the tree takes part in Tab. Up and down go from line to line; right opens a line, then goes through its
 * figures; left goes back, closes, then climbs to the line above it.
 */
export function useTreeKeys({ rows, turn }: Tree) {
  const table = useRef<HTMLTableElement>(null);
  const [point, setPoint] = useState<TreePoint>();
  const moved = useRef(false);
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === point?.row),
  );
  const row = rows[at];
  const reached: TreePoint | undefined = row && {
    row: row.key,
    figure: row.key === point?.row ? point.figure : undefined,
  };
  useEffect(() => {
    if (!moved.current || reached === undefined) return;
    moved.current = false;
    table.current?.querySelector<HTMLElement>(`[data-point="${pointName(reached)}"]`)?.focus();
  });
  const go = (next: TreePoint | undefined) => {
    if (next === undefined) return;
    moved.current = true;
    setPoint(next);
  };
  const lineAt = (index: number): TreePoint | undefined => {
    const line = rows[Math.min(rows.length - 1, Math.max(0, index))];
    return line && { row: line.key, figure: undefined };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (row === undefined || reached === undefined) return;
    const step = stepOf(event.key, { row, figure: reached.figure });
    if (step === undefined) return;
    event.preventDefault();
    switch (step.kind) {
      case 'line':
        return go(lineAt(Number.isFinite(step.by) ? at + step.by : step.by < 0 ? 0 : rows.length - 1));
      case 'figure':
        return go({ row: row.key, figure: step.figure });
      case 'turn':
        return turn(row);
      case 'climb':
        return go(lineAt(rows.slice(0, at).findLastIndex(({ level }) => level < row.level)));
    }
  };
  return { table, reached, reach: setPoint, onKeyDown };
}

export const pointName = ({ row, figure }: TreePoint): string => (figure === undefined ? row : `${row} #${figure}`);

type Step =
  | { readonly kind: 'line'; readonly by: number }
  | { readonly kind: 'figure'; readonly figure: number | undefined }
  | { readonly kind: 'turn' }
  | { readonly kind: 'climb' };

interface Here {
  readonly row: TreeRow;
  readonly figure: number | undefined;
}

function stepOf(key: string, here: Here): Step | undefined {
  switch (key) {
    case 'ArrowDown':
      return { kind: 'line', by: 1 };
    case 'ArrowUp':
      return { kind: 'line', by: -1 };
    case 'Home':
      return { kind: 'line', by: Number.NEGATIVE_INFINITY };
    case 'End':
      return { kind: 'line', by: Number.POSITIVE_INFINITY };
    case 'ArrowRight':
      return stepIn(here);
    case 'ArrowLeft':
      return stepOut(here);
    default:
      return undefined;
  }
}

function stepIn({ row, figure }: Here): Step | undefined {
  if (row.isOpen === false) return { kind: 'turn' };
  if (row.isOpen === true) return { kind: 'line', by: 1 };
  const next = figure === undefined ? 0 : figure + 1;
  return next < row.figures.length ? { kind: 'figure', figure: next } : undefined;
}

function stepOut({ row, figure }: Here): Step {
  if (figure !== undefined) return { kind: 'figure', figure: figure === 0 ? undefined : figure - 1 };
  return row.isOpen === true ? { kind: 'turn' } : { kind: 'climb' };
}
