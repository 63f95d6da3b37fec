import type { PaperDocument } from '../../shared/paper/document.ts';
import { type NumberedPdf, numberPages } from './number-pages.ts';
import { paperPage } from './paper-page.ts';

/** Prints a page to a tagged PDF with an outline, in the sizes of its own style sheet. */
export type Print = (html: string, options: { landscape: boolean }) => Promise<Uint8Array>;

/** Sizes and orientation are the style sheet's: `landscape` only tells the printer's default. */
export async function printPaper(document: PaperDocument, print: Print): Promise<NumberedPdf> {
  const printed = await print(paperPage(document), { landscape: false });
  return numberPages(printed, document.parts.length);
}
