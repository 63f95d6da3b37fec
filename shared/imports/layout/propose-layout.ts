import { elementsOf } from '../../forms/form-issue.ts';
import type { KnownForms } from '../known-forms.ts';
import type { Workbook } from '../sheet.ts';
import { elementScorer } from './element-likeness.ts';
import type { Layout } from './layout.ts';
import { placeIndex } from './place-columns.ts';
import type { FormLevel, Proposal } from './proposal.ts';
import { proposePlaceColumn } from './propose-place-column.ts';
import { proposeSheets, proposeWholeSheet } from './propose-whole-sheet.ts';
import { withRowHeader } from './row-header.ts';
import { type Table, tableOf } from './table.ts';
import { holdsFigures } from './table-head.ts';

/** Everything that can be guessed of a workbook that is none of our forms; undefined where nothing in it looks like a table. */
export function proposeLayout(workbook: Workbook, known: KnownForms): Proposal | undefined {
  const proposal = bestOf(workbook, known);
  return proposal === undefined ? undefined : { ...proposal, layout: withRowHeader(proposal.layout, workbook) };
}

function bestOf(workbook: Workbook, known: KnownForms): Proposal | undefined {
  const seeking = { workbook, known, index: placeIndex(known.districts), levels: levelsOf(known) };
  const tables = workbook.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet) => [tableOf(sheet, true), tableOf(sheet, false)]);
  const inColumns = tables.flatMap((table) => proposePlaceColumn(table, seeking) ?? []);
  if (inColumns.length > 0) return best(inColumns);
  const asSheets = tables.flatMap((table) => proposeSheets(table, seeking) ?? []);
  if (asSheets.length > 0) return best(asSheets);
  const whole = tables.flatMap((table) => proposeWholeSheet(table, seeking) ?? []);
  return best(whole) ?? bareTable(tables, known);
}

/** The first of the weightiest: sheets in their order, as they lie before turned. */
const best = (proposals: readonly Proposal[]): Proposal | undefined =>
  proposals.toSorted((a, b) => b.weight - a.weight)[0];

const levelsOf = ({ forms }: KnownForms): FormLevel[] =>
  forms
    .filter(({ reporter }) => reporter === 'district')
    .flatMap((form) =>
      (['communes', 'district'] as const).flatMap((level) => {
        const elements = form.blocks.filter(({ rows }) => rows === level).flatMap(elementsOf);
        return elements.length === 0 ? [] : [{ form, level, scorer: elementScorer(elements) }];
      }),
    );

/** A table of something: somebody may know of what. */
function bareTable(tables: readonly Table[], { forms }: KnownForms): Proposal | undefined {
  const table = tables.find((each) => each.across && holdsFigures(each));
  const form = forms.find(({ reporter }) => reporter === 'district');
  if (table === undefined || form === undefined) return undefined;
  const layout: Layout = {
    sheet: table.sheet.name,
    form: form.code,
    district: null,
    across: true,
    head: { first: 1, last: 1 },
    places: { kind: 'column', column: 1, codes: null },
    period: null,
    columns: [],
    rows: [],
  };
  return { layout, confidence: 0, weight: 0 };
}
