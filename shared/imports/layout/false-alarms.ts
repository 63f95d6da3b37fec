import { elementsOf } from '../../forms/form-issue.ts';
import type { KnownForms } from '../known-forms.ts';
import { type IsMoneyCell, type SuspectColumn, suspectColumns } from '../personal-data.ts';
import type { Workbook } from '../sheet.ts';
import type { Layout } from './layout.ts';

/** Columns without which the rest of a workbook is read: nothing of them is looked at again, and nothing stored. */
export const withoutColumns = (workbook: Workbook, columns: readonly SuspectColumn[]): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    const own = new Set(columns.filter((each) => each.sheet === sheet.name).map(({ column }) => column));
    return own.size === 0 ? sheet : { ...sheet, cells: sheet.cells.filter(({ column }) => !own.has(column)) };
  }),
});

export interface Cleared {
  readonly workbook: Workbook;
  /** What was left out. */
  readonly without: readonly SuspectColumn[];
  /** What nobody has explained: while there is any, nothing of the file is stored. */
  readonly left: readonly SuspectColumn[];
}

/**
 * Leaves out the columns on persons that somebody may leave out, until no more show: the first row of heads hides those
 * below it. There is no other way past them: a false alarm is told by giving the column up.
 */
export function clearedOf(
  workbook: Workbook,
  isMoney: IsMoneyCell,
  mayLeaveOut: (column: SuspectColumn) => boolean,
): Cleared {
  let cleared: Cleared = { workbook, without: [], left: suspectColumns(workbook, isMoney) };
  for (;;) {
    const out = cleared.left.filter(mayLeaveOut);
    if (out.length === 0) return cleared;
    const rest = withoutColumns(cleared.workbook, out);
    cleared = { workbook: rest, without: [...cleared.without, ...out], left: suspectColumns(rest, isMoney) };
  }
}

/** Columns of the sheet that the layout says to pass over. */
export const isPassedOver =
  ({ sheet, across, columns }: Layout) =>
  (suspect: SuspectColumn): boolean =>
    across &&
    suspect.sheet === sheet &&
    columns.some(({ column, element }) => column === suspect.column && element === null);

/** Nine digits under a head that says a sum of money, by our own reading of the head: nobody can say so of another column. */
export function moneyColumns(layout: Layout | undefined, { forms }: KnownForms): IsMoneyCell {
  const elements = forms.flatMap(({ blocks }) => blocks.flatMap(elementsOf));
  const money = new Set(elements.flatMap(({ code, valueType }) => (valueType === 'money' ? [code] : [])));
  return (sheet, { row, column }) =>
    layout !== undefined &&
    sheet.name === layout.sheet &&
    layout.columns.some((each) => {
      return each.element !== null && money.has(each.element) && each.column === (layout.across ? column : row);
    });
}
