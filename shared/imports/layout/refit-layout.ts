import { elementsOf } from '../../forms/form-issue.ts';
import { nameKey } from '../../text/fold.ts';
import type { KnownDistrict, KnownForms } from '../known-forms.ts';
import type { Sheet, Workbook } from '../sheet.ts';
import { elementScorer } from './element-likeness.ts';
import { type ColumnFit, fitColumns } from './fit-columns.ts';
import type { Layout, LayoutColumn } from './layout.ts';
import { fits, latest, periodCell, periodOfLayout, periodsIn } from './layout-period.ts';
import { placeColumns, placeIndex } from './place-columns.ts';
import { placeRows } from './place-rows.ts';
import { periodOfHeads } from './proposal.ts';
import { headOf, placesIn } from './propose-place-column.ts';
import { districtNamed } from './propose-whole-sheet.ts';
import { rowHeaderOf } from './row-header.ts';
import { inSheet, type Table, tableOf } from './table.ts';
import { type HeadRows, headedColumns, isFigure, isOrdinal } from './table-head.ts';
import { textLikeness, withoutPeriod } from './text-likeness.ts';

/** A learned layout laid over another file of its sender, and how sure it is that it belongs there. */
export interface Refit {
  readonly layout: Layout;
  readonly confidence: number;
}

/** From here on a file is read with what was learned; below it somebody is asked. */
export const readsByItself = 0.75;

/** What a doubt about the period or the sender leaves of the confidence: always less than `readsByItself`. */
const doubt = 0.7;

/** The best of the visible sheets; undefined where nothing in the file is like the table that was learned. */
export function refitLayout(workbook: Workbook, learned: Layout, known: KnownForms): Refit | undefined {
  const district = known.districts.find(({ place }) => place.id === learned.district);
  if (district === undefined) return undefined;
  const refits = workbook.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet) => refitOn(sheet, { workbook, learned, known, district }) ?? []);
  const sorted = refits.toSorted(
    (a, b) =>
      b.confidence - a.confidence ||
      Number(b.layout.sheet === learned.sheet) - Number(a.layout.sheet === learned.sheet),
  );
  return sorted[0];
}

interface Given {
  readonly workbook: Workbook;
  readonly learned: Layout;
  readonly known: KnownForms;
  readonly district: KnownDistrict;
}

function refitOn(sheet: Sheet, given: Given): Refit | undefined {
  const table = tableOf(sheet, given.learned.across);
  return given.learned.places.kind === 'column' ? refitColumn(table, given) : refitWhole(table, given);
}

function refitColumn(table: Table, given: Given): Refit | undefined {
  const { learned, known, district } = given;
  const found = placeColumns(table, placeIndex(known.districts));
  const own = found.filter((each) => each.district === district);
  const [first] = own;
  if (first === undefined) return undefined;
  const places = placesIn(own, first);
  const head = headOf(table, first, places);
  if (head === undefined) return undefined;
  const fit = columnsUnder(table, head, given, [places.column, places.codes]);
  const layout = {
    ...learned,
    sheet: table.sheet.name,
    head,
    places,
    columns: [...fit.columns],
    period: periodOn(table, head, given),
  };
  const rows = placeRows(table, layout, district).filter(({ kind }) => kind === 'place' || kind === 'unclear');
  const share = rows.filter(({ kind }) => kind === 'place').length / Math.max(1, rows.length);
  const isOthers = found[0]?.district !== district || isOfAnother(given);
  return { layout, confidence: rounded(fit.sure * share * (isOthers ? doubt : 1) * periodSure(layout, table, given)) };
}

