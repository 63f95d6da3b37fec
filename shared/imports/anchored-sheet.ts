import { type Anchor, parseAnchor } from '../forms/anchors.ts';
import { type Cell, placeNumber, type Sheet } from './sheet.ts';

export interface Line {
  readonly code: string;
  /** Row or column number. */
  readonly position: number;
  /** The officer said what it is: no label needs to. */
  readonly isAnswered?: true;
}

/** A sheet of one of our forms, read by its hidden marks. */
export interface AnchoredSheet {
  readonly sheet: Sheet;
  readonly form: string;
  /** From 1. */
  readonly block: number;
  readonly anchorColumn: number;
  readonly anchorRow: number;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Undefined when the marks of the labels are gone. */
  readonly labelRow: number | undefined;
  readonly labelColumn: number | undefined;
  readonly totalRows: readonly number[];
  readonly wholeRowColumn: number | undefined;
  readonly cellAt: (row: number, column: number) => Cell | undefined;
}

export const textOf = (cell: Cell | undefined): string => (cell?.value.kind === 'text' ? cell.value.value : '');

interface Marked {
  readonly cell: Cell;
  readonly anchor: Anchor;
}

/** Undefined for a sheet without the mark where the two lines of marks cross. */
export function readAnchors(sheet: Sheet): AnchoredSheet | undefined {
  const marked = sheet.cells.flatMap((cell): Marked[] => {
    const anchor = parseAnchor(textOf(cell));
    return anchor === undefined ? [] : [{ cell, anchor }];
  });
  for (const { cell, anchor } of marked) {
    if (anchor.kind === 'corner') return anchoredAt(sheet, marked, cell, anchor);
  }
  return undefined;
}

function anchoredAt(
  sheet: Sheet,
  marked: readonly Marked[],
  corner: Cell,
  { form, block }: { form: string; block: number },
): AnchoredSheet {
  const beside = marked.filter(({ cell }) => cell.column === corner.column && cell.row !== corner.row);
  const above = marked.filter(({ cell }) => cell.row === corner.row && cell.column !== corner.column);
  const rowsOf = (kind: Anchor['kind']) => beside.flatMap(({ cell, anchor }) => (anchor.kind === kind ? cell.row : []));
  const columnsOf = (kind: Anchor['kind']) =>
    above.flatMap(({ cell, anchor }) => (anchor.kind === kind ? cell.column : []));
  return {
    sheet,
    form,
    block,
    anchorRow: corner.row,
    anchorColumn: corner.column,
    rows: beside.flatMap(({ cell, anchor }) => lineOf(anchor, cell.row)),
    columns: above.flatMap(({ cell, anchor }) => lineOf(anchor, cell.column)),
    labelRow: rowsOf('label')[0],
    labelColumn: columnsOf('label')[0],
    totalRows: rowsOf('total'),
    wholeRowColumn: columnsOf('whole-row')[0],
    cellAt: cellFinder(sheet),
  };
}

const lineOf = (anchor: Anchor, position: number): Line[] =>
  anchor.kind === 'code' ? [{ code: anchor.code, position }] : [];

function cellFinder({ cells }: Sheet): AnchoredSheet['cellAt'] {
  const byPlace = new Map(cells.map((cell) => [placeNumber(cell.row, cell.column), cell]));
  return (row, column) => byPlace.get(placeNumber(row, column));
}
