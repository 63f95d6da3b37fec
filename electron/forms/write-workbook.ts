import type ExcelJS from 'exceljs';
import { absoluteRange, rangeName } from '../../shared/forms/cell-name.ts';
import type { FormLayout } from '../../shared/forms/layout.ts';
import type { CellContent, LayoutCell, RangeCheck, SheetLayout } from '../../shared/forms/sheet-layout.ts';
import { pageNumber, wording } from '../../shared/forms/wording.ts';
import { isList, writtenFigure } from '../../shared/forms/written-figure.ts';
import { newWorkbook } from './new-workbook.ts';
import { family, numberFormat, styleOf } from './workbook-styles.ts';
import { setZipDates } from './zip-dates.ts';

declare module 'exceljs' {
  /** Left out of the package's own types. One check for a whole range: one per cell makes large files and slow readers. */
  interface Worksheet {
    readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
  }
}

/** Draws a layout; the same layout always gives the same bytes. */
export async function writeFormWorkbook(layout: FormLayout): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  const made = new Date(`${layout.madeOn}T00:00:00Z`);
  Object.assign(workbook, {
    creator: wording.creator,
    lastModifiedBy: wording.creator,
    title: layout.title,
    created: made,
    modified: made,
  });
  for (const sheet of layout.sheets) await drawSheet(workbook, sheet);
  return setZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()), layout.madeOn);
}

async function drawSheet(workbook: ExcelJS.Workbook, sheet: SheetLayout): Promise<void> {
  const target = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility === 'visible' ? 'visible' : 'veryHidden',
    views: [viewOf(sheet.frozen)],
    pageSetup: pageSetupOf(sheet),
    headerFooter: { oddFooter: footerOf(sheet.footer) },
  });
  for (const [at, column] of sheet.columns.entries()) Object.assign(target.getColumn(at + 1), column);
  for (const { row, height, hidden } of sheet.rows) Object.assign(target.getRow(row), { height, hidden });
  for (const cell of sheet.cells) drawCell(target, cell);
  for (const check of sheet.checks) addCheck(target, check);
  await protect(target);
}

const viewOf = ({ rows, columns }: SheetLayout['frozen']): Partial<ExcelJS.WorksheetView> =>
  rows === 0
    ? { state: 'normal', showGridLines: false }
    : { state: 'frozen', xSplit: columns, ySplit: rows, showGridLines: false };

const millimetresPerInch = 25.4;
const margin = (millimetres: number): number => millimetres / millimetresPerInch;
const a4 = 9;

/** The package itself writes the first `$` of each corner of a print area. */
const pageSetupOf = ({ orientation, printed, repeated }: SheetLayout): Partial<ExcelJS.PageSetup> => ({
  paperSize: a4,
  orientation,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: {
    left: margin(12),
    right: margin(10),
    top: margin(12),
    bottom: margin(15),
    header: margin(6),
    footer: margin(7),
  },
  ...(printed === undefined ? {} : { printArea: absoluteRange(printed).replaceAll(/(^|:)\$/g, '$1') }),
  ...(repeated === undefined ? {} : { printTitlesRow: `${repeated.first}:${repeated.last}` }),
});

const footerFont = `&"${family},Regular"`;

/** '&' begins a command in a footer; '&P' is the page, '&N' their number. */
const footerOf = (text: string): string =>
  text === '' ? '' : `&L${footerFont}${text.replaceAll('&', '&&')}&R${footerFont}${pageNumber('&P', '&N')}`;

function drawCell(target: ExcelJS.Worksheet, cell: LayoutCell): void {
  const { row, column, rows, columns, content, style } = cell;
  const drawn = target.getCell(row, column);
  drawn.value = contentOf(content);
  drawn.style = styleOf(style, content.kind === 'input' || content.kind === 'whole-row', formatOf(content));
  if (rows > 1 || columns > 1) target.mergeCells(row, column, row + rows - 1, column + columns - 1);
}

/** A text stays a text whatever it begins with: only what the layout itself calls a formula becomes one. */
function contentOf(content: CellContent): ExcelJS.CellValue {
  switch (content.kind) {
    case 'text':
      return content.text === '' ? null : content.text;
    case 'number':
      return content.value;
    case 'input':
      return content.figure === undefined ? null : writtenFigure(content.figure, content.element);
    case 'whole-row':
      return null;
    case 'formula':
      return { formula: content.formula, result: content.result, date1904: false };
  }
}

function formatOf(content: CellContent): string | undefined {
  if (content.kind === 'formula') return numberFormat(content.scale);
  if (content.kind === 'number') return content.scale === undefined ? undefined : numberFormat(content.scale);
  return content.kind === 'input' && !isList(content.element) ? numberFormat(content.element.scale) : undefined;
}

function addCheck(target: ExcelJS.Worksheet, { range, check }: RangeCheck): void {
  target.dataValidations.add(rangeName(range), {
    type: check.type,
    formulae: [check.formula],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: check.title,
    error: check.message,
  });
}

/**
 * Protection keeps hands from slipping, it keeps no secret: a password in the program would be known to all who look,
 * and an honest clerk with a broken sheet could not mend it. Everything that comes back is checked again anyway.
 */
const protect = (target: ExcelJS.Worksheet): Promise<void> =>
  target.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true });
