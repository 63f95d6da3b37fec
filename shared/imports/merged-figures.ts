import type { BlockGrid } from './block-grid.ts';
import type { FileAnswers } from './file-answer.ts';
import { ask, type FileQuestion } from './file-question.ts';
import { cellName, type MergedCells } from './sheet.ts';
import { shownCell } from './shown-cells.ts';
import type { Skip } from './skips.ts';

export interface MergedFigure {
  readonly question: FileQuestion;
  /** Once it is said that nobody can tell, all of its cells are left out. */
  readonly skip: readonly Skip[];
}

/** One figure drawn over the cells of several places or elements: whose it is nobody can tell. */
export function mergedFigures({ sheet, inputRows, inputColumns }: BlockGrid, answers: FileAnswers): MergedFigure[] {
  const inputsIn = (positions: ReadonlySet<number>, first: number, last: number) =>
    [...positions].filter((position) => position >= first && position <= last);
  const areas = (sheet.sheet.merged ?? []).filter((area) => {
    const rows = inputsIn(inputRows, area.row, area.lastRow);
    const columns = inputsIn(inputColumns, area.column, area.lastColumn);
    return rows.length * columns.length >= 2;
  });
  return areas.map((area) => {
    const at = { sheet: sheet.sheet.name, cell: cellName(area.row, area.column) };
    const problem = { kind: 'merged-figures' as const, ...at, cells: rangeOf(area) };
    const stands = shownCell(sheet.cellAt(area.row, area.column));
    const question = ask(problem, [{ answer: { kind: 'merged-figures', ...at }, shows: '' }], answers, stands);
    return { question, skip: question.chosen === null ? [] : [{ cell: at.cell, area }] };
  });
}

const rangeOf = ({ row, column, lastRow, lastColumn }: MergedCells): string =>
  `${cellName(row, column)}:${cellName(lastRow, lastColumn)}`;
