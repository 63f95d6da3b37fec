import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PaperDocument, Part } from '../../shared/paper/document.ts';
import { fittedDocument } from '../../shared/paper/fit-columns.ts';
import { withContact } from './contact-foot.ts';
import { groupsOf, piecesOf } from './cut-paper.ts';
import { isWorkingPaper, type Piece, paperPage } from './paper-page.ts';
import { joinPrints, type NumberedPdf, type Print as Printed } from './pdf/join-prints.ts';
import { decreeNumbers, workingNumbers } from './pdf/page-numbers.ts';
import { type PdfFile, readPdf } from './pdf/pdf-file.ts';
import { printLong } from './print-long.ts';

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
    const piece = { hasDigits, goesOn: false };
    return others.length > 0
      ? [{ pdf: await printPiece(parts, piece) }]
      : printLong(first, piece, (part, own) => printPiece([part], own));
  }

  /** Sizes and orientation are the style sheet's: `landscape` only tells the printer's default. */
  async function printPiece(parts: readonly Part[], piece: Omit<Piece, 'isShown'>): Promise<PdfFile> {
    const html = paperPage({ ...document, parts }, { ...piece, isShown: false });
    return readPdf(await print(withoutSources(html), { landscape: false }));
  }
}
