import { type Cell, cellName, type Sheet } from '../imports/sheet.ts';
import { fold } from '../text/fold.ts';
import { type CellContent, type Column, textOf } from './column.ts';
import { mostOfAKind } from './indicator-set.ts';
import { type SetCell, type SetProblem, type SetProblemKind, setProblem } from './set-problem.ts';

export interface TableRow {
  /** By field; a cell that could not be read has no entry. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly cells: ReadonlyMap<string, SetCell>;
  readonly first: SetCell;
}

export interface ReadTable {
  readonly rows: readonly TableRow[];
  readonly problems: readonly SetProblem[];
}

/** The head of a table may have been pushed down by a title; further down there are only rows. */
const lastHeadRow = 10;

/** The rows of a sheet, by the heads of its columns: their order does not matter, unknown ones are refused. */
export function readTable<T>(sheet: Sheet, columns: readonly Column<T>[]): ReadTable {
  const byRow = Map.groupBy(sheet.cells, ({ row }) => row);
  const head = headRow(byRow, columns);
  if (head === undefined) return failed('missing-column', sheet, 1, 1, columns[0]?.header);
  const { positions, problems } = headOf(sheet, byRow.get(head) ?? [], columns);
  if (problems.length > 0) return { rows: [], problems };
  const below = [...byRow].filter(([row]) => row > head);
  if (below.length > mostOfAKind) return failed('too-many', sheet, head + mostOfAKind + 1, 1, String(mostOfAKind));
  const read = below.map(([row, cells]) => readRow(sheet, row, cells, columns, positions));
  return { rows: read.map(({ row }) => row), problems: read.flatMap((each) => each.problems) };
}

const failed = (kind: SetProblemKind, sheet: Sheet, row: number, column: number, expected = ''): ReadTable => ({
  rows: [],
  problems: [problemAt(kind, addressOf(sheet, row, column), { expected })],
});

const addressOf = (sheet: Sheet, row: number, column: number): SetCell => ({
  sheet: sheet.name,
  cell: cellName(row, column),
});

export const problemAt = (kind: SetProblemKind, at: SetCell, said: { found?: string; expected?: string } = {}) =>
  setProblem(kind, [], () => at, said);

const contentText = ({ value }: Cell): string => (value.kind === 'text' ? value.value : '');

function headRow<T>(rows: ReadonlyMap<number, readonly Cell[]>, [first]: readonly Column<T>[]): number | undefined {
  const isHead = (cells: readonly Cell[]) =>
    cells.some((cell) => fold(contentText(cell)) === fold(first?.header ?? ''));
  return [...rows].find(([row, cells]) => row <= lastHeadRow && isHead(cells))?.[0];
}

interface Head {
  /** Field → column of the sheet. */
  readonly positions: ReadonlyMap<string, number>;
  readonly problems: readonly SetProblem[];
}

function headOf<T>(sheet: Sheet, cells: readonly Cell[], columns: readonly Column<T>[]): Head {
  const positions = new Map<string, number>();
  const problems: SetProblem[] = [];
  for (const cell of cells) {
    const text = contentText(cell);
    const column = columns.find(({ header }) => fold(header) === fold(text));
    const at = addressOf(sheet, cell.row, cell.column);
    if (column === undefined) problems.push(problemAt('unknown-column', at, { found: text }));
    else if (positions.has(column.field)) problems.push(problemAt('duplicate-column', at, { found: text }));
    else positions.set(column.field, cell.column);
  }
  for (const { field, header } of columns) {
    if (!positions.has(field)) {
      problems.push(problemAt('missing-column', addressOf(sheet, cells[0]?.row ?? 1, 1), { expected: header }));
    }
  }
  return { positions, problems };
}

function readRow<T>(
  sheet: Sheet,
  row: number,
  cells: readonly Cell[],
  columns: readonly Column<T>[],
  positions: ReadonlyMap<string, number>,
): { row: TableRow; problems: SetProblem[] } {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const at = (field: string) => addressOf(sheet, row, positions.get(field) ?? 1);
  const values: Record<string, unknown> = {};
  const known = new Set(positions.values());
  const problems = cells
    .filter(({ column }) => !known.has(column))
    .map(({ column }) => problemAt('unknown-column', addressOf(sheet, row, column)));
  for (const { field, read } of columns) {
    const content = contentOf(byColumn.get(positions.get(field) ?? 0));
    if ('wrong' in content) {
      problems.push(problemAt(content.wrong, at(field)));
      continue;
    }
    const given = read(content.content);
    if (given.ok) values[field] = given.value;
    else
      problems.push(problemAt(given.misfit, at(field), { found: textOf(content.content), expected: given.expected }));
  }
  const places = new Map(columns.map(({ field }) => [field, at(field)]));
  return { row: { values, cells: places, first: at(columns[0]?.field ?? '') }, problems };
}

type Content = { readonly content: CellContent } | { readonly wrong: SetProblemKind };

/** A set is written by people: a formula is no text of theirs, whatever it shows. */
function contentOf(cell: Cell | undefined): Content {
  if (cell === undefined) return { content: null };
  if (cell.formula) return { wrong: 'formula' };
  switch (cell.value.kind) {
    case 'number':
    case 'text':
      return { content: cell.value.value };
    case 'date':
      return { wrong: 'date' };
    case 'boolean':
    case 'error':
      return { wrong: 'unreadable-cell' };
  }
}
