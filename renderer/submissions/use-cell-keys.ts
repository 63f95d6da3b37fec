import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** By position in the board's rows and periods. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The column of the boxes, left of the first period. */
export const tickColumn = -1;

const steps: Readonly<Record<string, (place: CellPlace, last: CellPlace) => CellPlace>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: tickColumn }),
  End: ({ row }, last) => ({ row, column: last.column }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, last) => ({ row: last.row, column }),
};

/** One cell of the grid takes part in Tab; the keys move it and the focus with it. */
export function useCellKeys(rows: number, columns: number, onOpen: (place: CellPlace) => void) {
  const table = useRef<HTMLTableElement>(null);
  const [reached, setReached] = useState<CellPlace>({ row: 0, column: tickColumn });
  const moved = useRef(false);
  const last = { row: rows - 1, column: columns - 1 };
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    cellAt(table.current, reached)?.focus();
  }, [reached]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      moved.current = true;
      setReached(inside(step(reached, last), last));
    } else if (event.key === 'Enter' && reached.column !== tickColumn) onOpen(reached);
  };
  return { table, reached, reach: setReached, onKeyDown };
}

/** The open cell is in view beside its panel; when the panel is closed the focus is back on the cell. */
export function useOpenCell(table: RefObject<HTMLTableElement | null>, open: CellPlace | undefined): void {
  const last = useRef<CellPlace>(undefined);
  useEffect(() => {
    if (open !== undefined) cellAt(table.current, open)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    else if (last.current !== undefined) cellAt(table.current, last.current)?.focus();
    last.current = open;
  }, [table, open]);
}

const cellAt = (table: HTMLTableElement | null, { row, column }: CellPlace) =>
  table?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);

const inside = ({ row, column }: CellPlace, last: CellPlace): CellPlace => ({
  row: Math.min(last.row, Math.max(0, row)),
  column: Math.min(last.column, Math.max(tickColumn, column)),
});
