import type { BlockGrid } from './block-grid.ts';
import type { FileProblem } from './file-problem.ts';
import { cellName } from './sheet.ts';

/** One figure drawn over the cells of several places or elements: whose it is nobody can tell. */
export function mergedFigures({ sheet: { sheet }, inputRows, inputColumns }: BlockGrid): FileProblem[] {
  const inputsIn = (positions: ReadonlySet<number>, first: number, last: number) =>
    [...positions].filter((position) => position >= first && position <= last);
  return (sheet.merged ?? []).flatMap((area) => {
    const rows = inputsIn(inputRows, area.row, area.lastRow);
    const columns = inputsIn(inputColumns, area.column, area.lastColumn);
    if (rows.length * columns.length < 2) return [];
    return [
      {
        kind: 'merged-figures',
        sheet: sheet.name,
        cell: cellName(area.row, area.column),
        cells: `${cellName(area.row, area.column)}:${cellName(area.lastRow, area.lastColumn)}`,
      },
    ];
  });
}
