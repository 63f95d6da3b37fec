import { Refused } from '../../archive/refused.ts';

/** From this many cells a row is data, not a way to set two texts side by side as at the head of a letter. */
const dataCells = 3;

interface Table {
  cells: string[][];
}

/** Lines in order; a row of a data table becomes one line with tabs, any other cell gives its paragraphs. */
export function tableRows(most: number) {
  const lines: string[] = [];
  const tables: Table[] = [];
  const push = (added: readonly string[]) => {
    lines.push(...added);
    if (lines.length > most) throw new Refused({ reason: 'content-limit', which: 'paragraphs' });
  };
  const add = (line: string) => {
    const cell = tables.findLast(({ cells }) => cells.length > 0)?.cells.at(-1);
    if (cell) cell.push(line);
    else push([line]);
  };
  const endRow = (table: Table) => {
    const cells = table.cells;
    table.cells = [];
    const row = cells.map((cell) => cell.join(' ').trim());
    const given = cells.length < dataCells ? cells.flat() : row.join('').trim() === '' ? [] : [row.join('\t')];
    for (const line of given) add(line);
  };
  return {
    add,
    lines: () => lines,
    open: (name: string) => {
      if (name === 'tbl') tables.push({ cells: [] });
      if (name === 'tc') tables.at(-1)?.cells.push([]);
    },
    close: (name: string) => {
      const table = tables.at(-1);
      if (name === 'tr' && table) endRow(table);
      if (name === 'tbl') tables.pop();
    },
  };
}
