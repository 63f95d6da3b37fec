import type { Block, Letterhead, Table } from '../paper/document.ts';
import { linesOf } from '../paper/text-lines.ts';
import type { HeadedColumn } from './cells.ts';
import { rowHeight, rowsThatFit, rowType } from './fit-page.ts';

/** One copy of two on a sheet of A4 across, in points; lengths and type are those of `.copy` in report-copies.css. */
const pointsPerMm = 72 / 25.4;
const width = 131 * pointsPerMm;
const height = 184 * pointsPerMm;
const letterheadLeft = 58 * pointsPerMm;
const letterheadRight = 73 * pointsPerMm;
const subjectWidth = 110 * pointsPerMm;

/** What a copy is put together from. */
export type CopyBlock = Extract<
  Block,
  { kind: 'letterhead' | 'title' | 'table' | 'heading' | 'paragraph' | 'note' | 'signature-lines' }
>;

const copyLine = 11;
const gapBeforeTable = 4;
const signature = 8 + 12 + 12 + 15 * pointsPerMm + 1;
/** For what type does between the lines. */
const air = 10;

function heightOf(block: CopyBlock): number {
  switch (block.kind) {
    case 'letterhead':
      return letterheadHeight(block);
    case 'title':
      return 8 + 15 + 15 * linesOf(block.subject, subjectWidth, 10.5) + 4;
    case 'table':
      return tableHeight(block);
    case 'heading':
      return 6 + 12 * linesOf(block.text, width, 10);
    case 'paragraph':
      return 2 + 11 * block.runs.reduce((sum, { text }) => sum + linesOf(text, width, 9.5), 0);
    case 'note':
      return 3 + 10 * linesOf(block.text, width, 8.5);
    case 'signature-lines':
      return signature;
  }
}

function tableHeight({ columns, head, rows }: Table): number {
  const headed = columns.map((column) => ({ ...column, head: '' }));
  const all = [...head, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(({ text }) => text));
  return all.reduce((sum, texts) => sum + rowHeight(texts, headed, width), gapBeforeTable);
}

const letterheadLine = 11;

function letterheadHeight({ governingBody, office, nation, motto, numberLine, placeAndDate }: Letterhead): number {
  const left = linesOf(governingBody, letterheadLeft, 9) + linesOf(office, letterheadLeft, 9);
  const right = linesOf(nation, letterheadRight, 9) + linesOf(motto, letterheadRight, 9.5);
  const below = Math.max(linesOf(numberLine, letterheadLeft, 9), linesOf(placeAndDate, letterheadRight, 9));
  return letterheadLine * (Math.max(left, right) + below) + 5 + 3;
}

/** What a table of a copy can grow by, beside the blocks that are on it anyway. */
export const roomBeside = (fixed: readonly CopyBlock[]): number =>
  height - copyLine - air - fixed.reduce((sum, block) => sum + heightOf(block), 0);

/** How many of the rows fit on a copy that holds the other blocks too. */
export function rowsBeside(
  fixed: readonly CopyBlock[],
  columns: readonly HeadedColumn[],
  rows: readonly (readonly string[])[],
): number {
  const head = gapBeforeTable + rowType.line + rowType.edge;
  return rowsThatFit([{ columns, rows }], width, roomBeside(fixed) - head)[0] ?? 0;
}
