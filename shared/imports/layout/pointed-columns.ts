import { elementsOf } from '../../forms/form-issue.ts';
import type { FormBlock } from '../../forms/forms.contract.ts';
import type { KnownForms } from '../known-forms.ts';
import type { Workbook } from '../sheet.ts';
import { elementScorer, pairColumns } from './element-likeness.ts';
import type { LayoutColumn } from './layout.ts';
import { periodsIn } from './layout-period.ts';
import type { PointedTable } from './layouts.contract.ts';
import { periodOfHeads } from './proposal.ts';
import { tableOf } from './table.ts';
import { headedColumns, isOrdinal } from './table-head.ts';
import { withoutPeriod } from './text-likeness.ts';

/** The columns under a head somebody pointed at, each with the element of the form that it says best. */
export function pointedColumns(workbook: Workbook, pointed: PointedTable, known: KnownForms): LayoutColumn[] {
  const sheet = workbook.sheets.find(({ name }) => name === pointed.sheet);
  const form = known.forms.find(({ code }) => code === pointed.form);
  if (sheet === undefined || form === undefined) return [];
  const table = tableOf(sheet, pointed.across);
  const { places } = pointed;
  const own = places.kind === 'column' ? [places.column, places.codes] : [];
  const heads = headedColumns(table, pointed.head, own);
  const blocks = form.blocks.filter(({ rows }) => levelsOf(pointed, known).includes(rows));
  const period = periodOfHeads(table, heads, form, known.plan.year);
  const asked = heads
    .filter(({ header }) => !isOrdinal(header))
    .filter(({ header }) => period === undefined || periodsIn(header, known.plan.year).includes(period))
    .map(({ column, header }) => ({ column, header: withoutPeriod(header) }));
  const pairs = pairColumns(asked, elementScorer(blocks.flatMap(elementsOf)));
  return heads.map(({ column, header }) => ({
    column,
    header,
    element: pairs.find((pair) => pair.column === column)?.element ?? null,
  }));
}

/** A single place is the district unless it is known to be a commune. */
function levelsOf({ places }: PointedTable, { districts }: KnownForms): readonly FormBlock['rows'][] {
  if (places.kind !== 'one') return ['communes'];
  return districts.some(({ communes }) => communes.some(({ id }) => id === places.place)) ? ['communes'] : ['district'];
}
