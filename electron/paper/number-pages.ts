import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  type PDFEmbeddedPage,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  PDFRef,
} from 'pdf-lib';

export interface NumberedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

const digitCount = 10;
const pointsPerMm = 72 / 25.4;

/** Where the page number stands, and in which size; the lengths are those of report.css. */
export interface NumberStyle {
  /** Millimetres: the number is centred between these margins, its foot so far below the upper edge. */
  readonly left: number;
  readonly right: number;
  readonly fromTop: number;
  /** Points. */
  readonly size: number;
}

/** Decree 30/2020, Annex I: centred in the top margin over the text. */
export const decreeNumbers: NumberStyle = { left: 30, right: 15, fromTop: 13, size: 14 };
export const workingNumbers: NumberStyle = { left: 10, right: 10, fromTop: 10, size: 10 };

/** Tinos: any digit is half its size wide; in the middle of a sheet of 28 pt its foot stands this high. */
const digitWidth = (size: number): number => size / 2;
const baselineInSheet = (size: number): number => 14 - 0.3375 * size;

/**
 * Numbers the pages of each part from 1 and leaves its first page blank; takes the digits from the last ten sheets and
 * removes these. Tags, outline, title and language of the print stay as they are.
 */
export async function numberPages(
  printed: Uint8Array,
  parts: number,
  style: NumberStyle = decreeNumbers,
): Promise<NumberedPdf> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const sheets = pdf.getPages();
  const pages = sheets.slice(0, -digitCount);
  const digits = await pdf.embedPages(sheets.slice(-digitCount));
  const firsts = firstPages(pdf);
  if (firsts.size !== parts) throw new Error(`expected ${parts} parts in the outline, found ${firsts.size}`);
  let number = 0;
  for (const page of pages) {
    number = firsts.has(page.ref) ? 1 : number + 1;
    if (number > 1) drawNumber(page, String(number), digits, style);
  }
  for (let index = sheets.length - 1; index >= pages.length; index -= 1) pdf.removePage(index);
  return {
    bytes: await pdf.save({ useObjectStreams: false, objectsPerTick: Number.POSITIVE_INFINITY }),
    pages: pages.length,
  };
}

/** The pages that carry a first-level heading: every part has exactly one, on its first page. */
function firstPages(pdf: PDFDocument): Set<PDFRef> {
  const outline = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const pages = new Set<PDFRef>();
  let item = outline?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item) {
    const page = item.lookup(PDFName.of('Dest'), PDFArray).get(0);
    if (page instanceof PDFRef) pages.add(page);
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return pages;
}

/** An artifact: readers of the tags skip it, as they do every repeated part of the page. */
function drawNumber(page: PDFPage, number: string, digits: readonly PDFEmbeddedPage[], style: NumberStyle): void {
  const { width, height } = page.getSize();
  const middle = (width + (style.left - style.right) * pointsPerMm) / 2;
  const y = height - style.fromTop * pointsPerMm - baselineInSheet(style.size);
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
  for (const [index, digit] of [...number].entries()) {
    const sheet = digits[Number(digit)];
    if (!sheet) throw new Error(`no sheet for the digit ${digit}`);
    const x = middle + (index + 0.5 - number.length / 2) * digitWidth(style.size) - sheet.width / 2;
    page.drawPage(sheet, { x, y });
  }
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}
