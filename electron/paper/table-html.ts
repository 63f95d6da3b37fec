import type { Cell, Column, HeadCell, Row, Table } from '../../shared/paper/document.ts';
import { escapeHtml as e } from './escape-html.ts';

/** Widths are the `width` attribute of `<col>`: the page's policy forbids inline styles, not this. */
export function tableHtml({ size, columns, head, rows }: Table): string {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `<col width="${((100 * share) / all).toFixed(2)}%">`).join('');
  const headRows = head.map((cells) => `<tr>${cells.map(headCell).join('')}</tr>`).join('');
  const bodyRows = rows.map((row) => bodyRow(row, columns)).join('');
  return `<table${size === 'small' ? ' class="small"' : ''}><colgroup>${widths}</colgroup><thead>${headRows}</thead><tbody>${bodyRows}</tbody></table>`;
}

function headCell({ text, unit, columns, rows }: HeadCell): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  const scope = columns > 1 ? 'colgroup' : 'col';
  return `<th scope="${scope}"${spans}>${e(text)}${unit ? `<br><small>(${e(unit)})</small>` : ''}</th>`;
}

const bodyRow = ({ kind, cells }: Row, columns: readonly Column[]): string =>
  `<tr${kind === 'total' ? ' class="total"' : ''}>${cells.map((cell, index) => bodyCell(cell, columns[index])).join('')}</tr>`;

function bodyCell({ text, note, source }: Cell, column: Column | undefined): string {
  const content = `${source === null ? e(text) : `<span data-source="${e(source)}">${e(text)}</span>`}${
    note ? `<br><small>(${e(note)})</small>` : ''
  }`;
  const align = column?.align ?? 'left';
  return column?.role === 'name'
    ? `<th scope="row" class="${align}">${content}</th>`
    : `<td class="${align}">${content}</td>`;
}
