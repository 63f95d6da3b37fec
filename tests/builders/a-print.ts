import { PDFDocument, PDFName, type PDFPage, PDFString } from 'pdf-lib';

/** As Chromium prints it: pages, then ten small sheets, and an outline with one first-level entry for each part. */
export async function aPrint(pagesOfParts: readonly number[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const firsts = pagesOfParts.map((count) => Array.from({ length: count }, () => aPage(pdf, 595, 842))[0]);
  for (let digit = 0; digit < 10; digit += 1) aPage(pdf, 28, 28 + digit);
  const outline = pdf.context.obj({ Type: 'Outlines' });
  const items = firsts.map((page) =>
    pdf.context.obj({ Title: PDFString.of('part'), Dest: page ? [page.ref, 'XYZ', 0, 0, 0] : [] }),
  );
  const references = items.map((item) => pdf.context.register(item));
  for (const [index, item] of items.entries()) {
    const next = references[index + 1];
    if (next) item.set(PDFName.of('Next'), next);
  }
  const [first] = references;
  if (first) outline.set(PDFName.of('First'), first);
  pdf.catalog.set(PDFName.of('Outlines'), pdf.context.register(outline));
  return pdf.save({ useObjectStreams: false });
}

function aPage(pdf: PDFDocument, width: number, height: number): PDFPage {
  const page = pdf.addPage([width, height]);
  page.drawLine({ start: { x: 0, y: 0 }, end: { x: 1, y: 1 } });
  return page;
}
