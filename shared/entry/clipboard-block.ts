/** What the keeper takes in one transaction. */
const largestBlock = 20_000;

export type BlockReading =
  | { readonly kind: 'block'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'empty' };

/** text/plain of a spreadsheet: tabs and lines, a cell with either of them in quotes, an empty line at the end. */
export function readBlock(text: string): BlockReading {
  if (hasMoreCellsThan(text, largestBlock)) return { kind: 'too-large' };
  const rows = text.replace(/\r?\n$/, '') === '' ? [] : splitRows(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
  return rows.length === 0 ? { kind: 'empty' } : { kind: 'block', rows };
}

/** Stops counting at the limit, so that an enormous clipboard costs nothing. */
function hasMoreCellsThan(text: string, limit: number): boolean {
  let cells = 1;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if ((sign === 9 || sign === 10) && ++cells > limit + 1) return true;
  }
  return false;
}

/** A quoted cell ("" is one quote in it), or plain text; then a tab, a line end or the end. */
const cellPattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;

function splitRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(cellPattern)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** A block as spreadsheets take it. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n');

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
