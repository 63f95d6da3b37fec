import { type FigureProblem, readFigureCell } from '../numbers/figure-cell.ts';
import { type DecimalMark, decimalMarkOf } from '../numbers/parse-number.ts';
import { cleanText } from '../text/fold.ts';
import { type CellGrid, cellAt, type GridCell, type Position } from './cell-grid.ts';
import type { EntryFigure } from './entry.contract.ts';
import { entryFigure } from './read-typed.ts';
import type { Area } from './typing.ts';

export type PasteProblem = FigureProblem | 'name' | 'locked' | 'outside';

export interface PastedCell {
  readonly cell: GridCell;
  readonly figure: EntryFigure;
}

export interface RefusedText {
  /** Of the pasted block, from 0. */
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell | undefined;
  /** Empty for words: they may be somebody's name, and nobody needs to see them here. */
  readonly text: string;
  readonly problem: PasteProblem;
}

export interface PastePlan {
  readonly cells: readonly PastedCell[];
  readonly refused: readonly RefusedText[];
  /** Left as they are. */
  readonly blanks: number;
  readonly rows: number;
  readonly columns: number;
  /** The block has another size than what was selected. */
  readonly isOtherSize: boolean;
}

type Piece = { readonly kind: 'blank' } | PastedCell | RefusedText;

/** What a block would do to the grid. Blank cells leave theirs alone; one cell fills the whole selection. */
export function planPaste(rows: readonly (readonly string[])[], area: Area, grid: CellGrid): PastePlan {
  const block = isSingle(rows) ? spread(rows, area) : rows;
  const mark = decimalMarkOf(block.flat());
  const pieces = block.flatMap((texts, row) =>
    texts.map((text, column): Piece => {
      const cell = cellAt(grid, { row: area.top + row, column: area.left + column });
      return readPiece(text, { row, column }, cell, mark);
    }),
  );
  const columns = Math.max(...block.map((texts) => texts.length));
  return {
    cells: pieces.filter((piece) => 'figure' in piece),
    refused: pieces.filter((piece) => 'problem' in piece),
    blanks: pieces.filter((piece) => 'kind' in piece).length,
    rows: block.length,
    columns,
    isOtherSize: isOtherSize(block.length, columns, area),
  };
}

const isSingle = (rows: readonly (readonly string[])[]): boolean => rows.length === 1 && rows[0]?.length === 1;

const spread = (rows: readonly (readonly string[])[], { top, left, bottom, right }: Area): string[][] =>
  Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => rows[0]?.[0] ?? ''));

/** A single cell says where the block begins, not how large it is. */
function isOtherSize(rows: number, columns: number, { top, left, bottom, right }: Area): boolean {
  const [height, width] = [bottom - top + 1, right - left + 1];
  return (height > 1 || width > 1) && (height !== rows || width !== columns);
}

function readPiece(raw: string, at: Position, cell: GridCell | undefined, mark: DecimalMark | undefined): Piece {
  const text = cleanText(raw);
  if (text === '') return { kind: 'blank' };
  const refuse = (problem: PasteProblem): RefusedText => ({ ...at, cell, text: shownText(text), problem });
  if (cell === undefined) return refuse('outside');
  if (cell.lock !== null) return refuse('locked');
  const reading = readFigureCell({ kind: 'text', value: text }, cell.element, mark);
  switch (reading.kind) {
    case 'blank':
      return reading;
    case 'figure':
      return { cell, figure: entryFigure(reading.figure) };
    case 'problem':
      return refuse(reading.problem === 'text' && isWords(text) ? 'name' : reading.problem);
  }
}

/** Two words and more, or one that begins like a name: never kept, also not in a message. */
const isWords = (text: string): boolean => /\p{L}[\p{L}\p{M}.]*\s+\p{L}/u.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text);

const shownText = (text: string): string => (/\p{L}{2}/u.test(text) ? '' : text.slice(0, 20));

/** The first row of the selection, written into those below it. */
export function planFillDown(rows: readonly (readonly GridCell[])[], figureOf: (cell: GridCell) => EntryFigure | null) {
  const [first = [], ...others] = rows;
  const isSameElement = (cell: GridCell, from: GridCell | undefined) => from?.element.code === cell.element.code;
  return others.flatMap((row) =>
    row.flatMap((cell, column) => {
      const from = first[column];
      return cell.lock === null && from !== undefined && isSameElement(cell, from)
        ? [{ cell, figure: figureOf(from) }]
        : [];
    }),
  );
}
