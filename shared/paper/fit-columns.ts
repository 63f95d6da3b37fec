import type { Block, Cell, HeadCell, Note, PaperDocument, Part, Row, Table } from './document.ts';
import { lengthOf } from './text-lines.ts';

/**
 * A table with more columns than the sheet can hold is set as several, one below the other, each with the columns that
 * name its rows: a figure that is broken in two could be read as two.
 */
export const fittedDocument = (document: PaperDocument): PaperDocument => ({
  ...document,
  parts: document.parts.map((part) => ({ ...part, blocks: fittedBlocks(part) })),
});

function fittedBlocks(part: Part): readonly Block[] {
  const room = roomOf(part);
  const pieces = new Map<Block, Table[]>();
  for (const block of part.blocks) {
    const split = block.kind === 'table' ? splitColumns(block, room) : [];
    if (split.length > 1) pieces.set(block, split);
  }
  if (pieces.size === 0) return part.blocks;
  return part.blocks.flatMap((block, at): Block[] => {
    const own = pieces.get(block);
    const next = part.blocks[at + 1];
    if (own !== undefined)
      return own.flatMap((table, index) => [marked(part.blocks[at - 1], index, own.length), table]);
    const isCaption = block.kind === 'note' && block.place === 'above-table' && next !== undefined && pieces.has(next);
    return isCaption ? [] : [block];
  });
}

/** What stands above the table stands above each of its pieces, with which one it is. */
function marked(before: Block | undefined, index: number, count: number): Note {
  const caption = before?.kind === 'note' && before.place === 'above-table' ? `${before.text} ` : 'Phần ';
  const mark = `${caption}(${index + 1}/${count})`;
  return { kind: 'note', place: 'above-table', text: mark, ...(index === 0 ? {} : { opensSheet: true }) };
}

/** Points between the margins, as report-sheets.css has them. */
const pointsPerMm = 72 / 25.4;
function roomOf({ kind, orientation, size }: Part): number {
  const sheet = size === 'A3' ? 420 : orientation === 'landscape' ? 297 : 210;
  const margins = kind === 'working' ? (orientation === 'landscape' ? 20 : 30) : 45;
  return (sheet - margins) * pointsPerMm;
}

/** Points: of the type, and what a cell has left and right of it with its line. */
const types: Readonly<Record<Table['size'], { size: number; around: number }>> = {
  normal: { size: 11, around: 7 },
  small: { size: 10, around: 5 },
  tiny: { size: 7, around: 3 },
};
/** A name is given more than its longest word, and no column more than this: a longer word is broken. */
const leastForName = 85;
const mostForWord = 170;

/** The table itself where it fits. */
function splitColumns(table: Table, room: number): Table[] {
  const least = table.columns.map((_, at) => leastWidth(table, at));
  if (sum(least) <= room) return [table];
  const naming = table.columns.findIndex(({ role }) => role === 'name') + 1;
  const fixed = least.slice(0, naming).map((width, at) => (at === naming - 1 ? Math.max(width, leastForName) : width));
  const spans = spansOf(least, naming, room - sum(fixed));
  return spans.map(([from, to]) => pieceOf(table, naming, from, to, [...fixed, ...least.slice(from, to)]));
}

function leastWidth({ size, head, columns, rows }: Table, at: number): number {
  const type = types[size];
  const texts = rows.flatMap((row) => (row.kind === 'section' ? [] : wordsOf(row.cells[at])));
  const heads = headsOver(head, columns.length)[at] ?? [];
  const words = [...texts, ...heads.flatMap(({ text, turned }) => (turned ? [] : text.split(/\s+/)))];
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '');
  return Math.min(mostForWord, Math.max(lengthOf(longest, type.size), type.size)) + type.around;
}

const wordsOf = (cell: Cell | undefined): string[] => (cell === undefined ? [] : cell.text.split(/\s+/));

/** The cells of the head that stand over each column and over no other. */
function headsOver(head: Table['head'], columns: number): HeadCell[][] {
  const over = Array.from({ length: columns }, (): HeadCell[] => []);
  for (const [, placed] of placedHead(head, columns).entries())
    for (const { cell, at } of placed) if (cell.columns === 1) over[at]?.push(cell);
  return over;
}

interface PlacedHead {
  readonly cell: HeadCell;
  readonly at: number;
}

/** Each row of the head with the first column of each of its cells; a cell may reach down into the rows below. */
function placedHead(head: Table['head'], columns: number): PlacedHead[][] {
  const taken = head.map(() => new Array<boolean>(columns).fill(false));
  return head.map((cells, line) =>
    cells.map((cell) => {
      const at = Math.max(0, taken[line]?.indexOf(false) ?? 0);
      for (const row of taken.slice(line, line + cell.rows)) row.fill(true, at, at + cell.columns);
      return { cell, at };
    }),
  );
}

/** As few pieces as can be, each with about as many columns. */
function spansOf(least: readonly number[], naming: number, room: number): [from: number, to: number][] {
  const greedy = filled(least, naming, room);
  const even = sum(least.slice(naming)) / greedy.length + Math.max(...least.slice(naming));
  const balanced = filled(least, naming, Math.min(room, even));
  return balanced.length === greedy.length ? balanced : greedy;
}

function filled(least: readonly number[], naming: number, room: number): [from: number, to: number][] {
  const spans: [number, number][] = [];
  let used = room;
  for (let at = naming; at < least.length; at += 1) {
    const width = least[at] ?? 0;
    const last = spans.at(-1);
    if (last === undefined || used + width > room) {
      spans.push([at, at + 1]);
      used = width;
    } else {
      last[1] = at + 1;
      used += width;
    }
  }
  return spans;
}

function pieceOf(table: Table, naming: number, from: number, to: number, widths: readonly number[]): Table {
  const { columns, head, rows } = table;
  const isIn = (at: number): boolean => at < naming || (at >= from && at < to);
  return {
    ...table,
    columns: columns.filter((_, at) => isIn(at)).map((column, at) => ({ ...column, share: widths[at] ?? 1 })),
    head: placedHead(head, columns.length).map((placed) =>
      placed.flatMap(({ cell, at }) => {
        const kept = Array.from({ length: cell.columns }, (_, right) => at + right).filter(isIn).length;
        return kept === 0 ? [] : [{ ...cell, columns: kept }];
      }),
    ),
    rows: rows.map(
      (row): Row => (row.kind === 'section' ? row : { ...row, cells: row.cells.filter((_, at) => isIn(at)) }),
    ),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
