import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellNameOf } from '../../../shared/forms/cell-name.ts';
import type { FormPlace } from '../../../shared/forms/form-issue.ts';
import type { Form, StoredFigure } from '../../../shared/forms/forms.contract.ts';
import { layoutOf } from '../../../shared/forms/layout.ts';
import { figureKey, figureOf } from '../../../shared/forms/written-figure.ts';
import { planImport } from '../../../shared/imports/plan-import.ts';
import type { Workbook } from '../../../shared/imports/sheet.ts';
import { validate } from '../../../shared/imports/validate.ts';
import {
  edited,
  withColumnOrder,
  withInsertedColumns,
  withInsertedRows,
  withSheetRenamed,
  withSheetsReversed,
} from '../../builders/edit-workbook.ts';
import { figuresOfForm, forms, someCommunes } from '../../builders/form-arbitraries.ts';
import {
  aFormIssue,
  district,
  knownForms,
  recognisedForm,
  seedForm,
  writtenAndRead,
} from '../../builders/form-workbook.ts';

const reporter = district('125').place;

const filledForms = fc.tuple(forms, someCommunes).chain(([form, communes]) =>
  fc.record({
    form: fc.constant(form),
    communes: fc.constant(communes),
    figures: figuresOfForm(form, reporter, communes),
  }),
);

interface Filled {
  readonly form: Form;
  readonly communes: readonly FormPlace[];
  readonly figures: readonly StoredFigure[];
}

const layoutFor = (filled: Filled) => layoutOf(aFormIssue({ ...filled, of: '125' }));

const read = (workbook: Workbook, { form, communes }: Filled) =>
  validate(recognisedForm(workbook, knownForms({ forms: [form], districts: [{ place: reporter, communes }] })));

/** The file says exactly the figures put in, and says of every other cell that it is blank. */
function expectFigures(workbook: Workbook, filled: Filled): void {
  const { figures, problems } = read(workbook, filled);
  expect(problems).toEqual([]);
  const said = figures.flatMap(({ element, placeId, figure }) =>
    figure === undefined ? [] : [[figureKey(element, placeId), figure] as const],
  );
  expect(new Map(said)).toEqual(
    new Map(filled.figures.map((each) => [figureKey(each.element, each.placeId), figureOf(each)])),
  );
  const inputs = layoutFor(filled).sheets.flatMap(({ cells }) =>
    cells.filter(({ content }) => content.kind === 'input'),
  );
  expect(figures).toHaveLength(inputs.length);
}

test(
  'written, read, recognised and checked, a form gives back the figures put in',
  () =>
    fc.assert(
      fc.asyncProperty(filledForms, async (filled) => expectFigures(await writtenAndRead(layoutFor(filled)), filled)),
      { numRuns: 30 },
    ),
  120_000,
);

test(
  'each figure comes from the cell in which the layout put it',
  () =>
    fc.assert(
      fc.asyncProperty(filledForms, async (filled) => {
        const layout = layoutFor(filled);
        const placed = layout.sheets.flatMap(({ name, cells }) =>
          cells.flatMap(({ content, ...cell }) =>
            content.kind === 'input' ? `${content.element.code} ${content.place.id} ${name} ${cellNameOf(cell)}` : [],
          ),
        );
        const found = read(await writtenAndRead(layout), filled).figures.map(
          ({ element, placeId, sheet, cell }) => `${element} ${placeId} ${sheet} ${cell}`,
        );
        expect(found.toSorted()).toEqual(placed.toSorted());
      }),
      { numRuns: 20 },
    ),
  120_000,
);

const moves = fc.record({
  rowAt: fc.integer({ min: 1, max: 25 }),
  rows: fc.integer({ min: 1, max: 3 }),
  columnAt: fc.integer({ min: 1, max: 10 }),
  columns: fc.integer({ min: 1, max: 3 }),
  order: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 9 }),
});

test(
  'also after rows and columns were inserted and moved, sheets renamed and reordered',
  () =>
    fc.assert(
      fc.asyncProperty(filledForms, moves, async (filled, { rowAt, rows, columnAt, columns, order }) => {
        const moved = edited(
          await writtenAndRead(layoutFor(filled)),
          withColumnOrder('Biểu xã', order),
          ...['Biểu xã', 'Biểu huyện'].flatMap((sheet) => [
            withInsertedRows(sheet, rowAt, rows),
            withInsertedColumns(sheet, columnAt, columns),
          ]),
          withSheetRenamed('Biểu xã', 'Sheet1'),
          withSheetRenamed('Biểu huyện', 'Sheet1 (2)'),
          withSheetsReversed,
        );
        expectFigures(moved, filled);
      }),
      { numRuns: 30 },
    ),
  120_000,
);

test(
  'a form given out with the stored figures in it changes nothing when it comes back',
  () =>
    fc.assert(
      fc.asyncProperty(filledForms, async (filled) => {
        const { figures } = read(await writtenAndRead(layoutFor(filled)), filled);
        const { create, update, same } = planImport(figures, filled.figures);
        expect([create, update]).toEqual([[], []]);
        expect(same).toHaveLength(filled.figures.length);
      }),
      { numRuns: 20 },
    ),
  120_000,
);

test('BM01 of the largest district, full of figures', async () => {
  const form = seedForm('BM01');
  const { communes } = district('125');
  const [figures = []] = fc.sample(figuresOfForm(form, reporter, communes), { numRuns: 1, seed: 2023 });
  expectFigures(await writtenAndRead(layoutFor({ form, communes, figures })), { form, communes, figures });
});
