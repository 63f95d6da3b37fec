import type { Block, Cell, PaperDocument, Table } from '../../paper/document.ts';
import { parseCountedSource } from '../counted-source.ts';

/** One figure of a document at one place in it. */
export interface PrintedValue {
  readonly source: string;
  /** Equal for the same place in two documents: the running text, or a column by its head. */
  readonly at: string;
  /** With its completeness, as it is read: '512 (11/12 huyện)'. */
  readonly text: string;
}

/**
 * Figures of forms are found by what they say they are figures of; a document may say one of them several times. Who has
 * sent and how far tasks are go on after a report is signed: that calls for no correction of it.
 */
export const printedValues = ({ parts }: PaperDocument): PrintedValue[] =>
  parts
    .flatMap(({ blocks }) => blocks.flatMap(valuesIn))
    .filter(({ source }) => parseCountedSource(source) === undefined);

function valuesIn(block: Block): PrintedValue[] {
  if (block.kind === 'paragraph')
    return block.runs.flatMap((run) => (run.kind === 'figure' ? [{ source: run.source, at: '', text: run.text }] : []));
  return block.kind === 'table' ? valuesOfTable(block) : [];
}

const valuesOfTable = (table: Table): PrintedValue[] =>
  table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell, column) =>
      cell.source === null ? [] : [{ source: cell.source, at: headOf(table, column), text: cellText(cell) }],
    ),
  );

const cellText = ({ text, note }: Cell): string => (note === '' ? text : `${text} (${note})`);

/** The heads of a column from above to below; rows and columns of a head may span several. */
function headOf({ head, columns }: Table, column: number): string {
  const taken = new Map<string, string>();
  for (const [top, cells] of head.entries()) {
    let left = 0;
    for (const cell of cells) {
      while (taken.has(`${top} ${left}`)) left += 1;
      for (let row = top; row < top + cell.rows; row += 1)
        for (let at = left; at < left + cell.columns; at += 1) taken.set(`${row} ${at}`, cell.text);
      left += cell.columns;
    }
  }
  const texts = head.map((_cells, row) => taken.get(`${row} ${column}`) ?? '');
  return [...new Set(texts)].join(' / ') || `${column + 1}/${columns.length}`;
}
