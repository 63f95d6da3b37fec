import type { Part } from '../../shared/paper/document.ts';
import { cutPart, firstPages, leastLong, pagesOfPart, pagesPerPrint, withoutRows } from './cut-paper.ts';
import { pagesOfRows } from './paper-length.ts';
import type { Print as Printed } from './pdf/join-prints.ts';
import { digitCount } from './pdf/page-numbers.ts';
import { type PdfFile, pagesOf } from './pdf/pdf-file.ts';
import { rowsFrom, tagsOf } from './pdf/tags.ts';

export interface PieceOfPart {
  readonly hasDigits: boolean;
  /** It begins in the middle of the part. */
  readonly goesOn: boolean;
}

export type PrintPiece = (part: Part, piece: PieceOfPart) => Promise<PdfFile>;

/** A part of any length, piece by piece; whole pages of equal rows side by side, anything else one after the other. */
export async function printLong(part: Part, piece: PieceOfPart, print: PrintPiece): Promise<Printed[]> {
  const { now, later } = cutPart(part, pagesOfPart(part) > leastLong ? firstPages : pagesPerPrint);
  const pdf = await print(now, piece);
  if (later === null) return [{ pdf }];
  const first = withoutLastPage(pdf, piece.hasDigits);
  const rest = withoutRows(later, first.leftOut?.later.before ?? rowsAtEndOf(now));
  const rows = rowsOnEachPage(pdf, piece.hasDigits);
  const even = rows === undefined ? undefined : await printEven(rest, rows, print);
  return [first, ...(even ?? (await printInTurn(rest, print)))];
}

async function printInTurn(part: Part, print: PrintPiece): Promise<Printed[]> {
  const prints: Printed[] = [];
  for (let rest: Part | null = part; rest !== null; ) {
    const { now, later } = cutPart(rest, pagesPerPrint);
    const pdf = await print(now, { hasDigits: false, goesOn: true });
    const end: Printed = later === null ? { pdf } : withoutLastPage(pdf, false);
    prints.push(end);
    rest = later === null ? null : withoutRows(later, end.leftOut?.later.before ?? rowsAtEndOf(now));
  }
  return prints;
}

/** Undefined where rows look unequal, or a page turned out to hold another number of them than the first ones. */
async function printEven(part: Part, rows: number, print: PrintPiece): Promise<Printed[] | undefined> {
  const [table, ...others] = part.blocks;
  if (table?.kind !== 'table' || new Set(pagesOfRows(table, part)).size > 1) return undefined;
  const pages = Math.min(pagesPerPrint, Math.ceil(table.rows.length / rows / 2));
  const atOnce = pages * rows;
  const whole = Math.floor((table.rows.length - 1) / atOnce);
  const prints = Array.from({ length: whole }, (_, at) => {
    const own = table.rows.slice(at * atOnce, (at + 1) * atOnce);
    return print({ ...part, blocks: [{ ...table, rows: own }] }, { hasDigits: false, goesOn: true });
  });
  const end = { ...part, blocks: [{ ...table, rows: table.rows.slice(whole * atOnce) }, ...others] };
  const [last, ...printed] = await Promise.all([printInTurn(end, print), ...prints]);
  return printed.every((pdf) => isFull(pdf, pages, rows)) ? [...printed.map((pdf) => ({ pdf })), ...last] : undefined;
}

function isFull(pdf: PdfFile, pages: number, rows: number): boolean {
  const all = pagesOf(pdf);
  return all.length === pages && (pages < 2 || beforeLast(pdf, all) === (pages - 1) * rows);
}

function beforeLast(pdf: PdfFile, pages: readonly number[]): number | undefined {
  const [tags, last] = [tagsOf(pdf), pages.at(-1)];
  return tags === undefined || last === undefined ? undefined : rowsFrom(pdf, tags, last)?.before;
}

/** Undefined where pages hold different numbers of rows, or where there are too few to tell. The last one may be cut short. */
function rowsOnEachPage(pdf: PdfFile, hasDigits: boolean): number | undefined {
  const tags = tagsOf(pdf);
  if (tags === undefined) return undefined;
  const later = textPages(pdf, hasDigits).map((page) => rowsFrom(pdf, tags, page));
  const holder = later.at(-1)?.holder;
  const starts = later.flatMap((rows) => (rows?.holder === holder && rows !== undefined ? [rows.before] : [])).slice(1);
  const counts = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
  const [rows] = counts;
  return counts.length >= 2 && counts.every((count) => count === rows) ? rows : undefined;
}

const textPages = (pdf: PdfFile, hasDigits: boolean): number[] =>
  pagesOf(pdf).slice(0, hasDigits ? -digitCount : undefined);

/** The last page of a piece is hardly ever full: it is left out, and the next piece begins with the rows on it. */
function withoutLastPage(pdf: PdfFile, hasDigits: boolean): Printed {
  const pages = textPages(pdf, hasDigits);
  const page = pages.at(-1);
  const tags = tagsOf(pdf);
  if (page === undefined || pages.length < 2 || tags === undefined) return { pdf };
  const later = rowsFrom(pdf, tags, page);
  return later === undefined ? { pdf } : { pdf, leftOut: { page, later } };
}

function rowsAtEndOf({ blocks }: Part): number {
  const table = blocks.at(-1);
  return table?.kind === 'table' ? table.rows.length : 0;
}
