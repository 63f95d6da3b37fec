import { type FormPlace, placeLabel } from '../forms/form-issue.ts';
import type { DataElement } from '../forms/forms.contract.ts';
import { wording } from '../forms/wording.ts';
import type { Figure } from '../numbers/figure.ts';
import { type FigureRules, readFigureCell } from '../numbers/figure-cell.ts';
import type { BlockGrid, Placed } from './block-grid.ts';
import type { FileProblem } from './file-problem.ts';
import { cellName } from './sheet.ts';
import { isSkipped } from './skips.ts';

/** One cell of a row as read; `name` is the cell that says the figure. */
export interface RowFigure {
  readonly element: DataElement;
  readonly name: string;
  readonly figure: Figure | undefined;
  /** Left out by an answer: nothing is said of it. */
  readonly isSkipped: boolean;
}

export interface RowReading {
  readonly figures: readonly RowFigure[];
  readonly problems: readonly FileProblem[];
}

const count: FigureRules = { valueType: 'count', scale: 0, min: 0, max: null, options: [] };

/** A row marked "không phát sinh" as a whole: that is what every blank flow of it says; what stands in stock stays blank. */
export function withWholeRow(grid: BlockGrid, place: Placed<FormPlace>, figures: readonly RowFigure[]): RowReading {
  const { sheet } = grid;
  if (sheet.wholeRowColumn === undefined || isSkipped(grid.skips, place.position, sheet.wholeRowColumn)) {
    return { figures, problems: [] };
  }
  const name = cellName(place.position, sheet.wholeRowColumn);
  const at = { sheet: sheet.sheet.name, cell: name };
  const reading = readFigureCell(sheet.cellAt(place.position, sheet.wholeRowColumn)?.value, count);
  if (reading.kind === 'blank') return { figures, problems: [] };
  if (reading.kind === 'problem' || reading.figure.state !== 'none') {
    return { figures, problems: [{ kind: 'not-an-option', ...at, options: [wording.none] }] };
  }
  if (figures.some(occurred)) {
    return { figures, problems: [{ kind: 'none-occurred-with-figures', ...at, place: placeLabel(place.item) }] };
  }
  return {
    figures: figures.map((each) => (isBlankFlow(each) ? { ...each, name, figure: { state: 'none' } } : each)),
    problems: [],
  };
}

const occurred = ({ element, figure }: RowFigure): boolean =>
  element.kind === 'flow' && figure?.state === 'number' && figure.value !== 0;

const isBlankFlow = ({ element, figure, isSkipped: skipped }: RowFigure): boolean =>
  element.kind === 'flow' && figure === undefined && !skipped;
