import { PDFDocument, type PDFEmbeddedPage, PDFName, PDFOperator, PDFOperatorNames, type PDFPage } from 'pdf-lib';
import type { PaperDocument } from '../../shared/paper/document.ts';
import { escapeHtml as e } from './escape-html.ts';
import { failedPrint, type Print, printPaper } from './print-paper.ts';

/**
 * The paper with a line at the foot of every page. Chromium 130 has no page margin boxes, so the line is printed by itself,
 * in the report's own embedded typeface, and put on the finished pages; tags, outline, title and language stay.
 */
export async function printWithFoot(
  document: PaperDocument,
  foot: string,
  print: Print,
  plan?: (pieces: number) => void,
): Promise<Awaited<ReturnType<typeof printPaper>>> {
  const { bytes, pages } = await printPaper(document, print, plan);
  const stamped = await print(footPage(foot), { landscape: false })
    .then((line) => withFoot(bytes, line))
    .catch(failedPrint);
  return { bytes: stamped, pages };
}

const footPage = (foot: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${e(foot)}</title>` +
  '<link rel="stylesheet" href="/report/report-sheets.css"><link rel="stylesheet" href="/report/report.css"></head>' +
  `<body><p class="foot">${e(foot)}</p></body></html>`;

async function withFoot(bytes: Uint8Array, line: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const [foot] = await pdf.embedPdf(line, [0]);
  if (foot === undefined) throw new Error('the line for the foot has no page');
  for (const page of pdf.getPages()) drawFoot(page, foot);
  return pdf.save({ useObjectStreams: false });
}

/** Points from the lower edge: in the bottom margin, where every office printer still prints. */
const fromBottom = (9 * 72) / 25.4;

/** An artifact: readers of the tags skip it, as they do every repeated part of the page. */
function drawFoot(page: PDFPage, foot: PDFEmbeddedPage): void {
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
  page.drawPage(foot, { x: (page.getSize().width - foot.width) / 2, y: fromBottom });
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}
