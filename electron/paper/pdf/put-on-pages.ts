import { PDFDocument, type PDFEmbeddedPage, PDFName, PDFOperator, PDFOperatorNames, type PDFPage } from 'pdf-lib';

/** Where a small print goes; from its left edge, or in the middle of the sheet. Millimetres. */
export interface PlaceOnPage {
  readonly pages: 'first' | 'every';
  readonly fromLeft?: number;
  readonly fromBottom: number;
}

/** The first page of a small print, put on finished pages; their tags, outline, title and language stay. */
export async function putOnPages(
  bytes: Uint8Array,
  small: Uint8Array,
  { pages, fromLeft, fromBottom }: PlaceOnPage,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const [drawing] = await pdf.embedPdf(small, [0]);
  if (drawing === undefined) throw new Error('what is to be put on the pages has no page');
  for (const page of pages === 'first' ? [pdf.getPage(0)] : pdf.getPages()) {
    const middle = (page.getSize().width - drawing.width) / 2;
    draw(page, drawing, { x: fromLeft === undefined ? middle : points(fromLeft), y: points(fromBottom) });
  }
  return pdf.save({ useObjectStreams: false });
}

const points = (millimetres: number): number => (millimetres * 72) / 25.4;

/** An artifact: readers of the tags skip it, as they do the head and foot of every page. */
function draw(page: PDFPage, drawing: PDFEmbeddedPage, at: { readonly x: number; readonly y: number }): void {
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
  page.drawPage(drawing, at);
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}
