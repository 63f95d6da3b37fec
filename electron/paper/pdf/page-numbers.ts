import { dictAt, objectAt, type PdfFile } from './pdf-file.ts';
import { type Dict, readDict, writeDict } from './pdf-syntax.ts';
import type { PdfWriter } from './pdf-writer.ts';

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

/** Sheets with one digit each, which the print ends with. */
export const digitCount = 10;
const pointsPerMm = 72 / 25.4;

/** Tinos: any digit is half its size wide; in the middle of a sheet of 28 pt its foot stands this high. */
const digitWidth = (size: number): number => size / 2;
const baselineInSheet = (size: number): number => 14 - 0.3375 * size;

/** A page's content and resources, with a number over it. */
export type Numbering = (page: Dict, resources: Dict, number: number) => Dict;

/** The sheets become drawings that every page may show; `sheets` are the numbers of their page objects in the print. */
export function pageNumbering(
  pdf: PdfFile,
  sheets: readonly number[],
  style: NumberStyle,
  writer: PdfWriter,
): Numbering {
  const digits = sheets.map((sheet) => drawingOf(pdf, sheet, writer));
  const width = boxOf(dictAt(pdf, sheets[0]))[2] ?? 0;
  const before = stream(writer, 'q\n');
  return (page, resources, number) => {
    const [, , pageWidth = 0, pageHeight = 0] = boxOf(page);
    const middle = (pageWidth + (style.left - style.right) * pointsPerMm) / 2;
    const y = pageHeight - style.fromTop * pointsPerMm - baselineInSheet(style.size);
    const text = String(number);
    const drawn = [...text].map((digit, index) => {
      const x = middle + (index + 0.5 - text.length / 2) * digitWidth(style.size) - width / 2;
      return `q 1 0 0 1 ${x.toFixed(3)} ${y.toFixed(3)} cm /Digit${digit} Do Q\n`;
    });
    const after = stream(writer, `Q\n/Artifact BMC\n${drawn.join('')}EMC\n`);
    const shown = [...new Set(text)].map((digit) => `/Digit${digit} ${digits[Number(digit)]} 0 R`).join('\n');
    return new Map([
      ...page,
      ['Contents', `[${before} 0 R ${listed(page.get('Contents'))} ${after} 0 R]`],
      ['Resources', writeDict(new Map([...resources, ['XObject', withEntries(resources.get('XObject'), shown)]]))],
    ]);
  };
}

const boxOf = (page: Dict): number[] =>
  (page.get('MediaBox') ?? '').replace(/[[\]]/g, '').trim().split(/\s+/).map(Number);
const listed = (contents = ''): string => contents.replace(/^\[|\]$/g, '');
const withEntries = (dict = '<<>>', entries = ''): string => dict.replace(/>>$/, `\n${entries}>>`);

function stream(writer: PdfWriter, content: string): number {
  const number = writer.reserve();
  writer.object(number, `<</Length ${content.length}>>`, Buffer.from(content, 'latin1'));
  return number;
}

/** The small page as a drawing: the same content, fonts and size. */
function drawingOf(pdf: PdfFile, sheet: number, writer: PdfWriter): number {
  const page = dictAt(pdf, sheet);
  const [content] = [...(page.get('Contents') ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
  const { text, stream: bytes } = objectAt(pdf, content ?? 0);
  const number = writer.reserve();
  const dict = new Map([
    ...readDict(text),
    ['Type', '/XObject'],
    ['Subtype', '/Form'],
    ['BBox', page.get('MediaBox') ?? ''],
    ['Resources', page.get('Resources') ?? '<<>>'],
  ]);
  writer.object(number, writeDict(dict), bytes);
  return number;
}
