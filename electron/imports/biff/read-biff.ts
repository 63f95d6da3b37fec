import { read, type WorkSheet } from '@e965/xlsx';
import { type Sheet, type Workbook, WorkbookNote } from '../../../shared/imports/sheet.ts';
import { Refused } from '../../archive/refused.ts';
import { newBudget } from '../workbook/budget.ts';
import { mergedOf } from '../workbook/merged-collector.ts';
import { type BiffContext, cellsOf } from './biff-cells.ts';
import { readMarks } from './cell-marks.ts';
import { openCompoundFile } from './compound-file.ts';
import { readGlobals } from './globals.ts';

/**
 * Reads .xls of Excel 97 to 2003. The library gives the values; fonts, formats, formulas and what is hidden we read from
 * the records ourselves, and both must find the same cells: of a damaged file it gives fewer, without an error.
 */
export function readBiff(bytes: Buffer): Workbook {
  const file = openCompoundFile(bytes);
  const stream = file.stream('Workbook');
  if (stream === undefined) throw new Refused({ reason: 'not-a-workbook' });
  const globals = readGlobals(stream);
  const context = { ...globals, budget: newBudget() };
  const marked = globals.sheets.map((sheet) => ({ ...sheet, marks: readMarks(stream, sheet.start, context.budget) }));
  const { Sheets } = read(bytes, { type: 'buffer', dense: true, cellText: false, cellHTML: false, cellFormula: false });
  const values = new Map(Object.entries(Sheets));
  const sheets = marked.map(({ name, visibility, marks }) => ({
    name,
    visibility,
    ...contentOf(name, values.get(name), marks, context),
  }));
  if (sheets.every(({ cells }) => cells.length === 0)) throw new Refused({ reason: 'no-rows' });
  return { sheets, notes: notesOf(globals.notes, file.paths) };
}

function contentOf(
  name: string,
  values: WorkSheet | undefined,
  marks: ReturnType<typeof readMarks>,
  context: BiffContext,
): Omit<Sheet, 'name' | 'visibility'> {
  const cells = cellsOf(values, marks, context);
  if (cells === undefined) throw new Refused({ reason: 'broken', part: 'sheet', sheet: name });
  return {
    cells,
    hiddenRows: inUse(marks.hiddenRows, new Set(cells.map(({ row }) => row))),
    hiddenColumns: inUse(marks.hiddenColumns, new Set(cells.map(({ column }) => column))),
    ...mergedOf(marks.merged),
  };
}

const inUse = (hidden: ReadonlySet<number>, used: ReadonlySet<number>): number[] =>
  [...hidden].filter((number) => used.has(number)).toSorted((a, b) => a - b);

/** Macros and embedded objects lie in storages of their own. */
function notesOf(found: ReadonlySet<WorkbookNote>, paths: readonly string[]): WorkbookNote[] {
  const notes = new Set(found);
  if (paths.some((path) => /\/_vba_project/i.test(path))) notes.add('macro');
  if (paths.some((path) => /\/mbd[0-9a-f]{8}\//i.test(path))) notes.add('embedded-object');
  return WorkbookNote.options.filter((note) => notes.has(note));
}
