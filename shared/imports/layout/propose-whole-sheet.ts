import type { FormBlock } from '../../forms/forms.contract.ts';
import { fold } from '../../text/fold.ts';
import { textOf } from '../anchored-sheet.ts';
import type { KnownDistrict } from '../known-forms.ts';
import type { Workbook } from '../sheet.ts';
import type { Layout } from './layout.ts';
import { fits, latest, periodsIn } from './layout-period.ts';
import { entriesNamed } from './place-columns.ts';
import {
  type ColumnsFound,
  columnsFor,
  confidenceOf,
  type Proposal,
  proposedPeriod,
  type Seeking,
} from './proposal.ts';
import { sheetPlace } from './sheet-place.ts';
import { inSheet, type Table } from './table.ts';
import { type HeadedColumn, isFigure } from './table-head.ts';

/** Heads further down, or after so many texts, belong to something else. */
const lastHead = 100;
const mostTexts = 1000;
const fewestElements = 2;

/** A sheet whose figures are all of one place, the district: undefined unless two heads at least say elements of ours. */
export function proposeWholeSheet(table: Table, seeking: Seeking): Proposal | undefined {
  const found = bestHead(table, seeking, 'district');
  if (found === undefined) return undefined;
  const district = districtNamed(seeking.workbook, seeking.known.districts);
  const row = rowOfFigures(table, found, seeking);
  if (row === undefined) return undefined;
  const places = { kind: 'one' as const, row, place: district?.place.id ?? null };
  const period =
    periodBeside(table, row, found, seeking) ?? proposedPeriod(table.sheet, found, seeking.known.plan.year);
  const known = district === undefined ? 0.5 : 1;
  const confidence = confidenceOf({ table, found, rows: 1, known, period });
  return { layout: layoutOf(table, found, places, period, district), confidence, weight: found.score };
}

/** Sheets that are called after communes of one district, all with the same head. */
export function proposeSheets(table: Table, seeking: Seeking): Proposal | undefined {
  const district = districtOfSheets(seeking);
  if (district === undefined || sheetPlace(table.sheet, district) === undefined) return undefined;
  const found = bestHead(table, seeking, 'communes');
  if (found === undefined) return undefined;
  const row = rowOfFigures(table, found, seeking);
  if (row === undefined) return undefined;
  const period =
    periodBeside(table, row, found, seeking) ?? proposedPeriod(table.sheet, found, seeking.known.plan.year);
  const confidence = confidenceOf({ table, found, rows: 1, known: 1, period });
  const layout = layoutOf(table, found, { kind: 'sheets', row }, period, district);
  return { layout, confidence, weight: found.score };
}

interface HeadFound extends ColumnsFound {
  readonly row: number;
}

const layoutOf = (
  { sheet, across }: Table,
  { form, row, columns }: HeadFound,
  places: Layout['places'],
  period: Layout['period'],
  district: KnownDistrict | undefined,
): Layout => ({
  sheet: sheet.name,
  form: form.code,
  district: district?.place.id ?? null,
  across,
  head: { first: row, last: row },
  places,
  period,
  columns: [...columns],
  rows: [],
});

/** The row whose texts say most elements. */
function bestHead(table: Table, seeking: Seeking, level: FormBlock['rows']): HeadFound | undefined {
  const texts = table.cells
    .filter((cell) => cell.row <= lastHead && /\p{L}{2}/u.test(textOf(cell)))
    .slice(0, mostTexts);
  const rows = [...Map.groupBy(texts, ({ row }) => row)].filter(([, cells]) => cells.length >= fewestElements);
  const found = rows.flatMap(([row, cells]): HeadFound[] => {
    const heads = cells.map(
      ({ column }): HeadedColumn => ({ column, header: table.textAt(row, column).slice(0, 300) }),
    );
    const columns = columnsFor(table, heads, seeking, level);
    return columns === undefined || columns.pairs.length < fewestElements ? [] : [{ ...columns, row }];
  });
  return found.toSorted((a, b) => b.score - a.score)[0];
}

/** Below the head, the row with a figure for most elements; of several the one of the latest period, else the first. */
function rowOfFigures(table: Table, found: HeadFound, { known }: Seeking): number | undefined {
  const columns = new Set(found.pairs.map(({ column }) => column));
  const figures = table.cells.filter((cell) => cell.row > found.row && columns.has(cell.column) && isFigure(cell));
  const rows = [...Map.groupBy(figures, ({ row }) => row)].map(([row, cells]) => ({ row, count: cells.length }));
  const most = Math.max(0, ...rows.map(({ count }) => count));
  const full = rows.filter(({ count }) => count * 2 >= most).map(({ row }) => row);
  const named = full.map((row) => ({ row, period: latest(periodsOfRow(table, row, found, known.plan.year)) }));
  const newest = latest(named.flatMap(({ period }) => period ?? []));
  const chosen = newest === undefined ? undefined : named.find(({ period }) => period === newest)?.row;
  return chosen ?? rows.find(({ count }) => count === most)?.row;
}

/** Named in the row itself, outside its figures. */
const periodsOfRow = (table: Table, row: number, { form }: ColumnsFound, year: number) =>
  table.cells
    .filter((cell) => cell.row === row)
    .flatMap((cell) => periodsIn(textOf(cell), year))
    .filter((period) => fits(period, form, year));

function periodBeside(table: Table, row: number, found: HeadFound, { known }: Seeking): Layout['period'] {
  const { year } = known.plan;
  const cell = table.cells.find(
    (each) =>
      each.row === row && periodsIn(textOf(each), year).filter((period) => fits(period, found.form, year)).length === 1,
  );
  return cell === undefined ? null : { kind: 'cell', ...inSheet(table, cell.row, cell.column) };
}

function districtOfSheets({ workbook, index }: Seeking): KnownDistrict | undefined {
  const named = workbook.sheets.flatMap(({ name }) => entriesNamed(index, name).map(({ district }) => district));
  const tally = [...Map.groupBy(named, (district) => district)].map(([district, all]) => ({
    district,
    count: all.length,
  }));
  const [first] = tally.toSorted((a, b) => b.count - a.count);
  return first !== undefined && first.count >= 2 ? first.district : undefined;
}

/** Titles stand at the top. */
const lastTitleRow = 40;

/** The one district that sheets or titles name with its type: 'Sơn La' alone may be the province. */
export function districtNamed({ sheets }: Workbook, districts: readonly KnownDistrict[]): KnownDistrict | undefined {
  const texts = sheets.flatMap(({ name, cells }) => [
    name,
    ...cells.filter(({ row }) => row <= lastTitleRow).map(textOf),
  ]);
  const said = texts.map((text) => ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `);
  const found = districts.filter(({ place }) =>
    namings(place).some((naming) => said.some((text) => text.includes(naming))),
  );
  return found.length === 1 ? found[0] : undefined;
}

const shortTypes: Readonly<Record<string, readonly string[]>> = {
  huyen: ['huyen', 'h'],
  'thanh pho': ['thanh pho', 'tp'],
  'thi xa': ['thi xa', 'tx'],
};

const namings = ({ type, name }: KnownDistrict['place']): string[] =>
  (shortTypes[fold(type)] ?? [fold(type)]).map((short) => ` ${short} ${fold(name)} `);
