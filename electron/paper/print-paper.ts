import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PaperDocument, Part } from '../../shared/paper/document.ts';
import { fittedDocument } from '../../shared/paper/fit-columns.ts';
import { cutPart, groupsOf, withoutRows } from './cut-paper.ts';
import { isWorkingPaper, paperPage } from './paper-page.ts';
import { joinPrints, type NumberedPdf, type Print as Printed } from './pdf/join-prints.ts';
import { decreeNumbers, digitCount, workingNumbers } from './pdf/page-numbers.ts';
import { type PdfFile, pagesOf, readPdf } from './pdf/pdf-file.ts';
import { rowsFrom, tagsOf } from './pdf/tags.ts';

/** Prints a page to a tagged PDF with an outline, in the sizes of its own style sheet. */
export type Print = (html: string, options: { landscape: boolean }) => Promise<Uint8Array>;

export const printPaper = (document: PaperDocument, print: Print): Promise<NumberedPdf> =>
  printedAndNumbered(document, print).catch(() => {
    throw new AppFailure({ code: 'print-failed' });
  });

/** Where a figure comes from is asked in the preview alone; on paper each such mark would be one more element to tag. */
const withoutSources = (html: string): string => html.replace(/<span data-source="[^"]*">([^<]*)<\/span>/g, '$1');

async function printedAndNumbered(given: PaperDocument, print: Print): Promise<NumberedPdf> {
  const document = fittedDocument(given);
  const prints: Printed[] = [];
  for (const group of groupsOf(document)) await printGroup(group);
  return joinPrints(prints, document.parts.length, isWorkingPaper(document) ? workingNumbers : decreeNumbers);

  async function printGroup(parts: readonly Part[]): Promise<void> {
    const [first, ...others] = parts;
    if (first === undefined) return;
    if (others.length > 0) await printPiece(parts, false);
    else await printLong(first);
  }

  async function printLong(part: Part): Promise<void> {
    let rest: Part | null = part;
    for (let goesOn = false; rest !== null; goesOn = true) {
      const { now, later } = cutPart(rest);
      const isFirst = prints.length === 0;
      const pdf = await printPiece([now], goesOn);
      rest = later === null ? null : withoutRows(later, rowsOnWholePages(pdf, now, isFirst));
    }
  }

  /** Sizes and orientation are the style sheet's: `landscape` only tells the printer's default. */
  async function printPiece(parts: readonly Part[], goesOn: boolean): Promise<PdfFile> {
    const html = paperPage({ ...document, parts }, { hasDigits: prints.length === 0, goesOn });
    const pdf = readPdf(await print(withoutSources(html), { landscape: false }));
    prints.push({ pdf });
    return pdf;
  }

  /** The last page of a piece is hardly ever full: it is left out, and the next piece begins with the rows on it. */
  function rowsOnWholePages(pdf: PdfFile, { blocks }: Part, isFirst: boolean): number {
    const table = blocks.at(-1);
    const rows = table?.kind === 'table' ? table.rows.length : 0;
    const pages = pagesOf(pdf).slice(0, isFirst ? -digitCount : undefined);
    const page = pages.at(-1);
    const tags = tagsOf(pdf);
    if (page === undefined || pages.length < 2 || tags === undefined) return rows;
    const later = rowsFrom(pdf, tags, page);
    if (later === undefined) return rows;
    prints.splice(-1, 1, { pdf, leftOut: { page, later } });
    return later.before;
  }
}
