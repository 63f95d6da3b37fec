import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { decodePDFRawStream, PDFArray, PDFDocument, type PDFPage, PDFRawStream } from 'pdf-lib';

/** Lengths in mm from the upper left corner of the page, sizes in points. Text is measured by poppler's tools. */
export interface MeasuredPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly MeasuredLine[];
  readonly rules: readonly MeasuredRule[];
}

export interface MeasuredLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A horizontal line: a filled rectangle at most 1,2 points high. */
export interface MeasuredRule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Tinos: a line of text is 0,891 above and 0,216 below the baseline, times its size. */
const ascent = 0.891;
const descent = 0.216;
const mm = (points: number): number => (points * 25.4) / 72;

export async function measurePdf(file: string): Promise<MeasuredPage[]> {
  const [boxes, pieces, pdf] = await Promise.all([
    run('pdftotext', ['-bbox-layout', file, '-']),
    run('pdftohtml', ['-xml', '-i', '-q', '-stdout', '-zoom', '1', file]),
    PDFDocument.load(await readFile(file), { updateMetadata: false }),
  ]);
  const styles = all(pieces, /<page [^>]*>(.*?)<\/page>/gs).map(([, page = '']) => readPieces(page));
  return all(boxes, /<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs).map(
    ([, width, height, page = ''], index) => ({
      width: mm(Number(width)),
      height: mm(Number(height)),
      lines: readLines(page, styles[index] ?? []),
      rules: readRules(pdf.getPage(index)),
    }),
  );
}

/** What `pdfinfo` and `pdffonts` say: title, whether tagged, language, and the fonts with whether they are embedded. */
export async function describePdf(file: string) {
  const [info, fonts, pdf] = await Promise.all([
    run('pdfinfo', [file]),
    run('pdffonts', [file]),
    PDFDocument.load(await readFile(file), { updateMetadata: false }),
  ]);
  return {
    title: /^Title: +(.*)$/m.exec(info)?.[1] ?? '',
    isTagged: /^Tagged: +yes$/m.test(info),
    language: all(String(pdf.catalog), /\/Lang \((.*?)\)/g)[0]?.[1] ?? '',
    fonts: fonts
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => ({
        name: line.split(/\s/)[0]?.replace(/^.*\+/, '') ?? '',
        isEmbedded: / yes +(?:yes|no) +(?:yes|no) /.test(line),
      })),
  };
}

async function run(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, [...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

const all = (text: string, pattern: RegExp): RegExpExecArray[] => [...text.matchAll(pattern)];

const plain = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00A0', ' ');

interface Piece {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Runs of one font, in whole points: they tell the style at a place, not the exact place. */
function readPieces(page: string): Piece[] {
  const pattern = /<text top="(-?\d+)" left="(-?\d+)" width="(\d+)" height="(\d+)"[^>]*>(.*?)<\/text>/gs;
  return all(page, pattern).map(([, top, left, width, height, content = '']) => ({
    left: Number(left) - 1,
    right: Number(left) + Number(width) + 1,
    top: Number(top) - 1,
    bottom: Number(top) + Number(height) + 1,
    bold: content.includes('<b>'),
    italic: content.includes('<i>'),
  }));
}

const boxPattern = /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/;

function readLines(page: string, pieces: readonly Piece[]): MeasuredLine[] {
  return all(page, /<line ([^>]*)>(.*?)<\/line>/gs).map(([, box = '', words = '']) => {
    const [left, top, right] = numbers(boxPattern.exec(box));
    const [x, y, xEnd, yEnd] = numbers(boxPattern.exec(words));
    const style = pieces.find((piece) => covers(piece, (x + xEnd) / 2, (y + yEnd) / 2));
    const size = (yEnd - y) / (ascent + descent);
    return {
      text: all(words, /<word [^>]*>(.*?)<\/word>/gs)
        .map(([, word = '']) => plain(word))
        .join(' '),
      left: mm(left),
      right: mm(right),
      top: mm(top),
      baseline: mm(y + size * ascent),
      size: Math.round(size * 10) / 10,
      bold: style?.bold ?? false,
      italic: style?.italic ?? false,
    };
  });
}

const covers = ({ left, right, top, bottom }: Piece, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

function numbers(match: RegExpExecArray | null): [number, number, number, number] {
  const [, a, b, c, d] = match ?? [];
  return [Number(a), Number(b), Number(c), Number(d)];
}

type Matrix = readonly [number, number, number, number, number, number];

/** Follows q, Q and cm through the page's content and keeps the filled rectangles (re f) that are lines. */
function readRules(page: PDFPage): MeasuredRule[] {
  const rules: MeasuredRule[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const line of contentOf(page).split('\n')) {
    const words = line.trim().split(/\s+/);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = words.map(Number);
    const operator = words.at(-1);
    if (operator === 'q') saved.push(matrix);
    else if (operator === 'Q') matrix = saved.pop() ?? matrix;
    else if (operator === 'cm') matrix = multiply([a, b, c, d, e, f], matrix);
    else if (operator === 're') rules.push(...ruleOf(matrix, [a, b, c, d], page.getHeight()));
  }
  return rules;
}

function ruleOf(
  [a, , , d, e, f]: Matrix,
  [x, y, width, height]: readonly [number, number, number, number],
  pageHeight: number,
): MeasuredRule[] {
  if (Math.abs(height * d) > 1.2 || Math.abs(width * a) < 10) return [];
  return [{ left: mm(x * a + e), right: mm((x + width) * a + e), top: mm(pageHeight - (y * d + f)) }];
}

const multiply = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

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
