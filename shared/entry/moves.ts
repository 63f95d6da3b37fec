import type { CellGrid, Position } from './cell-grid.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';
export type Move = Direction | `extend-${Direction}` | 'enter' | 'enter-back' | 'next' | 'back' | 'home' | 'end';

/** Where a key leads. 'next' is Tab and '+'; at the end of a row it goes on with the next. */
export function moved(at: Position, move: Move, grid: CellGrid): Position {
  switch (move) {
    case 'up':
    case 'extend-up':
      return { ...at, row: Math.max(0, at.row - 1) };
    case 'down':
    case 'extend-down':
      return { ...at, row: Math.min(lastRow(grid, move === 'down'), at.row + 1) };
    case 'left':
    case 'extend-left':
      return { ...at, column: Math.max(0, at.column - 1) };
    case 'right':
    case 'extend-right':
      return { ...at, column: Math.min(grid.columns - 1, at.column + 1) };
    case 'enter':
      return afterEnter(at, grid);
    case 'enter-back':
      return { ...at, row: Math.max(0, at.row - 1) };
    case 'next':
      return afterNext(at, grid);
    case 'back':
      return beforeBack(at, grid);
    case 'home':
      return { ...at, column: 0 };
    case 'end':
      return { ...at, column: grid.columns - 1 };
  }
}

const lastRow = (grid: CellGrid, withPaper: boolean): number =>
  grid.rows.length - (grid.hasPaperRow && withPaper ? 0 : 1);

/** Down the column, then the top of the next; along the paper's row, which is one line. */
function afterEnter(at: Position, grid: CellGrid): Position {
  if (at.row >= grid.rows.length) return { ...at, column: Math.min(grid.columns - 1, at.column + 1) };
  if (at.row + 1 < grid.rows.length) return { ...at, row: at.row + 1 };
  return at.column + 1 < grid.columns ? { row: 0, column: at.column + 1 } : at;
}

function afterNext(at: Position, grid: CellGrid): Position {
  if (at.column + 1 < grid.columns) return { ...at, column: at.column + 1 };
  return at.row + 1 < grid.rows.length ? { row: at.row + 1, column: 0 } : at;
}

function beforeBack(at: Position, grid: CellGrid): Position {
  if (at.column > 0) return { ...at, column: at.column - 1 };
  return at.row > 0 ? { row: at.row - 1, column: grid.columns - 1 } : at;
}
