import { parseAnchor } from '../forms/anchors.ts';
import type { DataElement } from '../forms/forms.contract.ts';
import { readFigureCell } from '../numbers/figure-cell.ts';
import { type AnchoredSheet, textOf } from './anchored-sheet.ts';
import type { BlockGrid } from './block-grid.ts';
import type { FileProblem } from './file-problem.ts';
import { type Cell, cellName } from './sheet.ts';

/**
 * Rows below the head with something like a figure in them that are neither of the form nor its total: left out in silence
 * they would be lost, so each is named. What the clerk wrote beside them is not repeated, it may be a person's name.
 */
export function foreignRows({ sheet, inputRows, inputColumns, elements }: BlockGrid): FileProblem[] {
  const head = sheet.labelRow ?? sheet.anchorRow;
  const ours = new Set([...inputRows, ...sheet.totalRows]);
  const rules = elements.map(({ item }) => item);
  const strange = sheet.sheet.cells.filter(
    (cell) => cell.row > head && !ours.has(cell.row) && inputColumns.has(cell.column) && looksLikeFigure(cell, rules),
  );
  return [...Map.groupBy(strange, ({ row }) => row)].flatMap(([row, [first]]) =>
    first === undefined
      ? []
      : [
          {
            kind: 'foreign-row',
            sheet: sheet.sheet.name,
            cell: cellName(row, first.column),
            found: codeOf(sheet, row),
          },
        ],
  );
}

/** Heads and signatures are words; everything else in a column of figures is meant as one. */
const looksLikeFigure = ({ value }: Cell, elements: readonly DataElement[]): boolean =>
  elements.some((element) => {
    const reading = readFigureCell(value, element);
    if (reading.kind === 'problem') return reading.problem !== 'text' && reading.problem !== 'not-an-option';
    return reading.kind === 'figure';
  });

const code = /^[0-9A-Za-z]{1,12}$/;

/** The code in the hidden column, as for a row brought over from another district's file; otherwise nothing. */
function codeOf({ cellAt, anchorColumn }: AnchoredSheet, row: number): string {
  const anchor = parseAnchor(textOf(cellAt(row, anchorColumn)));
  return anchor?.kind === 'code' && code.test(anchor.code) ? anchor.code : '';
}
