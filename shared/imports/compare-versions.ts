import { figureKey } from '../forms/written-figure.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { isSameFigure } from './plan-import.ts';
import type { CellFigure } from './validate.ts';

export interface ComparedCells {
  readonly element: ElementCode;
  readonly placeId: PlaceId;
  /** Undefined: its form has no cell for it. A cell without a figure is blank. */
  readonly before: CellFigure | undefined;
  readonly after: CellFigure | undefined;
}

/** Two files of one form cell by cell: together as many as the cells of either. In the order of the later one. */
export function compareVersions(before: readonly CellFigure[], after: readonly CellFigure[]) {
  const [old, young] = [byFigure(before), byFigure(after)];
  const keys = [...new Set([...young.keys(), ...old.keys()])];
  const pairs = keys.flatMap((key) => pairOf(old.get(key), young.get(key)));
  const differences = pairs.filter((pair) => !isSame(pair.before?.figure, pair.after?.figure));
  return { differences, same: pairs.length - differences.length };
}

const byFigure = (figures: readonly CellFigure[]): ReadonlyMap<string, CellFigure> =>
  new Map(figures.map((each) => [figureKey(each.element, each.placeId), each]));

function pairOf(before: CellFigure | undefined, after: CellFigure | undefined): ComparedCells[] {
  const either = after ?? before;
  return either === undefined ? [] : [{ element: either.element, placeId: either.placeId, before, after }];
}

const isSame = (a: Figure | undefined, b: Figure | undefined): boolean =>
  a === undefined || b === undefined ? a === b : isSameFigure(a, b);
