import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PaperDocument } from '../../shared/paper/document.ts';
import { decreeNumbers, type NumberedPdf, numberPages, workingNumbers } from './number-pages.ts';
import { isWorkingPaper, paperPage } from './paper-page.ts';

/** Prints a page to a tagged PDF with an outline, in the sizes of its own style sheet. */
export type Print = (html: string, options: { landscape: boolean }) => Promise<Uint8Array>;

export const printPaper = (document: PaperDocument, print: Print): Promise<NumberedPdf> =>
  printedAndNumbered(document, print).catch(() => {
    throw new AppFailure({ code: 'print-failed' });
  });

/** Sizes and orientation are the style sheet's: `landscape` only tells the printer's default. */
async function printedAndNumbered(document: PaperDocument, print: Print): Promise<NumberedPdf> {
  const printed = await print(paperPage(document), { landscape: false });
  return numberPages(printed, document.parts.length, isWorkingPaper(document) ? workingNumbers : decreeNumbers);
}
