import { quotedCell } from '../calendar/separated-text.ts';
import type { Cell, HeadCell, PaperDocument, Row, Table } from './document.ts';

/**
 * The document's tables as plain rows, one below the other: with a byte order mark, semicolons and decimal commas, as
 * Excel on a Vietnamese machine opens them. Numbers carry no thousands points.
 */
export function paperCsv({ parts }: PaperDocument): string {
  const tables = parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const rows = tables.flatMap((table, at) => [...(at === 0 ? [] : [[]]), ...rowsOf(table)]);
  return `\uFEFF${rows.map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}

const rowsOf = (table: Table): string[][] => [...headRows(table), ...table.rows.map(bodyRow)];

/** A head that spans columns stands over the first of them; below one that spans rows the place stays empty. */
function headRows({ head, columns }: Table): string[][] {
  const lines = head.map(() => Array.from({ length: columns.length }, (): string | undefined => undefined));
  for (const [line, cells] of head.entries()) for (const cell of cells) place(lines, line, cell);
  return lines.map((cells) => cells.map((text) => textCell(text ?? '')));
}

function place(lines: (string | undefined)[][], line: number, { text, unit, columns, rows }: HeadCell): void {
  const at = lines[line]?.indexOf(undefined) ?? -1;
  if (at < 0) return;
  for (let down = 0; down < rows; down += 1)
    for (let right = 0; right < columns; right += 1) {
      const target = lines[line + down];
      if (target !== undefined) target[at + right] = down + right === 0 ? headText(text, unit) : '';
    }
}

const headText = (text: string, unit: string): string => (unit === '' ? text : `${text} (${unit})`);

const bodyRow = ({ cells }: Row): string[] => cells.map(cellText);

function cellText({ text, note, below = '', value }: Cell): string {
  if (value !== undefined && note === '' && below === '') return quotedCell(plainNumber(value.value, value.scale));
  return textCell([text, below, note === '' ? '' : `(${note})`].filter((part) => part !== '').join(' '));
}

function plainNumber(value: number, scale: number): string {
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const sign = value < 0 ? '-' : '';
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)},${digits.slice(-scale)}`;
}

/** A text that a spreadsheet would take for a formula is told to be a text, and stands in quotes. */
export const textCell = (text: string): string =>
  /^[=+\-@\t\r\n]/.test(text) ? `"'${text.replaceAll('"', '""')}"` : quotedCell(text);
