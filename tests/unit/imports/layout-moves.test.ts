import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeLayout } from '../../../shared/imports/layout/propose-layout.ts';
import { readsByItself, refitLayout } from '../../../shared/imports/layout/refit-layout.ts';
import type { Sheet, Workbook } from '../../../shared/imports/sheet.ts';
import { edited, withColumnOrder, withInsertedColumns, withInsertedRows } from '../../builders/edit-workbook.ts';
import { knownForms } from '../../builders/form-workbook.ts';
import { readWith } from '../../builders/read-with-layout.ts';
import { strangeLayouts } from '../../fixtures/strange-layouts.ts';

const known = knownForms();
const learnt = strangeLayouts.flatMap(({ name, workbook, key }) => {
  const layout = proposeLayout(workbook, known)?.layout;
  const sheet = workbook.sheets.find((each) => each.name === layout?.sheet);
  return layout === undefined || sheet === undefined ? [] : [{ name, workbook, key, layout, sheet }];
});

const lastOf = ({ cells }: Sheet, side: 'row' | 'column') => Math.max(...cells.map((cell) => cell[side]));
const without = (name: string) => learnt.filter((each) => each.name !== name);

/** Columns of a sheet of one table for each commune stand in eleven sheets: they move in one of them. */
const inOneSheet = without('one-sheet-for-each-commune');

function reading(workbook: Workbook, { layout }: (typeof learnt)[number]) {
  const fit = refitLayout(workbook, layout, known);
  return { ...readWith(workbook, fit?.layout), confidence: fit?.confidence ?? 0 };
}

/** What is read may be less than what was written, never something else. */
function expectNothingWrong(figures: Record<string, number>, key: Readonly<Record<string, number>>) {
  for (const [cell, value] of Object.entries(figures)) expect([cell, value]).toEqual([cell, key[cell]]);
}

describe.each(inOneSheet)('$name', (learned) => {
  const { workbook, key, layout, sheet } = learned;
  const heads = layout.across ? layout.head : { first: 0, last: 0 };

  test('rows put in above, below and between change nothing', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 1, max: lastOf(sheet, 'row') + 1 }), fc.integer({ min: 1, max: 4 })),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(rows, (inserted) => {
        const outside = inserted.filter(([row]) => row <= heads.first || row > heads.last + 1);
        const edits = outside
          .toSorted(([a], [b]) => b - a)
          .map(([row, count]) => withInsertedRows(sheet.name, row, count));
        const read = reading(edited(workbook, ...edits), learned);
        expectNothingWrong(read.figures, key);
        if (read.confidence >= readsByItself) expect(read.figures).toEqual(key);
      }),
      { numRuns: 40 },
    );
  });

  test('columns put in anywhere change nothing', () => {
    const columns = fc.tuple(fc.integer({ min: 1, max: lastOf(sheet, 'column') + 1 }), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(columns, ([column, count]) => {
        const read = reading(edited(workbook, withInsertedColumns(sheet.name, column, count)), learned);
        expectNothingWrong(read.figures, key);
        if (read.confidence >= readsByItself) expect(read.figures).toEqual(key);
      }),
      { numRuns: 20 },
    );
  });

  test('columns in any other order change nothing', () => {
    const all = Array.from({ length: lastOf(sheet, 'column') }, (_, at) => at + 1);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        const read = reading(edited(workbook, withColumnOrder(sheet.name, order)), learned);
        expectNothingWrong(read.figures, key);
      }),
      { numRuns: 40 },
    );
  });
});

test('rows put in leave the learned layouts sure of themselves', () => {
  for (const learned of inOneSheet) {
    const { workbook, sheet } = learned;
    const read = reading(edited(workbook, withInsertedRows(sheet.name, 1, 2)), learned);
    expect([learned.name, read.confidence >= readsByItself]).toEqual([learned.name, true]);
  }
});

test('a column that is gone, or that says something else now, is asked about', () => {
  const [learned] = learnt.filter(({ name }) => name === 'codes-of-places-only');
  if (learned === undefined) throw new Error('no such layout');
  const { workbook, sheet } = learned;
  const renamed = (header: string): Workbook => ({
    ...workbook,
    sheets: [
      {
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.value.kind === 'text' && cell.value.value === 'CS02'
            ? { ...cell, value: { kind: 'text', value: header } }
            : cell,
        ),
      },
    ],
  });
  for (const header of ['CS04', 'Ghi chú', 'KT01']) {
    const read = reading(renamed(header), learned);
    expect([header, read.confidence < readsByItself]).toEqual([header, true]);
  }
});
