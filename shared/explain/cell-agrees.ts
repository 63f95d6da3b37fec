import { isSameFigure } from '../imports/plan-import.ts';
import type { Cell } from '../imports/sheet.ts';
import type { Figure } from '../numbers/figure.ts';
import { type FigureRules, readFigureCell } from '../numbers/figure-cell.ts';

/**
 * Whether a cell still says the figure that was taken from it. What '1.234' meant was settled for the whole file when it
 * was taken in, so either reading will do; a mark that spoke for its whole row ("không phát sinh") reads the same here.
 */
export const cellAgrees = (cell: Cell | undefined, figure: Figure, rules: FigureRules): boolean =>
  cell?.cached === true &&
  ([undefined, '.', ','] as const).some((mark) => {
    const reading = readFigureCell(cell.value, rules, mark);
    return reading.kind === 'figure' && isSameFigure(reading.figure, figure);
  });
