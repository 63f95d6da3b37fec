import { elementsOf, placeLabel } from '../../forms/form-issue.ts';
import type { DataElement, Form, FormBlock } from '../../forms/forms.contract.ts';
import type { AnchoredSheet, Line } from '../anchored-sheet.ts';
import { mappedGrid } from '../answered-grid.ts';
import { type FileAnswers, noAnswers } from '../file-answer.ts';
import type { FileProblem } from '../file-problem.ts';
import type { KnownDistrict, KnownForms, KnownPlaceOfForm } from '../known-forms.ts';
import type { RecognisedForm } from '../recognise.ts';
import { cellName, type Sheet, type Workbook } from '../sheet.ts';
import { fitColumns } from './fit-columns.ts';
import type { Layout } from './layout.ts';
import { layoutNotes } from './layout-notes.ts';
import { periodOfLayout, periodsIn } from './layout-period.ts';
import type { MappedTable } from './mapped-table.ts';
import { type PlaceRow, placeRows } from './place-rows.ts';
import { sheetPlace } from './sheet-place.ts';
import { inSheet, type Table, tableOf } from './table.ts';

/** The file as the layout reads it; undefined while form, sender or period is not known, or the sheet is gone. */
export function resolveLayout(
  workbook: Workbook,
  layout: Layout,
  known: KnownForms,
  answers: FileAnswers = noAnswers,
): RecognisedForm | undefined {
  const form = known.forms.find(({ code, reporter }) => code === layout.form && reporter === 'district');
  const sheet = workbook.sheets.find(({ name }) => name === layout.sheet);
  if (form === undefined || sheet === undefined) return undefined;
  const period = periodOfLayout(layout, sheet, form, known.plan.year);
  if (period === undefined) return undefined;
  const district = (known.districtsAt?.(period) ?? known.districts).find(({ place }) => place.id === layout.district);
  if (district === undefined) return undefined;
  const parts = partsOf(workbook, sheet, layout, district);
  const whole = { form, district, period, layout, year: known.plan.year, answers };
  const tables = parts.flatMap((part) => tablesOf(part, whole));
  return tables.length === 0
    ? undefined
    : { form, district, period, sheets: tables.map(({ grid }) => grid.sheet), tables };
}

/** The rows of the table as the layout understands them, for somebody to look at. */
export function rowsOfLayout(workbook: Workbook, layout: Layout, known: KnownForms): readonly PlaceRow[] {
  const sheet = workbook.sheets.find(({ name }) => name === layout.sheet);
  const district = known.districts.find(({ place }) => place.id === layout.district);
  if (sheet === undefined || district === undefined) return [];
  return placeRows(tableOf(sheet, layout.across), layout, district);
}

/** One sheet with what is read of it. */
interface Part {
  readonly table: Table;
  readonly layout: Layout;
  readonly rows: readonly PlaceRow[];
  readonly level: FormBlock['rows'];
  /** The head of the sheet is not the one that was pointed at. */
  readonly isStrange: boolean;
}

function partsOf(workbook: Workbook, sheet: Sheet, layout: Layout, district: KnownDistrict): Part[] {
  const table = tableOf(sheet, layout.across);
  const { places } = layout;
  switch (places.kind) {
    case 'column':
      return [{ table, layout, rows: placeRows(table, layout, district), level: 'communes', isStrange: false }];
    case 'one': {
      const place = [district.place, ...district.communes].find(({ id }) => id === places.place);
      if (place === undefined) return [];
      const level = place.id === district.place.id ? 'district' : 'communes';
      return [{ table, layout, rows: [onlyRow(places.row, place)], level, isStrange: false }];
    }
    case 'sheets':
      return workbook.sheets.flatMap((each) => sheetPart(each, layout, places.row, district));
  }
}

const onlyRow = (row: number, place: KnownPlaceOfForm): PlaceRow => ({ kind: 'place', row, text: '', place });

