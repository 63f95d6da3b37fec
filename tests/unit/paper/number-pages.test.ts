import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { numberPages } from '../../../electron/paper/number-pages.ts';

/** As Chromium prints it: pages, then ten small sheets, and an outline with one first-level entry for each part. */
async function aPrint(pagesOfParts: readonly number[]): Promise<Uint8Array> {
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

/** The digits drawn on a page, known by the heights of their sheets. */
function digitsOn(page: PDFPage): string {
  const names = [...contentOf(page).matchAll(/\/(\S+) Do/g)].map(([, name = '']) => name);
  const forms = page.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict);
  return names.map((name) => heightOf(forms, name) - 28).join('');
}

function heightOf(forms: PDFDict | undefined, name: string): number {
  const form = forms?.lookup(PDFName.of(name));
  const box = form instanceof PDFRawStream ? form.dict.lookup(PDFName.of('BBox'), PDFArray) : undefined;
  return Number(String(box?.get(3)));
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((item) => page.doc.context.lookup(item)) : [contents];
  return streams
    .map((stream) =>
      stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '',
    )
    .join('\n');
}

async function numbersOf(pagesOfParts: readonly number[]): Promise<string[]> {
  const { bytes, pages } = await numberPages(await aPrint(pagesOfParts), pagesOfParts.length);
  const pdf = await PDFDocument.load(bytes);
  expect(pdf.getPageCount()).toBe(pages);
  return pdf.getPages().map(digitsOn);
}

describe('page numbers', () => {
  test('begin with 2 on the second page and anew in each part', async () => {
    expect(await numbersOf([3, 2, 1])).toEqual(['', '2', '3', '', '2', '']);
  });

  test('have two digits from 10 on', async () => {
    expect((await numbersOf([12])).slice(8)).toEqual(['9', '10', '11', '12']);
  });

  test('are artifacts to readers of the tags', async () => {
    const { bytes } = await numberPages(await aPrint([2]), 1);
    const second = (await PDFDocument.load(bytes)).getPage(1);
    expect(contentOf(second)).toMatch(/\/Artifact BMC[\s\S]* Do[\s\S]*EMC/);
  });

  test('are refused where the outline does not show every part', async () => {
    await expect(numberPages(await aPrint([3]), 2)).rejects.toThrow('expected 2 parts');
  });
});
