import type { FigureLock } from '../forms/figure-lock.ts';
import type { ElementCode } from '../ids.ts';
import type { FigureProblem } from '../numbers/figure-cell.ts';
import { type CellGrid, cellAt, type GridCell, type Position, paperElementAt } from './cell-grid.ts';
import type { EntryFigure } from './entry.contract.ts';
import { type Move, moved } from './moves.ts';
import { keepFigureSigns, readPaperTotal, readTyped, type TypedReading } from './read-typed.ts';

export interface Draft {
  readonly text: string;
  /** 'typed': arrows leave the cell; 'opened' with F2: arrows move within the text. */
  readonly kind: 'typed' | 'opened';
  /** '1.234' was asked about; Enter once more takes it in the Vietnamese habit. */
  readonly isAsked: boolean;
}

export type Refusal = FigureProblem | 'letters' | 'locked' | 'no-cell';

/** Where the cell mark stands, what is selected, and what is being typed. */
export interface Typing {
  readonly at: Position;
  /** The other corner of the selection. */
  readonly anchor: Position;
  readonly draft: Draft | null;
  readonly refusal: Refusal | null;
}

export type TypingAction =
  /** All that now stands in the field. */
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'go'; readonly to: Position; readonly extend: boolean }
  | { readonly type: 'open'; readonly text: string }
  | { readonly type: 'clear' }
  | { readonly type: 'cancel' };

export type Commit =
  | { readonly kind: 'figures'; readonly cells: readonly GridCell[]; readonly figure: EntryFigure | null }
  | { readonly kind: 'paper'; readonly element: ElementCode; readonly value: number | null };

export interface Typed {
  readonly typing: Typing;
  readonly commit: Commit | null;
}

const origin = { row: 0, column: 0 };
export const startOfTyping: Typing = { at: origin, anchor: origin, draft: null, refusal: null };

/** One key or one change of the field's text. Nothing typed is ever lost: what cannot be read stays in the cell. */
export function type(typing: Typing, action: TypingAction, grid: CellGrid): Typed {
  switch (action.type) {
    case 'text':
      return { typing: write(typing, action.text, grid), commit: null };
    case 'open':
      return { typing: open(typing, action.text, grid), commit: null };
    case 'cancel':
      return { typing: { ...typing, draft: null, refusal: null }, commit: null };
    case 'clear':
      return clear(typing, grid);
    case 'move':
      return leave(typing, grid, (at) => moved(at, action.move, grid), isExtending(action.move));
    case 'go':
      return leave(typing, grid, () => action.to, action.extend);
  }
}

const isExtending = (move: Move): boolean => move.startsWith('extend-');

function write(typing: Typing, text: string, grid: CellGrid): Typing {
  const closed = refusalAt(typing.at, grid);
  if (closed !== null) return { ...typing, draft: null, refusal: closed };
  const kept = keepFigureSigns(text);
  const refusal = kept.hadOthers ? 'letters' : null;
  const isNothing = typing.draft === null && kept.text === '';
  const kind = typing.draft?.kind ?? 'typed';
  return { ...typing, draft: isNothing ? null : { text: kept.text, kind, isAsked: false }, refusal };
}

function open(typing: Typing, text: string, grid: CellGrid): Typing {
  const refusal = refusalAt(typing.at, grid);
  return { ...typing, draft: refusal === null ? { text, kind: 'opened', isAsked: false } : null, refusal };
}

function refusalAt(at: Position, grid: CellGrid): Refusal | null {
  const cell = cellAt(grid, at);
  if (cell !== undefined) return cell.lock === null ? null : 'locked';
  if (paperElementAt(grid, at) === undefined) return 'no-cell';
  return isPeriodClosed(grid.rows[0]?.[at.column]?.lock ?? null) ? 'locked' : null;
}

/** Locks of the whole period, and so of the paper's bottom line as well. */
const isPeriodClosed = (lock: FigureLock | null): boolean =>
  lock !== null && (lock.kind === 'period' || lock.kind === 'not-begun' || lock.kind === 'outside-plan');

/** Chưa có số liệu, for every selected cell that may change. */
function clear(typing: Typing, grid: CellGrid): Typed {
  const paper = paperElementAt(grid, typing.at);
  const closed = refusalAt(typing.at, grid);
  if (paper !== undefined) {
    const commit: Commit | null = closed === null ? { kind: 'paper', element: paper.code, value: null } : null;
    return { typing: { ...typing, draft: null, refusal: closed }, commit };
  }
  const cells = selectedCells(typing, grid).filter(({ lock }) => lock === null);
  if (cells.length === 0) return { typing: { ...typing, refusal: closed ?? 'locked' }, commit: null };
  return { typing: { ...typing, draft: null, refusal: null }, commit: { kind: 'figures', cells, figure: null } };
}

function leave(typing: Typing, grid: CellGrid, target: (at: Position) => Position, extend: boolean): Typed {
  const { draft } = typing;
  if (draft === null) return { typing: placed(typing, target(typing.at), extend), commit: null };
  const reading = readAt(typing.at, draft, grid);
  if (reading.kind === 'problem') {
    const isAsked = reading.problem === 'ambiguous';
    return { typing: { ...typing, draft: { ...draft, isAsked }, refusal: reading.problem }, commit: null };
  }
  return { typing: placed(typing, target(typing.at), extend), commit: commitAt(typing.at, reading.figure, grid) };
}

function readAt(at: Position, draft: Draft, grid: CellGrid): TypedReading {
  const cell = cellAt(grid, at);
  if (cell !== undefined) return readTyped(draft.text, cell.element, draft.isAsked);
  const element = paperElementAt(grid, at);
  if (element === undefined) return { kind: 'problem', problem: 'text' };
  return readPaperTotal(draft.text, element, draft.isAsked);
}

function commitAt(at: Position, figure: EntryFigure | null, grid: CellGrid): Commit | null {
  const cell = cellAt(grid, at);
  if (cell !== undefined) return { kind: 'figures', cells: [cell], figure };
  const element = paperElementAt(grid, at);
  return element === undefined ? null : { kind: 'paper', element: element.code, value: figure?.value ?? null };
}

const placed = (typing: Typing, at: Position, extend: boolean): Typing => ({
  at,
  anchor: extend ? typing.anchor : at,
  draft: null,
  refusal: null,
});

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Figures only: the paper's row is typed, not selected. */
export function areaOf({ at, anchor }: Pick<Typing, 'at' | 'anchor'>, grid: CellGrid): Area {
  const last = grid.rows.length - 1;
  return {
    top: Math.min(at.row, anchor.row),
    left: Math.min(at.column, anchor.column),
    bottom: Math.min(Math.max(at.row, anchor.row), at.row > last && anchor.row > last ? at.row : last),
    right: Math.max(at.column, anchor.column),
  };
}

export const rowsIn = ({ top, left, bottom, right }: Area, grid: CellGrid): GridCell[][] =>
  grid.rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));

const selectedCells = (typing: Typing, grid: CellGrid): GridCell[] => rowsIn(areaOf(typing, grid), grid).flat();
