import type { Cell, Column, HeadCell, Row, Table } from '../../shared/paper/document.ts';
import { escapeHtml as e } from './escape-html.ts';

/** Widths are the `width` attribute of `<col>`: the page's policy forbids inline styles, not this. */
export function tableHtml({ size, columns, head, rows }: Table): string {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `<col width="${((100 * share) / all).toFixed(2)}%">`).join('');
  const headRows = head.map((cells) => `<tr>${cells.map(headCell).join('')}</tr>`).join('');
  const bodyRows = rows.map((row) => bodyRow(row, columns)).join('');
  return `<table${size === 'normal' ? '' : ` class="${size}"`}><colgroup>${widths}</colgroup><thead>${headRows}</thead><tbody>${bodyRows}</tbody></table>`;
}

function headCell({ text, unit, columns, rows, turned, opensGroup }: HeadCell): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  const classes = [turned ? 'turned' : '', opensGroup ? 'opens-group' : ''].filter((name) => name !== '').join(' ');
  const start = `<th scope="${columns > 1 ? 'colgroup' : 'col'}"${classes === '' ? '' : ` class="${classes}"`}${spans}>`;
  if (turned) return `${start}<span>${e(text)}</span></th>`;
  return `${start}${e(text)}${unit ? `<br><small>(${e(unit)})</small>` : ''}</th>`;
}

function bodyRow({ kind, cells }: Row, columns: readonly Column[]): string {
  if (kind === 'section') return sectionRow(cells, columns.length);
  const drawn = cells.map((cell, index) => bodyCell(cell, columns[index])).join('');
  return `<tr${kind === 'total' ? ' class="total"' : ''}>${drawn}</tr>`;
}

const sectionRow = (cells: readonly Cell[], columns: number): string =>
  `<tr class="section"><th scope="rowgroup" colspan="${columns}">${cells.map(contentOf).join('')}</th></tr>`;

function bodyCell(cell: Cell, column: Column | undefined): string {
  const classes = `${column?.align ?? 'left'}${cell.bold ? ' bold' : ''}${column?.opensGroup ? ' opens-group' : ''}`;
  return column?.role === 'name'
    ? `<th scope="row" class="${classes}">${contentOf(cell)}</th>`
    : `<td class="${classes}">${contentOf(cell)}</td>`;
}

function contentOf({ text, note, source, below }: Cell): string {
  const main = source === null ? e(text) : `<span data-source="${e(source)}">${e(text)}</span>`;
  return `${main}${below ? `<br><span class="second-line">${e(below)}</span>` : ''}${note ? `<br><small>(${e(note)})</small>` : ''}`;
}
