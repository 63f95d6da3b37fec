import { makeFigures } from './figures.mjs';

/**
 * Fills a form workbook of ours as a clerk would, with invented counts from the seed, and saves it under `target`.
 * Columns and rows are found by the hidden ids ('#TT01' in a row or column of its own, '#03646'). `change` may put
 * another count in the place of one.
 */
export async function fillWorkbook(source, target, seed, change = (_element, given) => given) {
  // The program carries it along for the practice plan: its start would wait for the library.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(source);
  const figures = makeFigures(seed);
  for (const sheet of workbook.worksheets) {
    for (const { cell, element, place } of inputCells(sheet)) cell.value = change(element, figures(element, place));
  }
  await workbook.xlsx.writeFile(target);
}

/** An input cell is where a row and a column with ids cross, one of them an element, the other a place. */
function inputCells(sheet) {
  const marks = { rows: new Map(), columns: new Map() };
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const id = typeof cell.value === 'string' ? /^#(\w+)$/.exec(cell.value)?.[1] : undefined;
      if (id === undefined) return;
      if (row.hidden) marks.columns.set(columnNumber, id);
      else marks.rows.set(rowNumber, id);
    });
  });
  return crossings(sheet, marks);
}

function crossings(sheet, { rows, columns }) {
  const cells = [];
  for (const [row, rowId] of rows) {
    for (const [column, columnId] of columns) {
      const [element, place] = /^[A-Z]/.test(rowId) ? [rowId, columnId] : [columnId, rowId];
      if (/^[A-Z]/.test(element)) cells.push({ cell: sheet.getCell(row, column), element, place });
    }
  }
  return cells;
}