function sheetPart(sheet: Sheet, layout: Layout, row: number, district: KnownDistrict): Part[] {
  const place = sheetPlace(sheet, district);
  if (place === undefined) return [];
  const table = tableOf(sheet, layout.across);
  const fit = fitColumns(table, layout.head, layout.columns);
  const isStrange = fit.leastLikeness < 1;
  const own = { ...layout, sheet: sheet.name, columns: [...fit.columns] };
  return [{ table, layout: own, rows: [onlyRow(row, place)], level: 'communes', isStrange }];
}

interface Whole {
  readonly form: Form;
  readonly district: KnownDistrict;
  readonly period: RecognisedForm['period'];
  readonly layout: Layout;
  readonly year: number;
  readonly answers: FileAnswers;
}

function tablesOf(part: Part, whole: Whole): MappedTable[] {
  const columns = columnsOf(part, whole);
  const blocks = whole.form.blocks.map((block, at) => ({ block, at }));
  const [first, ...others] = blocks.filter(({ block }) => block.rows === part.level && holds(block, columns));
  if (first === undefined) return [];
  const all = [first, ...others].map(({ block, at }) => ({ block, sheet: anchored(part, whole, columns, at + 1) }));
  const read = positionsRead(
    columns,
    all.flatMap(({ block }) => elementsOf(block)),
  );
  return all.map(({ block, sheet }, at) => {
    const grid = mappedGrid({ sheet, block, district: whole.district, across: part.table.across }, whole.answers);
    const said =
      at > 0 ? { problems: [], notes: [] } : { problems: problemsOf(part), notes: notesOf(part, whole, read) };
    return { block, grid: { ...grid, problems: [...said.problems, ...grid.problems] }, notes: said.notes };
  });
}

const holds = (block: FormBlock, columns: readonly Line[]): boolean =>
  elementsOf(block).some(({ code }) => columns.some((line) => line.code === code));

/** Mapped columns in plain sight; where heads name periods, those of the period that is read. */
function columnsOf({ table, layout }: Part, { period, year }: Whole): Line[] {
  return layout.columns.flatMap(({ column, element, header }) => {
    if (element === null || table.hiddenColumns.has(column)) return [];
    const named = layout.period?.kind === 'heads' ? periodsIn(header, year) : [];
    const isOther = named.length > 0 && !named.includes(period);
    return isOther ? [] : [{ code: element, position: column }];
  });
}

function anchored(
  { table, layout, rows }: Part,
  { form }: Whole,
  columns: readonly Line[],
  block: number,
): AnchoredSheet {
  const places = rows.flatMap((row): Line[] =>
    row.kind === 'place' ? [{ code: row.place.code, position: row.row }] : [],
  );
  const names = layout.places.kind === 'column' ? layout.places.column : layout.head.last;
  const label = inSheet(table, layout.head.last, names);
  const totals = rows.flatMap(({ kind, row }) => (kind === 'total' ? row : []));
  return {
    sheet: table.sheet,
    form: form.code,
    block,
    anchorRow: label.row,
    anchorColumn: label.column,
    rows: table.across ? places : columns,
    columns: table.across ? columns : places,
    labelRow: label.row,
    labelColumn: label.column,
    totalRows: table.across && totals.length === 1 ? totals : [],
    wholeRowColumn: undefined,
    cellAt: (row, column) => (table.across ? table.cellAt(row, column) : table.cellAt(column, row)),
  };
}

const problemsOf = ({ table, layout, rows, isStrange }: Part): FileProblem[] => [
  ...(isStrange ? [{ kind: 'layout-unknown' as const, sheet: table.sheet.name }] : []),
  ...rows.flatMap((row): FileProblem[] => {
    if (row.kind !== 'unclear' || layout.places.kind !== 'column') return [];
    const { row: at, column } = inSheet(table, row.row, layout.places.column);
    const candidates = row.candidates.map(placeLabel);
    return [{ kind: 'place-unclear', sheet: table.sheet.name, cell: cellName(at, column), candidates }];
  }),
];

const positionsRead = (columns: readonly Line[], elements: readonly DataElement[]): ReadonlySet<number> =>
  new Set(columns.filter((line) => elements.some(({ code }) => code === line.code)).map(({ position }) => position));

const notesOf = (part: Part, { district }: Whole, read: ReadonlySet<number>) =>
  layoutNotes({ ...part, communes: district.communes, read });
