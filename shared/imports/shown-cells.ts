import type { Cell } from './sheet.ts';

const longestText = 60;
const mostCells = 24;

/** What a cell says, for the officer's eye. */
export function shownCell(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const { value } = cell;
  switch (value.kind) {
    case 'number':
      return String(value.value).replace('.', ',');
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.code;
    case 'text':
    case 'date':
      return value.value.trim().slice(0, longestText);
  }
}

/** '3 · 5 · – · KPS': a dash where nothing stands. */
export const shownCells = (cells: readonly (Cell | undefined)[]): string =>
  cells
    .slice(0, mostCells)
    .map((cell) => shownCell(cell) || '–')
    .join(' · ') + (cells.length > mostCells ? ' …' : '');
