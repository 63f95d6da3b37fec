import { namedPeriods } from '../calendar/named-periods.ts';
import { periodTitle } from '../calendar/period-label.ts';
import { placeLabel } from '../forms/form-issue.ts';
import { reporterLine } from '../forms/wording.ts';
import { fold, sameName } from '../text/fold.ts';
import { type AnchoredSheet, textOf } from './anchored-sheet.ts';
import type { FileProblem } from './file-problem.ts';
import type { RecognisedForm } from './recognise.ts';
import { type Cell, cellName } from './sheet.ts';

/**
 * What the head says in plain sight must be what the hidden marks say: a clerk who fills in last month's file again, or the
 * neighbour's, types over the head and knows nothing of the marks.
 */
export const headProblems = (sheet: AnchoredSheet, recognised: RecognisedForm): FileProblem[] =>
  headCells(sheet).flatMap((cell) => [
    ...otherPeriods(sheet, cell, recognised),
    ...otherPlace(sheet, cell, recognised),
  ]);

/** Texts above the table. */
export const headCells = ({ sheet, anchorRow, labelRow = anchorRow }: AnchoredSheet): Cell[] =>
  sheet.cells.filter((cell) => cell.row > anchorRow && cell.row < labelRow && cell.value.kind === 'text');

const addressOf = ({ sheet }: AnchoredSheet, { row, column }: Cell) => ({
  sheet: sheet.name,
  cell: cellName(row, column),
});

function otherPeriods(sheet: AnchoredSheet, cell: Cell, { period }: RecognisedForm): FileProblem[] {
  const [other] = namedPeriods(textOf(cell)).filter((named) => named !== period);
  if (other === undefined) return [];
  return [
    {
      kind: 'other-period-shown',
      ...addressOf(sheet, cell),
      found: periodTitle(other),
      expected: periodTitle(period),
    },
  ];
}

const reporterWords = fold(reporterLine(''));

function otherPlace(sheet: AnchoredSheet, cell: Cell, { district }: RecognisedForm): FileProblem[] {
  const text = textOf(cell);
  const expected = placeLabel(district.place);
  if (!fold(text).startsWith(reporterWords) || sameName(text, reporterLine(expected))) return [];
  return [{ kind: 'other-place-shown', ...addressOf(sheet, cell), expected }];
}
