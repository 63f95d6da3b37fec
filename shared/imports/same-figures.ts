import { figureKey } from '../forms/written-figure.ts';
import { isSameFigure } from './plan-import.ts';
import type { CellFigure } from './validate.ts';

/** Whether two files say the same of every cell; a blank cell is not the same as a figure. */
export function saysTheSame(first: readonly CellFigure[], second: readonly CellFigure[]): boolean {
  const known = new Map(second.map((each) => [figureKey(each.element, each.placeId), each.figure]));
  return (
    first.length === second.length &&
    first.every(({ element, placeId, figure }) => {
      const other = known.get(figureKey(element, placeId));
      return figure === undefined || other === undefined ? figure === other : isSameFigure(figure, other);
    })
  );
}
