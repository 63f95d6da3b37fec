import { useMemo, useRef } from 'react';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import { elementsOf, type GridCell, keyOf, sameFigure } from '../../shared/entry/cell-grid.ts';
import type { EntryFigure, EntrySheet, GivenCell } from '../../shared/entry/entry.contract.ts';
import { addStep, noSteps, redoStep, type Steps, type Turned, undoStep } from '../../shared/entry/steps.ts';
import type { RecordSource } from './save-queue.ts';
import { type Figures, type Saving, useFigures, useSaving } from './use-saving.ts';

export interface WrittenCell {
  readonly cell: GridCell;
  readonly figure: EntryFigure | null;
}

export interface EntrySheetState {
  readonly figures: Figures;
  readonly saving: Saving;
  readonly figureOf: (cell: GridCell) => EntryFigure | null;
  /** One step, whatever it holds. */
  readonly write: (cells: readonly WrittenCell[]) => void;
  /** The cells it wrote; undefined when there was nothing to take back. */
  readonly undo: () => readonly GivenCell[] | undefined;
  readonly redo: () => readonly GivenCell[] | undefined;
  /** An older figure of the cell, put back as a new change. */
  readonly restore: (cell: GridCell, figure: EntryFigure | null) => void;
}

/** The figures of one sheet: what is shown, what is being saved, and the way back. */
export function useEntrySheet(sheet: EntrySheet, period: PeriodCode): EntrySheetState {
  const elements = useMemo(
    () => new Map(sheet.blocks.flatMap(elementsOf).map((element) => [element.code, element])),
    [sheet],
  );
  const saving = useSaving(period, elements);
  const figures = useFigures(sheet, saving.marks);
  const steps = useRef<Steps>(noSteps);
  const figureOf = (cell: GridCell) => figures.get(keyOf(cell)) ?? null;
  const write = (cells: readonly WrittenCell[], source: RecordSource = 'hand') => {
    for (const { cell } of cells) saving.forget(keyOf(cell));
    const changed = cells.filter(({ cell, figure }) => !sameFigure(figureOf(cell), figure));
    if (changed.length === 0) return;
    const after = changed.map(({ cell, figure }) => given(cell, figure));
    steps.current = addStep(steps.current, { before: changed.map(({ cell }) => given(cell, figureOf(cell))), after });
    saving.save(after, source);
  };
  const turn = (turned: Turned | undefined) => {
    if (turned === undefined) return undefined;
    steps.current = turned.steps;
    saving.save(turned.cells, 'undo');
    return turned.cells;
  };
  return {
    figures,
    saving,
    figureOf,
    write: (cells) => write(cells),
    undo: () => turn(undoStep(steps.current)),
    redo: () => turn(redoStep(steps.current)),
    restore: (cell, figure) => write([{ cell, figure }], 'undo'),
  };
}

const given = ({ place, element }: GridCell, figure: EntryFigure | null): GivenCell => ({
  place,
  element: element.code,
  figure,
});