/** The head says whose it is, or it is asked: without names of communes nothing else does. */
function refitWhole(table: Table, given: Given): Refit | undefined {
  const { learned, known, district } = given;
  const head = headLike(table, learned);
  if (head === undefined || learned.places.kind === 'column') return undefined;
  const fit = columnsUnder(table, head, given, []);
  const { row, period, isSure } = rowOfPeriod(table, learned, given) ?? {
    ...rowNamed(table, { ...learned, head, columns: [...fit.columns] }, learned),
    period: periodOn(table, head, given),
  };
  const places = { ...learned.places, row };
  const layout = { ...learned, sheet: table.sheet.name, head, places, columns: [...fit.columns], period };
  const isSaid = places.kind === 'sheets' || isNamed(table, given);
  const sure = fit.sure * (isSaid && isSure && !isOfAnother(given) ? 1 : doubt);
  return { layout, confidence: rounded(sure * periodSure(layout, table, { ...given, known, district })) };
}

/** The row with figures that is called as the learned one was; where none was called anything, the only one with figures. */
function rowNamed(table: Table, { head, columns }: Layout, { places, head: learnedHead }: Layout) {
  const read = new Set(columns.flatMap(({ column, element }) => (element === null ? [] : column)));
  const figures = table.cells.filter((cell) => isOutside(head, cell.row) && read.has(cell.column) && isFigure(cell));
  const rows = [...new Set(figures.map(({ row }) => row))]
    .map((row) => ({ row, header: rowHeaderOf(table, row, columns) }))
    .filter(({ header }) => !isOrdinal(header));
  const [wanted = '', learnedRow] = places.kind === 'column' ? [] : [places.header, places.row];
  const likely = wanted === '' ? rows : rows.filter(({ header }) => textLikeness(header, wanted) >= 0.7);
  const [only, ...others] = likely;
  if (only !== undefined && others.length === 0) return { row: only.row, isSure: true };
  return { row: head.last + (learnedRow ?? 1) - learnedHead.last, isSure: false };
}

const isOutside = (head: HeadRows, row: number): boolean => row < head.first || row > head.last;

/** Where the row itself named its period, the row of the latest one with figures: next month another row is filled in. */
function rowOfPeriod(table: Table, { places, period, columns, form: code }: Layout, { known }: Given) {
  const form = known.forms.find((each) => each.code === code);
  if (places.kind === 'column' || period?.kind !== 'cell' || form === undefined) return undefined;
  const cell = inSheet(table, period.row, period.column);
  if (cell.row !== places.row) return undefined;
  const filled = new Set(
    table.cells.filter((each) => isFigure(each) && each.column !== cell.column).map(({ row }) => row),
  );
  const named = table.cells.flatMap((each) => {
    const [own, ...others] = periodsIn(table.textAt(each.row, each.column), known.plan.year);
    const isRow = own !== undefined && others.length === 0 && fits(own, form, known.plan.year) && filled.has(each.row);
    return isRow && each.column === cell.column ? [{ row: each.row, column: each.column, period: own }] : [];
  });
  const newest = latest(named.map((each) => each.period));
  const found = named.find((each) => each.period === newest);
  if (found === undefined || columns.length === 0) return undefined;
  const cellThere = inSheet(table, found.row, found.column);
  return { row: found.row, period: { kind: 'cell' as const, ...cellThere }, isSure: true };
}

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

const isOfAnother = ({ workbook, known, district }: Given): boolean => {
  const named = districtNamed(workbook, known.districts);
  return named !== undefined && named !== district;
};

function isNamed(table: Table, { workbook, learned, known, district }: Given): boolean {
  if (learned.places.kind !== 'one') return false;
  const { place } = learned.places;
  if (place === district.place.id) return districtNamed(workbook, known.districts) === district;
  const commune = district.communes.find(({ id }) => id === place);
  return (
    commune !== undefined &&
    table.cells.some(
      (cell) => textLikeness(table.textAt(cell.row, cell.column), `${commune.type} ${commune.name}`) === 1,
    )
  );
}

const periodSure = (layout: Layout, { sheet }: Table, { known }: Given): number => {
  const form = known.forms.find(({ code }) => code === layout.form);
  const period = form === undefined ? undefined : periodOfLayout(layout, sheet, form, known.plan.year);
  return period === undefined ? doubt : 1;
};

