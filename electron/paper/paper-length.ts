import type { Block, Cell, Part, Table } from '../../shared/paper/document.ts';

/** Millimetres of text on a sheet, as report-sheets.css has it, roughly: what is estimated here is how much to print at once. */
const sheetOf = ({ orientation, size }: Part): { width: number; height: number } => {
  if (size === 'A3') return { width: 375, height: 257 };
  return orientation === 'landscape' ? { width: 252, height: 170 } : { width: 165, height: 257 };
};

const pointsPerMm = 72 / 25.4;
const typeSizes: Readonly<Record<Table['size'], number>> = { normal: 11, small: 10, tiny: 7 };
/** Of a letter, as a part of the size of its type; of a line of text, as a multiple of it. */
const letterWidth = 0.5;
const lineHeight = 1.25;
const padding = 6;

/** About how many sheets a block fills: rows by their longest cell, everything else by its letters. */
export function pagesOfBlock(block: Block, part: Part): number {
  if (block.kind === 'table') return pagesOfRows(block, part).reduce((sum, pages) => sum + pages, 0);
  return block.kind === 'paragraph' ? block.runs.reduce((sum, { text }) => sum + text.length, 0) / 3000 : 0.1;
}

/** The same for each row of a table. */
export function pagesOfRows({ size, columns, rows }: Table, part: Part): number[] {
  const sheet = sheetOf(part);
  const type = typeSizes[size];
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const letters = columns.map(({ share }) =>
    Math.max(1, ((sheet.width * pointsPerMm * share) / all - padding) / (letterWidth * type)),
  );
  return rows.map(({ cells }) => {
    const lines = Math.max(1, ...cells.map((cell, at) => linesOfCell(cell, letters[at] ?? 1)));
    return (lines * type * lineHeight + padding / 2) / (sheet.height * pointsPerMm);
  });
}

const linesOfCell = ({ text, note, below = '' }: Cell, letters: number): number =>
  Math.ceil(text.length / letters) + (note === '' ? 0 : 1) + Math.ceil(below.length / letters);
