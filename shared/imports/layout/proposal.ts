import type { PeriodCode } from '../../calendar/period.ts';
import type { Form, FormBlock } from '../../forms/forms.contract.ts';
import type { KnownForms } from '../known-forms.ts';
import type { Sheet, Workbook } from '../sheet.ts';
import { type ElementScorer, type Pairing, pairColumns } from './element-likeness.ts';
import type { Layout } from './layout.ts';
import { fits, latest, periodCell, periodsIn } from './layout-period.ts';
import type { PlaceIndex } from './place-columns.ts';
import type { Table } from './table.ts';
import { figureColumns, type HeadedColumn, isFigure, isOrdinal } from './table-head.ts';
import { withoutPeriod } from './text-likeness.ts';

export interface Proposal {
  readonly layout: Layout;
  /** From 0 to less than 1: nobody has said that it is so. */
  readonly confidence: number;
  readonly weight: number;
}

/** A form with how to tell its elements of one level. */
export interface FormLevel {
  readonly form: Form;
  readonly level: FormBlock['rows'];
  readonly scorer: ElementScorer;
}

export interface Seeking {
  readonly workbook: Workbook;
  readonly known: KnownForms;
  readonly index: PlaceIndex;
  readonly levels: readonly FormLevel[];
}

export interface ColumnsFound {
  readonly form: Form;
  readonly columns: Layout['columns'];
  readonly pairs: readonly Pairing[];
  /** Periods side by side: the one that is read. */
  readonly period: PeriodCode | undefined;
  readonly score: number;
}

/** The form whose elements the heads say best, of one level; where they name several periods, the latest with figures. */
export function columnsFor(
  table: Table,
  heads: readonly HeadedColumn[],
  { levels, known }: Seeking,
  level: FormBlock['rows'],
): ColumnsFound | undefined {
  const found = levels
    .filter((each) => each.level === level)
    .map(({ form, scorer }): ColumnsFound => {
      const period = periodOfHeads(table, heads, form, known.plan.year);
      const asked = heads
        .filter(({ header }) => period === undefined || periodsIn(header, known.plan.year).includes(period))
        .filter(({ header }) => !isOrdinal(header))
        .map(({ column, header }) => ({ column, header: period === undefined ? header : withoutPeriod(header) }));
      const pairs = pairColumns(asked, scorer);
      const elements = new Map(pairs.map(({ column, element }) => [column, element]));
      const columns = heads.map(({ column, header }) => ({ column, header, element: elements.get(column) ?? null }));
      return { form, columns, pairs, period, score: pairs.reduce((sum, { score }) => sum + score, 0) };
    });
  return found.toSorted((a, b) => b.score - a.score)[0];
}

/** Undefined unless the heads name more than one, or all of those over figures the same. */
export function periodOfHeads(
  table: Table,
  heads: readonly HeadedColumn[],
  form: Form,
  year: number,
): PeriodCode | undefined {
  const named = heads.flatMap(({ column, header }) =>
    periodsIn(header, year)
      .filter((period) => fits(period, form, year))
      .map((period) => ({ column, period })),
  );
  if (named.length === 0) return undefined;
  const filled = new Set(figureColumns(table, () => true));
  const open = heads.filter(({ column, header }) => filled.has(column) && !isOrdinal(header));
  const saysAll = open.every(({ column }) => named.some((each) => each.column === column));
  if (new Set(named.map(({ period }) => period)).size < (saysAll ? 1 : 2)) return undefined;
  return latest(named.filter(({ column }) => filled.has(column)).map(({ period }) => period));
}

/** By the heads, else by the one cell that names it, else by the name of the sheet. */
export function proposedPeriod(
  sheet: Sheet,
  { form, period }: Pick<ColumnsFound, 'form' | 'period'>,
  year: number,
): Layout['period'] {
  if (period !== undefined) return { kind: 'heads', period };
  const cell = periodCell(sheet, form, year);
  if (cell !== undefined) return { kind: 'cell', row: cell.row, column: cell.column };
  const [named, ...others] = periodsIn(sheet.name, year).filter((each) => fits(each, form, year));
  return named === undefined || others.length > 0 ? null : { kind: 'fixed', period: named };
}

const surest = 0.95;
const unknownPeriod = 0.7;

/** How sure a proposal is: its columns with figures that say an element, and how well; rows that say a place; a period. */
export function confidenceOf(given: {
  readonly table: Table;
  readonly found: ColumnsFound;
  readonly rows: number;
  readonly known: number;
  readonly period: Layout['period'];
}): number {
  const { table, found, rows, known, period } = given;
  const figures = new Set(table.cells.filter(isFigure).map(({ column }) => column));
  const counted = found.columns.filter(({ column, header, element }) => {
    return element !== null || (figures.has(column) && !isOrdinal(header) && found.period === undefined);
  });
  const sure = counted.length === 0 ? 0 : found.score / counted.length;
  const confidence = sure * (rows === 0 ? 0 : known / rows) * (period === null ? unknownPeriod : 1);
  return Math.round(Math.min(confidence, surest) * 100) / 100;
}
