import type { GridCell } from '../../shared/entry/cell-grid.ts';
import type { EntryFigure } from '../../shared/entry/entry.contract.ts';
import { formatScaled } from '../../shared/numbers/scaled.ts';
import { figureNumber, figureWords } from '../messages/figures.ts';

/** As it is typed: what F2 opens. */
export function typedText(cell: GridCell, figure: EntryFigure | null): string {
  if (figure === null) return '';
  switch (figure.state) {
    case 'number':
      return typedNumber(figure.value, cell);
    case 'none':
      return '..';
    case 'not-applicable':
      return '-';
  }
}

function typedNumber(value: number, { element }: GridCell): string {
  if (element.valueType === 'code-list') return String(value + 1);
  return element.valueType === 'yes-no' ? String(value) : formatScaled(value, element.scale).replaceAll('.', '');
}

/** As it goes into a spreadsheet. */
export function copiedText(cell: GridCell, figure: EntryFigure | null): string {
  if (figure === null) return '';
  switch (figure.state) {
    case 'number':
      return plainNumber(figure.value, cell);
    case 'none':
      return figureWords.none;
    case 'not-applicable':
      return cell.element.valueType === 'yes-no' ? 'KAD' : figureWords.notApplicable;
  }
}

/** Without thousands marks: a spreadsheet of any language reads whole numbers then. */
function plainNumber(value: number, { element }: GridCell): string {
  const isWord = element.valueType === 'yes-no' || element.valueType === 'code-list';
  return isWord ? figureNumber(value, element) : formatScaled(value, element.scale).replaceAll('.', '');
}
