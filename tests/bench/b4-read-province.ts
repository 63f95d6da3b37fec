import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { readWorkbook } from '../../electron/imports/workbook/read.ts';
import { readFigureCell } from '../../shared/numbers/figure-cell.ts';
import { sheetData, workbookParts, zipParts } from '../builders/workbook-bytes.ts';
import { type BenchLine, measurePairs, timing } from './measure.ts';

const [communes, columns] = [204, 720];
const rules = { valueType: 'count', scale: 0, min: 0, max: null, options: [] } as const;

/** A province's file of 146,880 figures from bytes to checked cells, against inflating it and counting its cells. */
export async function readProvince(): Promise<BenchLine> {
  const xml = sheetXml();
  const bytes = zipParts(
    workbookParts({ sheets: [0, 1].map((half) => ({ name: `Biểu ${half}`, xml: xml[half] ?? '' })) }),
  );
  const deflated = xml.map((text) => deflateRawSync(Buffer.from(text)));
  const ours = async () => {
    const read = await readWorkbook(bytes);
    if (!read.ok) throw new Error(read.refusal.reason);
    const figures = read.workbook.sheets.flatMap(({ cells }) => cells.map(({ value }) => readFigureCell(value, rules)));
    if (figures.length !== communes * columns) throw new Error(`${figures.length} cells`);
  };
  const floor = () => {
    const cells = deflated.map((part) => countCells(inflateRawSync(part))).reduce((a, b) => a + b);
    if (cells !== communes * columns) throw new Error(`${cells} cells`);
  };
  return measurePairs('B4', 4, timing(ours), timing(floor));
}

/** Two sheets, because a sheet holds 512 columns at most. */
const sheetXml = (): string[] =>
  [0, 1].map((half) =>
    sheetData(
      ...Array.from({ length: communes }, (_, row) =>
        Array.from(
          { length: columns / 2 },
          (_, column) => `<c r="${name(column)}${row + 1}" s="0"><v>${(row * 7 + column * 3 + half) % 500}</v></c>`,
        ),
      ),
    ),
  );

const name = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : name(Math.floor(column / 26) - 1) + name(column % 26);

const mark = Buffer.from('<c ');

function countCells(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) count += 1;
  return count;
}