/** Read anew: last month's period is never carried over. */
function periodOn(table: Table, head: HeadRows, { learned, known }: Given): Layout['period'] {
  const form = known.forms.find(({ code }) => code === learned.form);
  const { year } = known.plan;
  if (form === undefined || learned.period === null) return null;
  if (learned.period.kind === 'heads') {
    const period = periodOfHeads(table, headedColumns(table, head, []), form, year);
    return period === undefined ? null : { kind: 'heads', period };
  }
  if (learned.period.kind === 'cell' && periodOfLayout(learned, table.sheet, form, year) !== undefined)
    return learned.period;
  const cell = periodCell(table.sheet, form, year);
  return cell === undefined ? null : { kind: 'cell', row: cell.row, column: cell.column };
}

interface SureFit extends Pick<ColumnFit, 'columns'> {
  readonly sure: number;
}

function columnsUnder(table: Table, head: HeadRows, given: Given, without: readonly (number | null)[]): SureFit {
  const { learned, known } = given;
  const { year } = known.plan;
  const all = headedColumns(table, head, without);
  const form = known.forms.find(({ code }) => code === learned.form);
  const period =
    learned.period?.kind === 'heads' && form !== undefined ? periodOfHeads(table, all, form, year) : undefined;
  const others = all.filter(({ header }) => period !== undefined && !periodsIn(header, year).includes(period));
  const left = period === undefined ? [] : others.map(({ column }) => column);
  const asked = period === undefined ? learned.columns : learned.columns.filter(({ element }) => element !== null);
  const fit = fitColumns(table, head, asked, { without: [...without, ...left], isMeant: sameMeaning(given) });
  const columns = [...fit.columns, ...others.map(({ column, header }) => ({ column, header, element: null }))];
  return {
    columns: columns.toSorted((a, b) => a.column - b.column),
    sure: fit.leastLikeness * knownShare(table, fit, asked),
  };
}

/** A head that now names another element better is not the same head, however alike it looks. */
function sameMeaning({ learned, known }: Given): (column: LayoutColumn, header: string) => boolean {
  const blocks = known.forms.find(({ code }) => code === learned.form)?.blocks ?? [];
  const scorer = elementScorer([...new Map(blocks.flatMap(elementsOf).map((each) => [each.code, each])).values()]);
  const certain = 0.9;
  return ({ element }, header) => {
    const scores = scorer(withoutPeriod(header));
    const own = element === null ? 0 : (scores.get(element) ?? 0);
    return [...scores].every(([code, score]) => code === element || score < certain || score <= own);
  };
}

/** New columns with figures, of which nobody has said anything, lower it. */
function knownShare(table: Table, { columns }: ColumnFit, learned: readonly LayoutColumn[]): number {
  const figures = new Set(table.cells.filter(isFigure).map(({ column }) => column));
  const counted = columns.filter(({ column, header }) => figures.has(column) && !isOrdinal(header));
  const skipped = learned.filter(({ element }) => element === null);
  const isKnown = ({ element, header }: LayoutColumn) =>
    element !== null || skipped.some((each) => textLikeness(withoutPeriod(each.header), withoutPeriod(header)) >= 0.7);
  return counted.length === 0 ? 0 : counted.filter(isKnown).length / counted.length;
}

/** As many rows as were learned, where most of the learned heads stand word for word. */
function headLike(table: Table, { head, columns }: Layout): HeadRows | undefined {
  const height = head.last - head.first;
  const wanted = columns.map(({ header }) => keyOf(header));
  const rows = [...new Set(table.cells.map(({ row }) => row))].filter((row) => row <= lastHead);
  const scored = rows.map((first) => {
    const here = { first, last: first + height };
    const present = new Set(headedColumns(table, here, []).map(({ header }) => keyOf(header)));
    return { here, score: wanted.filter((header) => present.has(header)).length };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score * 2 >= wanted.length ? best.here : undefined;
}

/** Heads further down belong to something else. */
const lastHead = 100;

const keyOf = (header: string): string => nameKey(withoutPeriod(header));
