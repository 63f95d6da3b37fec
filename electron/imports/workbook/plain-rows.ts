import type { Cell } from '../../../shared/imports/sheet.ts';
import type { Shortcut } from '../../archive/shortcut.ts';
import type { Attributes } from '../../archive/xml-names.ts';
import { type PlainCell, plainCellEnd } from './plain-cell.ts';

/** A row that was read past the XML parser. */
export interface PlainRow {
  readonly attributes: Attributes;
  /** Those that hold something. */
  readonly cells: readonly Cell[];
  /** All of them, blank ones too; the row their names give, and the column of the last. */
  readonly count: number;
  readonly row: number;
  readonly lastColumn: number;
}

export interface PlainRowHandler {
  /** What a cell holds; nothing may come of it yet, for its row may still turn out not to be plain. */
  readonly cell: (cell: PlainCell, text: string) => Cell | undefined;
  readonly row: (row: PlainRow) => void;
}

const rowStart = /[ \t\r\n]*<row((?: [A-Za-z][A-Za-z0-9:]{0,30}="[ !#-%'-;=-~]{0,100}")*)>/y;
const attribute = / ([A-Za-z][A-Za-z0-9:]*)="([^"]*)"/g;
const rowEnd = '</row>';

/**
 * Rows as nearly every program writes them: cells of numbers and of shared texts, with their attributes in the usual order and
 * nothing else. A row with anything more in it (a formula, a text of its own, a prefix, an entity) is left to the XML parser.
 */
export function plainRows(handler: PlainRowHandler): Shortcut {
  return {
    inside: 'sheetData',
    child: 'row',
    end: rowEnd,
    read: (text, start, stop) => {
      for (let at = start; ; ) {
        const end = at < stop ? readRow(text, at, handler) : undefined;
        if (end === undefined) return at;
        at = end;
      }
    },
  };
}

/** Reads the row that begins here, only when all of it is plain; answers where it ends. */
function readRow(text: string, start: number, handler: PlainRowHandler): number | undefined {
  rowStart.lastIndex = start;
  const found = text.match(rowStart);
  const attributes = found && attributesOf(found[1] ?? '');
  if (!attributes) return undefined;
  const cells: Cell[] = [];
  const scratch: PlainCell = { row: 0, column: 0, style: 0, isShared: false, from: 0, to: 0 };
  let [at, count, row] = [rowStart.lastIndex, 0, 0];
  for (let end = plainCellEnd(text, at, scratch); end > 0; end = plainCellEnd(text, at, scratch)) {
    if (count > 0 && scratch.row !== row) return undefined;
    row = scratch.row;
    count += 1;
    const cell = handler.cell(scratch, text);
    if (cell !== undefined) cells.push(cell);
    at = end;
  }
  if (!text.startsWith(rowEnd, at)) return undefined;
  handler.row({ attributes, cells, count, row, lastColumn: scratch.column });
  return at + rowEnd.length;
}

/** An attribute given twice is not well-formed, and a declared namespace changes what the names mean. */
function attributesOf(text: string): Attributes | undefined {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name = '', value = ''] of text.matchAll(attribute)) {
    if (name in attributes || name.startsWith('xmlns')) return undefined;
    attributes[name] = value;
  }
  return attributes;
}
