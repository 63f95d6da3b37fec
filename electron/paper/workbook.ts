import type ExcelJS from 'exceljs';
import type { Day } from '../../shared/calendar/day.ts';
import { pageNumber, wording } from '../../shared/forms/wording.ts';
import { linesOfBlock } from '../../shared/paper/block-lines.ts';
import type { Block, PaperDocument } from '../../shared/paper/document.ts';
import { type PaperSheet, sheetsOf } from '../../shared/paper/sheets.ts';
import { linesOf } from '../../shared/paper/text-lines.ts';
import { newWorkbook } from '../forms/new-workbook.ts';
import { family } from '../forms/workbook-styles.ts';
import { setZipDates } from '../forms/zip-dates.ts';
import { lineStyles, pointsPerCharacter } from './workbook-styles.ts';
import { type DrawnTable, drawTable } from './workbook-table.ts';

/** The document's tables as a workbook to go on working with, a sheet for each. The same document gives the same bytes. */
export async function paperWorkbook(document: PaperDocument, madeOn: Day): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  const made = new Date(`${madeOn}T00:00:00Z`);
  Object.assign(workbook, {
    creator: wording.creator,
    lastModifiedBy: wording.creator,
    title: document.title,
    created: made,
    modified: made,
  });
  for (const sheet of sheetsOf(document)) drawSheet(workbook, sheet);
  return setZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()), madeOn);
}

function drawSheet(workbook: ExcelJS.Workbook, sheet: PaperSheet): void {
  const target = workbook.addWorksheet(sheet.name);
  const widths = columnWidths(sheet);
  for (const [at, width] of widths.entries()) target.getColumn(at + 1).width = width;
  const first = drawLines(target, sheet.above, 1, widths);
  const drawn = sheet.table === undefined ? undefined : drawTable(target, sheet.table, first, sheet.size);
  drawLines(target, sheet.below, drawn?.next ?? first, widths);
  setUpPage(target, sheet, drawn);
}

/** Millimetres between the margins (report-sheets.css), and how many of them a column of width 1 takes. */
const widthOfPage = { portrait: 180, landscape: 277, A3: 400 } as const;
const millimetresPerCharacter = 1.95;

function columnWidths({ orientation, size, table }: PaperSheet): number[] {
  const characters = (size === 'A3' ? widthOfPage.A3 : widthOfPage[orientation]) / millimetresPerCharacter;
  const shares = table === undefined ? [1] : table.columns.map(({ share }) => share);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.round(((characters * share) / all) * 100) / 100);
}

/** Lines across all columns; a merged cell does not grow with its text, so its height is worked out here. */
function drawLines(
  target: ExcelJS.Worksheet,
  blocks: readonly Block[],
  first: number,
  widths: readonly number[],
): number {
  const width = widths.reduce((sum, each) => sum + each, 0) * pointsPerCharacter;
  const lines = blocks.flatMap((block) => (block.kind === 'table' ? [] : linesOfBlock(block)));
  for (const [index, { text, style }] of lines.entries()) {
    const { font, ...rest } = lineStyles[style];
    const cell = target.getCell(first + index, 1);
    cell.value = text;
    cell.style = { font, ...rest };
    if (widths.length > 1) target.mergeCells(first + index, 1, first + index, widths.length);
    target.getRow(first + index).height = 1.35 * font.size * linesOf(text, width, font.size);
  }
  return first + lines.length;
}

const millimetresPerInch = 25.4;
const margin = (millimetres: number): number => millimetres / millimetresPerInch;
const paperSizes = { A3: 8, A4: 9 } as const;
const footerFont = `&"${family},Regular"`;

/** The sizes go past the package's own list of paper, which lacks A3. */
function setUpPage(target: ExcelJS.Worksheet, sheet: PaperSheet, drawn: DrawnTable | undefined): void {
  Object.assign(target.pageSetup, {
    paperSize: paperSizes[sheet.size],
    orientation: sheet.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      left: margin(10),
      right: margin(10),
      top: margin(12),
      bottom: margin(14),
      header: margin(6),
      footer: margin(7),
    },
    ...(drawn === undefined ? {} : { printTitlesRow: `${drawn.head.first}:${drawn.head.last}` }),
  });
  target.headerFooter.oddFooter = `&R${footerFont}${pageNumber('&P', '&N')}`;
  target.views = [
    drawn === undefined
      ? { state: 'normal', showGridLines: false }
      : { state: 'frozen', xSplit: drawn.frozenColumns, ySplit: drawn.head.last, showGridLines: false },
  ];
}
