import { parseAnchor } from '../forms/anchors.ts';
import { textOf } from './anchored-sheet.ts';
import { cellErrorText } from './cell-error-wording.ts';
import type { Cell } from './sheet.ts';

/** A cell of a returned file as it is shown again. */
export interface ShownCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** Marks are for machines. */
export function headText(cell: Cell | undefined): string {
  const text = textOf(cell).trim();
  return parseAnchor(text) === undefined ? text : '';
}

export function shownCell(cell: Cell | undefined): ShownCell {
  switch (cell?.value.kind) {
    case undefined:
      return { text: '', isNumber: false };
    case 'number':
      return { text: String(cell.value.value).replace('.', ','), isNumber: true };
    case 'text':
      return { text: headText(cell), isNumber: false };
    case 'date':
      return { text: cell.value.value, isNumber: false };
    case 'boolean':
      return { text: cell.value.value ? 'TRUE' : 'FALSE', isNumber: false };
    case 'error':
      return { text: cellErrorText(cell.value.code), isNumber: false };
  }
}
