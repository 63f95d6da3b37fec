import type { Block, PaperDocument, Part, Table } from '../../shared/paper/document.ts';
import { pagesOfBlock, pagesOfRows } from './paper-length.ts';

/** Chromium takes more time for each page the more there are, so a long paper is printed piece by piece. */
export const pagesPerPrint = 40;

/** A print by itself costs as much as a page or two: shorter papers are not divided. */
const leastPerPrint = 5;

/** Parts that are printed at once: about half of the paper, for two prints go on side by side. A longer part stands alone. */
export function groupsOf({ parts }: PaperDocument): Part[][] {
  const lengths = parts.map(pagesOfPart);
  const half = lengths.reduce((sum, pages) => sum + pages, 0) / 2;
  const wanted = Math.max(leastPerPrint, half);
  const groups: Part[][] = [];
  let pages = pagesPerPrint;
  for (const [at, part] of parts.entries()) {
    const own = lengths[at] ?? 0;
    if (pages + own > pagesPerPrint || pages + own / 2 > wanted) {
      groups.push([part]);
      pages = own;
    } else {
      groups.at(-1)?.push(part);
      pages += own;
    }
  }
  return groups;
}

/** How often something will be printed for these groups, as far as lengths can tell. */
export const piecesOf = (groups: readonly (readonly Part[])[]): number =>
  groups.reduce((sum, group) => sum + (group[0] === undefined || group.length > 1 ? 1 : piecesOfPart(group[0])), 0);

const piecesOfPart = (part: Part): number => Math.max(1, Math.ceil(pagesOfPart(part) / pagesPerPrint));

export const pagesOfPart = (part: Part): number =>
  part.blocks.reduce((sum, block) => sum + pagesOfBlock(block, part), 0);

export interface CutPart {
  readonly now: Part;
  /** Null: nothing is left. Else the last block of `now` is the first rows of the first block of `later`. */
  readonly later: Part | null;
}

/** As much of a part as is printed at once. Only tables are cut: a page holds few of any other block. */
export function cutPart(part: Part): CutPart {
  let pages = 0;
  for (const [at, block] of part.blocks.entries()) {
    if (block.kind === 'table') {
      const rows = rowsWithin(block, part, pagesPerPrint - pages);
      if (rows < block.rows.length) return cutAt(part, at, block, Math.max(1, rows));
    }
    pages += pagesOfBlock(block, part);
  }
  return { now: part, later: null };
}

function rowsWithin(table: Table, part: Part, pages: number): number {
  let left = pages;
  const first = pagesOfRows(table, part).findIndex((own) => {
    left -= own;
    return left < 0;
  });
  return first < 0 ? table.rows.length : first;
}

const cutAt = (part: Part, at: number, table: Table, rows: number): CutPart => ({
  now: { ...part, blocks: [...part.blocks.slice(0, at), { ...table, rows: table.rows.slice(0, rows) }] },
  later: { ...part, blocks: part.blocks.slice(at) },
});

/** What is left when so many rows of the table it begins with are printed. */
export const withoutRows = (part: Part, rows: number): Part => ({
  ...part,
  blocks: part.blocks.map((block: Block, at) =>
    at === 0 && block.kind === 'table' ? { ...block, rows: block.rows.slice(rows) } : block,
  ),
});
