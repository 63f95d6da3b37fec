import { isList } from '../forms/written-figure.ts';
import { readFigureCell } from '../numbers/figure-cell.ts';
import type { DecimalMark } from '../numbers/parse-number.ts';
import { formatScaled } from '../numbers/scaled.ts';
import { textOf } from './anchored-sheet.ts';
import type { BlockGrid } from './block-grid.ts';
import type { FileNote } from './file-note.ts';
import { allInputCells, type InputCell } from './input-cells.ts';
import { cellName } from './sheet.ts';

/** What is said of the cells that were read: hidden ones, formulas, numbers typed as text, totals typed over. */
export function gridNotes(grid: BlockGrid, mark: DecimalMark | undefined): FileNote[] {
  const inputs = allInputCells(grid);
  return [
    ...hiddenNotes(grid, inputs),
    ...inputs.flatMap((input) => cellNotes(grid, input, mark)),
    ...totals(grid, inputs, mark),
  ];
}

function hiddenNotes({ sheet: { sheet } }: BlockGrid, inputs: readonly InputCell[]): FileNote[] {
  const filled = inputs.filter(({ cell }) => cell !== undefined);
  const first = (position: number, side: 'row' | 'column') => filled.find((input) => input[side] === position);
  const at = (kind: 'hidden-row' | 'hidden-column', input: InputCell | undefined): FileNote[] =>
    input === undefined ? [] : [{ kind, sheet: sheet.name, cell: input.name }];
  return [
    ...(sheet.visibility === 'visible' ? [] : [{ kind: 'hidden-sheet' as const, sheet: sheet.name }]),
    ...sheet.hiddenRows.flatMap((row) => at('hidden-row', first(row, 'row'))),
    ...sheet.hiddenColumns.flatMap((column) => at('hidden-column', first(column, 'column'))),
  ];
}

function cellNotes({ sheet: { sheet } }: BlockGrid, input: InputCell, mark: DecimalMark | undefined): FileNote[] {
  const { cell, element, name } = input;
  const at = { sheet: sheet.name, cell: name };
  if (cell === undefined || isList(element)) return [];
  const value = numberIn(input, mark);
  if (cell.formula) return cell.cached ? [{ kind: 'from-formula', ...at }] : [];
  const found = textOf(cell).trim();
  if (value === undefined || /^\d*$/.test(found)) return [];
  return [{ kind: 'from-text', ...at, found, read: formatScaled(value, element.scale) }];
}

function numberIn({ cell, element }: Pick<InputCell, 'cell' | 'element'>, mark: DecimalMark | undefined) {
  const reading = readFigureCell(cell?.value, element, mark);
  return reading.kind === 'figure' && reading.figure.state === 'number' ? reading.figure.value : undefined;
}

/** A total that is still a formula may just not have been calculated again; one that was typed is what the clerk means. */
function totals(grid: BlockGrid, inputs: readonly InputCell[], mark: DecimalMark | undefined): FileNote[] {
  const { sheet, across, elements } = grid;
  if (!across) return [];
  return sheet.totalRows.flatMap((row) =>
    elements.flatMap(({ item: element, position: column }): FileNote[] => {
      const cell = sheet.cellAt(row, column);
      const typed = cell?.formula || isList(element) ? undefined : numberIn({ cell, element }, mark);
      const sum = inputs
        .filter((input) => input.column === column)
        .reduce((total, input) => total + (numberIn(input, mark) ?? 0), 0);
      if (typed === undefined || typed === sum) return [];
      const [found, expected] = [formatScaled(typed, element.scale), formatScaled(sum, element.scale)];
      return [{ kind: 'total-differs', sheet: sheet.sheet.name, cell: cellName(row, column), found, expected }];
    }),
  );
}
