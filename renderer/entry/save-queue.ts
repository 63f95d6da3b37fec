import { cellKey } from '../../shared/entry/cell-grid.ts';
import type { GivenCell, RefusedCell } from '../../shared/entry/entry.contract.ts';

export type RecordSource = 'hand' | 'undo';

export interface Batch {
  readonly source: RecordSource;
  readonly cells: readonly GivenCell[];
}

export interface SaveReport {
  readonly saving: (cells: readonly GivenCell[]) => void;
  readonly answered: (cells: readonly GivenCell[], refused: readonly RefusedCell[]) => void;
  readonly failed: (cells: readonly GivenCell[], cause: unknown) => void;
}

type Send = (batch: Batch) => Promise<{ readonly refused: readonly RefusedCell[] }>;

/** A transaction stays short. */
const largestMerged = 2000;

/**
 * Saves in the order of typing, one command at a time. What is typed while one is on its way goes together with the next:
 * the fastest typist never waits, and no older figure overtakes a newer one.
 */
export function createSaveQueue(send: Send, report: SaveReport) {
  let waiting: Batch[] = [];
  let isSending = false;

  async function pump(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) await deliver(batch);
    isSending = false;
  }

  async function deliver(batch: Batch): Promise<void> {
    try {
      report.answered(batch.cells, (await send(batch)).refused);
    } catch (cause) {
      report.failed(batch.cells, cause);
    }
  }

  return (cells: readonly GivenCell[], source: RecordSource): void => {
    if (cells.length === 0) return;
    report.saving(cells);
    waiting = withBatch(waiting, { source, cells });
    void pump();
  };
}

function withBatch(waiting: readonly Batch[], batch: Batch): Batch[] {
  const last = waiting.at(-1);
  if (last === undefined || last.source !== batch.source || last.cells.length + batch.cells.length > largestMerged) {
    return [...waiting, batch];
  }
  const merged = new Map([...last.cells, ...batch.cells].map((cell) => [cellKey(cell.place, cell.element), cell]));
  return [...waiting.slice(0, -1), { source: batch.source, cells: [...merged.values()] }];
}
