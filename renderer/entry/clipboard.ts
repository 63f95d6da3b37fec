import type { ClipboardEvent } from 'react';
import { type CellGrid, paperElementAt } from '../../shared/entry/cell-grid.ts';
import { readBlock, writeBlock } from '../../shared/entry/clipboard-block.ts';
import { type PastePlan, planPaste } from '../../shared/entry/paste.ts';
import { areaOf, rowsIn, type Typing } from '../../shared/entry/typing.ts';
import { copiedText } from './figure-texts.ts';
import type { EntrySheetState } from './use-entry-sheet.ts';

export type PasteAsked = PastePlan | 'too-large';

/** The selected block as a spreadsheet takes it; while a cell is typed, its text. */
export function copyBlock(event: ClipboardEvent, typing: Typing, grid: CellGrid, entry: EntrySheetState): void {
  if (typing.draft !== null || paperElementAt(grid, typing.at) !== undefined) return;
  const rows = rowsIn(areaOf(typing, grid), grid).map((cells) =>
    cells.map((cell) => copiedText(cell, entry.figureOf(cell))),
  );
  event.clipboardData.setData('text/plain', writeBlock(rows));
  event.preventDefault();
}

/** Undefined: the text belongs into the cell that is being typed. */
export function pastedBlock(event: ClipboardEvent, typing: Typing, grid: CellGrid): PasteAsked | undefined {
  if (typing.draft !== null || paperElementAt(grid, typing.at) !== undefined) return undefined;
  event.preventDefault();
  const reading = readBlock(event.clipboardData.getData('text/plain'));
  switch (reading.kind) {
    case 'empty':
      return undefined;
    case 'too-large':
      return 'too-large';
    case 'block':
      return planPaste(reading.rows, areaOf(typing, grid), grid);
  }
}
