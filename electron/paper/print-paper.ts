import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PaperDocument, Part } from '../../shared/paper/document.ts';
import { fittedDocument } from '../../shared/paper/fit-columns.ts';
import { withContact } from './contact-foot.ts';
import { cutPart, groupsOf, piecesOf, withoutRows } from './cut-paper.ts';
import { isWorkingPaper, type Piece, paperPage } from './paper-page.ts';
import { joinPrints, type NumberedPdf, type Print as Printed } from './pdf/join-prints.ts';
import { decreeNumbers, digitCount, workingNumbers } from './pdf/page-numbers.ts';
import { type PdfFile, pagesOf, readPdf } from './pdf/pdf-file.ts';
import { rowsFrom, tagsOf } from './pdf/tags.ts';

/** Prints a page to a tagged PDF with an outline, in the sizes of its own style sheet. */
export type Print = (html: string, options: { landscape: boolean }) => Promise<Uint8Array>;

/** `plan` is told how many pieces it will be; the last page of one may still make a long paper longer by one. */
export const printPaper = (
  document: PaperDocument,
  print: Print,
  plan: (pieces: number) => void = () => undefined,
): Promise<NumberedPdf> => printedAndNumbered(document, print, plan).catch(failedPrint);

/** Whatever went wrong there, but for the officer's own word that it shall end. */
export function failedPrint(cause: unknown): never {
  if (cause instanceof AppFailure && cause.error.code === 'cancelled') throw cause;
  throw new AppFailure({ code: 'print-failed' });
}

/** Where a figure comes from is asked in the preview alone; on paper each such mark would be one more element to tag. */
const withoutSources = (html: string): string => html.replace(/<span data-source="[^"]*">([^<]*)<\/span>/g, '$1');

async function printedAndNumbered(
  given: PaperDocument,
  print: Print,
  plan: (pieces: number) => void,
): Promise<NumberedPdf> {
  const document = fittedDocument(given);
  const groups = groupsOf(document);
  plan(piecesOf(groups));
  const prints = (await Promise.all(groups.map((parts, at) => printGroup(parts, at === 0)))).flat();
  const style = isWorkingPaper(document) ? workingNumbers : decreeNumbers;
  const { bytes, pages } = joinPrints(prints, document.parts.length, style);
  return { bytes: await withContact(document, bytes, (html) => print(html, { landscape: false })), pages };

  async function printGroup(parts: readonly Part[], hasDigits: boolean): Promise<Printed[]> {
    const [first, ...others] = parts;
    if (first === undefined) return [];
    return others.length > 0
      ? [{ pdf: await printPiece(parts, { hasDigits, goesOn: false }) }]
      : printLong(first, hasDigits);
  }

  async function printLong(part: Part, isFirst: boolean): Promise<Printed[]> {
    const prints: Printed[] = [];
    for (let rest: Part | null = part; rest !== null; ) {
      const { now, later } = cutPart(rest);
      const hasDigits = isFirst && prints.length === 0;
      const pdf = await printPiece([now], { hasDigits, goesOn: prints.length > 0 });
      const end = later === null ? { pdf } : withoutLastPage(pdf, hasDigits);
      prints.push(end);
      rest = later === null ? null : withoutRows(later, end.leftOut?.later.before ?? rowsAtEndOf(now));
    }
    return prints;
  }

  /** Sizes and orientation are the style sheet's: `landscape` only tells the printer's default. */
  async function printPiece(parts: readonly Part[], piece: Omit<Piece, 'isShown'>): Promise<PdfFile> {
    const html = paperPage({ ...document, parts }, { ...piece, isShown: false });
    return readPdf(await print(withoutSources(html), { landscape: false }));
  }
}

/** The last page of a piece is hardly ever full: it is left out, and the next piece begins with the rows on it. */
function withoutLastPage(pdf: PdfFile, hasDigits: boolean): Printed {
  const pages = pagesOf(pdf).slice(0, hasDigits ? -digitCount : undefined);
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
