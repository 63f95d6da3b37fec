import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { joinPrints } from '../../../electron/paper/pdf/join-prints.ts';
import { decreeNumbers, workingNumbers } from '../../../electron/paper/pdf/page-numbers.ts';
import { readPdf } from '../../../electron/paper/pdf/pdf-file.ts';
import { aPrint } from '../../builders/a-print.ts';

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

const numberPages = async (pagesOfParts: readonly number[], parts: number, style = decreeNumbers) =>
  joinPrints([{ pdf: readPdf(await aPrint(pagesOfParts)) }], parts, style);

async function numbersOf(pagesOfParts: readonly number[]): Promise<string[]> {
  const { bytes, pages } = await numberPages(pagesOfParts, pagesOfParts.length);
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
    const { bytes } = await numberPages([2], 1);
    const second = (await PDFDocument.load(bytes)).getPage(1);
    expect(contentOf(second)).toMatch(/\/Artifact BMC[\s\S]* Do[\s\S]*EMC/);
  });

  test('of a working paper stand higher and in the middle of the sheet', async () => {
    const placeOf = async (style?: typeof workingNumbers) => {
      const { bytes } = await numberPages([2], 1, style);
      const [, x, y] = /1 0 0 1 ([\d.]+) ([\d.]+) cm/.exec(contentOf((await PDFDocument.load(bytes)).getPage(1))) ?? [];
      return { x: Number(x), y: Number(y) };
    };
    const [decree, working] = [await placeOf(), await placeOf(workingNumbers)];
    expect(working.x + 14).toBeCloseTo(595 / 2, 0);
    expect(decree.x - working.x).toBeCloseTo((7.5 * 72) / 25.4, 0);
    expect(working.y).toBeGreaterThan(decree.y);
  });

  test('are refused where the outline does not show every part', async () => {
    await expect(numberPages([3], 2)).rejects.toThrow('expected 2 parts');
  });
});
