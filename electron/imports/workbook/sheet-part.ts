import { type Cell, parseCellName } from '../../../shared/imports/sheet.ts';
import { spreadsheet } from '../../archive/namespaces.ts';
import { readXml } from '../../archive/xml.ts';
import type { Attributes } from '../../archive/xml-names.ts';
import { type CellContext, plainNumber, readCell, type StoredCell } from './cell-value.ts';
import { type PlainCell, wholeValue } from './plain-cell.ts';
import { type PlainRow, plainRows } from './plain-rows.ts';
import { richTextGatherer } from './rich-text.ts';
import { type ContentCollector, contentCollector, type SheetContent } from './sheet-content.ts';
import { areaOf, columnsOf, isHidden, rowNumber } from './sheet-layout.ts';

/** Reads the cells that exist. The declared dimension is not looked at: it may claim the whole sheet. */
export async function readSheetPart(chunks: AsyncIterable<Buffer>, context: CellContext): Promise<SheetContent> {
  const content = contentCollector(context);
  const cells = cellReader(context, content);
  let isWorksheet = false;
  const startRow = (attributes: Attributes) => {
    const row = cells.startRow(attributes);
    if (isHidden(attributes, attributes.ht)) content.hideRow(row);
    return row;
  };
  await readXml(chunks, spreadsheet, {
    ...cells,
    open: (name, parent, attributes) => {
      if (name === 'worksheet') isWorksheet = true;
      else if (name === 'col' && parent === 'cols' && isHidden(attributes, attributes.width))
        columnsOf(attributes).forEach(content.hideColumn);
      else if (name === 'mergeCell' && parent === 'mergeCells') content.merge(areaOf(attributes));
      else if (name === 'row' && parent === 'sheetData') startRow(attributes);
      else cells.open(name, parent, attributes);
    },
    shortcut: plainRows({
      cell: (found, text) => plainCell(found, text, context),
      row: (found) => cells.plainRow(startRow(found.attributes), found),
    }),
  });
  if (!isWorksheet) throw new Error('not a worksheet');
  return content.content();
}

/** Follows rows and cells through the events of the XML reader. */
function cellReader(context: CellContext, content: ContentCollector) {
  const inline = richTextGatherer();
  let row = 0;
  let column = 0;
  let cell: StoredCell | undefined;
  let inValue = false;
  const openInCell = (current: StoredCell, name: string) => {
    if (name === 'f') current.formula = true;
    if (name === 'is' && current.inline) throw new Error('two texts in a cell');
    if (name !== 'v') return;
    if (current.stored !== undefined) throw new Error('two values in a cell');
    current.stored = '';
    inValue = true;
  };
  const closeCell = (current: StoredCell) => {
    content.add(current);
    cell = undefined;
  };
  return {
    startRow: (attributes: Attributes) => {
      row = rowNumber(attributes, row);
      column = 0;
      return row;
    },
    open: (name: string, parent: string, attributes: Attributes) => {
      if (inValue) throw new Error('an element inside a value');
      if (name === 'c' && parent === 'row') {
        context.budget.cell();
        cell = storedCell(attributes, row, column, context);
        column = cell.column;
      } else if (cell && parent === 'c') openInCell(cell, name);
      else inline.open(name, parent, attributes);
    },
    plainRow: (own: number, found: PlainRow) => {
      context.budget.cell(found.count);
      if (found.count > 0 && found.row !== own) throw new Error('cell name');
      column = found.lastColumn;
      for (const each of found.cells) content.keep(each);
    },
    text: (piece: string) => {
      if (inValue && cell) cell.stored += piece;
      else inline.text(piece);
    },
    close: (name: string) => {
      inValue = false;
      inline.close();
      const text = name === 'is' ? inline.take() : undefined;
      if (cell && text) cell.inline = text;
      if (cell && name === 'c') closeCell(cell);
    },
  };
}

/** A cell without a type holds a number. Its own name, when it has one, must agree with its row. */
function storedCell({ r, s, t }: Attributes, row: number, before: number, { styles }: CellContext): StoredCell {
  const place = r === undefined ? { row, column: before + 1 } : parseCellName(r);
  if (place?.row !== row) throw new Error('cell name');
  const style = styles[Number(s ?? 0)];
  return { row, column: place.column, type: t ?? 'n', style, formula: false, stored: undefined, inline: undefined };
}

function plainCell(found: PlainCell, text: string, context: CellContext): Cell | undefined {
  const { row, column, style, isShared, from, to } = found;
  const value = isShared ? undefined : wholeValue(text, found);
  if (value !== undefined) return plainNumber(found, value, context);
  const stored = from === to ? undefined : text.slice(from, to);
  const type = isShared ? 's' : 'n';
  const cell = { row, column, type, style: context.styles[style], formula: false, stored, inline: undefined };
  return readCell(cell, context);
}
