import type { ReportDocument } from '../../shared/reports/document.ts';
import { type NumberedPdf, numberPages } from './number-pages.ts';
import { reportPage } from './report-page.ts';

/** Prints a page to a tagged PDF with an outline, in the sizes of its own style sheet. */
export type Print = (html: string, options: { landscape: boolean }) => Promise<Uint8Array>;

/** Sizes and orientation are the style sheet's: `landscape` only tells the printer's default. */
export async function printReport(document: ReportDocument, print: Print): Promise<NumberedPdf> {
  const printed = await print(reportPage(document), { landscape: false });
  return numberPages(printed, document.parts.length);
}
