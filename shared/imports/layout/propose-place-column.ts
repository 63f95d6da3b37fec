import type { Layout } from './layout.ts';
import { type PlaceColumn, placeColumns } from './place-columns.ts';
import { placeRows } from './place-rows.ts';
import { columnsFor, confidenceOf, type Proposal, proposedPeriod, type Seeking } from './proposal.ts';
import type { Table } from './table.ts';
import { figureColumns, headAbove, headedColumns } from './table-head.ts';

/** A place that is known counts for as much as this of a head that is. */
const placeWeight = 0.5;

/** A table with a column of communes; undefined where none has figures beside it. */
export function proposePlaceColumn(table: Table, seeking: Seeking): Proposal | undefined {
  const found = placeColumns(table, seeking.index);
  const [first] = found;
  if (first === undefined) return undefined;
  const own = found.filter(({ district }) => district === first.district);
  const places = placesIn(own, first);
  const head = headOf(table, first, places);
  if (head === undefined) return undefined;
  const columns = columnsFor(table, headedColumns(table, head, [places.column, places.codes]), seeking, 'communes');
  if (columns === undefined) return undefined;
  const period = proposedPeriod(table.sheet, columns, seeking.known.plan.year);
  const layout: Layout = {
    sheet: table.sheet.name,
    form: columns.form.code,
    district: first.district.place.id,
    across: table.across,
    head,
    places,
    period,
    columns: [...columns.columns],
    rows: [],
  };
  const rows = placeRows(table, layout, first.district).filter(({ kind }) => kind === 'place' || kind === 'unclear');
  const known = rows.filter(({ kind }) => kind === 'place').length;
  const confidence = confidenceOf({ table, found: columns, rows: rows.length, known, period });
  return { layout, confidence, weight: first.places * placeWeight + columns.score };
}

/** Names with the codes beside them; where only one of the two is there, that one. */
export function placesIn(own: readonly PlaceColumn[], first: PlaceColumn) {
  const names = own.find(({ by }) => by === 'name');
  const codes = own.find(({ by, column }) => by === 'code' && column !== names?.column);
  return {
    kind: 'column' as const,
    column: names?.column ?? first.column,
    codes: names === undefined ? null : (codes?.column ?? null),
  };
}

/** The head over the columns that have figures from the first place on. */
export function headOf(table: Table, { firstRow }: PlaceColumn, places: { column: number; codes: number | null }) {
  const beside = figureColumns(table, (row) => row >= firstRow);
  const columns = beside.filter((column) => column !== places.column && column !== places.codes);
  return columns.length === 0 ? undefined : headAbove(table, firstRow, columns);
}
