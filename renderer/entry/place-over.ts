import type { Position } from '../../shared/entry/cell-grid.ts';

const cellIn = (scroller: HTMLElement, row: number, column: number): HTMLElement | undefined =>
  scroller.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? undefined;

/** Clear of the rows and columns that stay in view. */
export function bringIntoView(scroller: HTMLElement, row: number, column: number): void {
  const table = scroller.querySelector('table');
  scroller.style.scrollPaddingTop = `${(table?.tHead?.offsetHeight ?? 0) + 2}px`;
  scroller.style.scrollPaddingBottom = `${(table?.tFoot?.offsetHeight ?? 0) + 2}px`;
  cellIn(scroller, row, column)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Lays a box over a cell of the table beside it, in the coordinates of what scrolls. */
export function placeOver(box: HTMLElement, scroller: HTMLElement, { row, column }: Position): void {
  const cell = cellIn(scroller, row, column);
  if (cell === undefined) return;
  const [of, within] = [cell.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const [left, top] = [of.left - within.left, of.top - within.top];
  box.style.left = `${left + scroller.scrollLeft - scroller.clientLeft}px`;
  box.style.top = `${top + scroller.scrollTop - scroller.clientTop}px`;
  box.style.width = `${of.width}px`;
  box.style.height = `${of.height}px`;
  box.toggleAttribute('data-low', top > scroller.clientHeight / 2);
  box.toggleAttribute('data-far', left > scroller.clientWidth / 2);
}
