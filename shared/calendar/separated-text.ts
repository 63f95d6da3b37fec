export interface SeparatedRow {
  /** Of the row's first line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a .csv text (RFC 4180: a cell may stand in quotes, a quote inside them is doubled). Which separator it uses is
 * seen from the first line, as Excel writes ';' or ',' by the settings of the machine.
 */
export function separatedRows(text: string): SeparatedRow[] {
  const separator = separatorOf(text);
  const rows: SeparatedRow[] = [];
  let [line, first, cells]: [number, number, string[]] = [1, 1, []];
  for (const [all, quoted, afterQuoted, plain, afterPlain] of text.matchAll(cellPattern(separator))) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    line += all.split('\n').length - 1;
    const end = afterQuoted ?? afterPlain;
    if (end === separator) continue;
    rows.push({ line: first, cells });
    if (end === '') break;
    [first, cells] = [line, []];
  }
  return rows;
}

/** A cell, quoted or plain, and what ends it. A quote that is never closed is a letter like others. */
const cellPattern = (separator: string): RegExp =>
  new RegExp(
    `[ \\t]*"((?:[^"]|"")*)"[^${separator}\\r\\n]*(${separator}|\\r?\\n|$)|([^${separator}\\r\\n]*)(${separator}|\\r?\\n|$)`,
    'gy',
  );

function separatorOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  return head.split(';').length >= head.split(',').length ? ';' : ',';
}

/** A cell as `separatedRows` reads it back. */
export const quotedCell = (text: string): string => (/[;,"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
