import { type FormIssue, placeLabel } from './form-issue.ts';
import { lineHeight, linesOf, rowHeight, rowOf, textCell } from './sheet-cells.ts';
import type { ColumnLayout, LayoutCell, RowLayout, SheetLayout } from './sheet-layout.ts';
import { formNumber, formVersion, pageFooter, periodLine, receiverLine, reporterLine, wording } from './wording.ts';

/** Cells of some rows of a sheet with the rows they stand in. */
export interface SheetPart {
  readonly cells: readonly LayoutCell[];
  readonly rows: readonly RowLayout[];
}

/** The first row and the first column hold the hidden marks. */
export const anchorRow = 1;
export const anchorColumn = 1;
const firstColumn = 2;
/** Characters of 'Mẫu đề xuất, bản 1', beside which the names of the two bodies stand. */
const numberWidth = 18;
const titleRows = 6;
/** Capitals of 14 pt against the letters of 11 pt. */
const titleScale = 1.5;
export const headFirstRow = titleRows + 1;

const widthOf = (columns: readonly ColumnLayout[]): number => columns.reduce((sum, { width }) => sum + width, 0);

/** How many of the first visible columns are wide enough for the number of the form. */
function numberColumnsOf(visible: readonly ColumnLayout[]): number {
  const wideEnough = visible.findIndex((_, at) => widthOf(visible.slice(0, at + 1)) >= numberWidth);
  return Math.min(wideEnough + 1, visible.length - 1);
}

/** Rows 2 to 6: number of the form, the two bodies, title, period, legend. */
export function sheetHead(issue: FormIssue, columns: readonly ColumnLayout[]): SheetPart {
  const { form, reporter, period, coverage, receiver } = issue;
  const visible = columns.slice(firstColumn - 1);
  const all = visible.length;
  const numberColumns = numberColumnsOf(visible);
  const right = firstColumn + numberColumns;
  const receiverText = receiverLine(receiver);
  const receiverLines = linesOf(receiverText, widthOf(visible.slice(numberColumns)));
  const legendLines = linesOf(wording.legend, widthOf(visible));
  const titleLines = linesOf(form.name, widthOf(visible) / titleScale);
  return {
    cells: [
      textCell(2, firstColumn, 'plain', formNumber(form.code), numberColumns),
      textCell(2, right, 'right', reporterLine(placeLabel(reporter)), all - numberColumns),
      textCell(3, firstColumn, 'plain', formVersion(form), numberColumns),
      textCell(3, right, 'right', receiverText, all - numberColumns),
      textCell(4, firstColumn, 'title', form.name.toLocaleUpperCase('vi'), all),
      textCell(5, firstColumn, 'period', periodLine(period, coverage), all),
      textCell(titleRows, firstColumn, 'legend', wording.legend, all),
    ],
    rows: [
      rowOf(anchorRow, lineHeight, true),
      rowOf(2, lineHeight),
      rowOf(3, lineHeight * receiverLines),
      rowOf(4, lineHeight * titleScale * titleLines),
      rowOf(5, lineHeight),
      rowOf(titleRows, lineHeight * legendLines + 3),
    ],
  };
}

const signatureRows = 6;

/** An empty block to be signed on paper, below an empty row. */
export function signatureBlock(below: number, columns: readonly ColumnLayout[]): SheetPart & { readonly last: number } {
  const half = Math.ceil((columns.length - 1) / 2);
  const right = firstColumn + half;
  const rest = columns.length - 1 - half;
  const [date, role, note] = [below + 2, below + 3, below + 4];
  const last = below + signatureRows;
  return {
    cells: [
      textCell(date, right, 'sign-note', wording.signDate, rest),
      textCell(role, firstColumn, 'sign', wording.signLeft, half),
      textCell(role, right, 'sign', wording.signRight, rest),
      textCell(note, firstColumn, 'sign-note', wording.signLeftNote, half),
      textCell(note, right, 'sign-note', wording.signRightNote, rest),
    ],
    rows: [rowOf(last, 4 * rowHeight)],
    last,
  };
}

/** What the two kinds of data sheets have in common. */
export const dataSheet = (
  issue: FormIssue,
  columns: readonly ColumnLayout[],
  lastRow: number,
): Pick<SheetLayout, 'visibility' | 'columns' | 'printed' | 'footer'> => ({
  visibility: 'visible',
  columns,
  printed: {
    first: { row: anchorRow + 1, column: firstColumn },
    last: { row: lastRow, column: columns.length },
  },
  footer: pageFooter(issue.form.code, placeLabel(issue.reporter), issue.period),
});
