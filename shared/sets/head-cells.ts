import { type Cell, cellName, type Sheet } from '../imports/sheet.ts';
import { fold } from '../text/fold.ts';
import { type CellContent, type Column, choiceColumn, noteColumn, textColumn, wholeColumn } from './column.ts';
import type { IndicatorSet } from './indicator-set.ts';
import type { SetCell, SetProblem } from './set-problem.ts';
import { problemAt } from './sheet-table.ts';
import { headLabels, originNames } from './wording.ts';

/** The first sheet says what set it is: a label and, beside it, its value. */
export const headFields: readonly Column<IndicatorSet>[] = [
  wholeColumn(['format', headLabels.format, 0], ({ format }) => format),
  textColumn(['name', headLabels.name, 0], ({ name }) => name),
  noteColumn(['basis', headLabels.basis, 0], ({ basis }) => basis),
  choiceColumn(['origin', headLabels.origin, 0], originNames, ({ origin }) => origin),
  wholeColumn(['year', headLabels.year, 0], ({ year }) => year),
];

export interface HeadCells {
  readonly values: Readonly<Record<string, unknown>>;
  readonly cells: ReadonlyMap<string, SetCell>;
  readonly problems: readonly SetProblem[];
}

export function headCells(sheet: Sheet | undefined): HeadCells {
  const values: Record<string, unknown> = {};
  const cells = new Map<string, SetCell>();
  const problems: SetProblem[] = [];
  for (const { field, header, read } of headFields) {
    const label = sheet?.cells.find(({ value }) => value.kind === 'text' && fold(value.value) === fold(header));
    if (sheet === undefined || label === undefined) {
      problems.push(problemAt('missing-column', { sheet: sheet?.name ?? '', cell: 'A1' }, { expected: header }));
      continue;
    }
    const beside = sheet.cells.find(({ row, column }) => row === label.row && column === label.column + 1);
    const at = { sheet: sheet.name, cell: cellName(label.row, label.column + 1) };
    cells.set(field, at);
    const given = read(contentOf(beside));
    if (beside?.formula === true) problems.push(problemAt('formula', at));
    else if (given.ok) values[field] = given.value;
    else problems.push(problemAt(given.misfit, at, { expected: given.expected }));
  }
  return { values, cells, problems };
}

const contentOf = (cell: Cell | undefined): CellContent =>
  cell?.value.kind === 'text' || cell?.value.kind === 'number' ? cell.value.value : null;
