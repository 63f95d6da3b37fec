import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { readWorkbook } from '../../electron/imports/workbook/read.ts';
import { readFigureCell } from '../../shared/numbers/figure-cell.ts';
import { sheetData, workbookParts, zipParts } from '../builders/workbook-bytes.ts';
import { type BenchLine, measurePairs, type Timed, timing } from './measure.ts';

const [communes, columns] = [204, 720];
const rules = { valueType: 'count', scale: 0, min: 0, max: null, options: [] } as const;

/**
 * A province's file of 146,880 figures from bytes to checked cells, against inflating it and counting its cells; against
 * inflating it and a bare XML parser; and, where it is installed, against LibreOffice turning it into text.
 */
export async function readProvince(): Promise<BenchLine[]> {
  const xml = sheetXml();
  const bytes = zipParts(
    workbookParts({ sheets: [0, 1].map((half) => ({ name: `Biểu ${half}`, xml: xml[half] ?? '' })) }),
  );
  const deflated = xml.map((text) => deflateRawSync(Buffer.from(text)));
  const ours = timing(() => readAll(bytes));
  const againstParts = (id: string, goal: number, cellsIn: (part: Buffer) => number) =>
    measurePairs(
      id,
      goal,
      ours,
      timing(() => allCells(deflated.map((part) => cellsIn(inflateRawSync(part))))),
    );
  return [
    await againstParts('B4', 4, countCells),
    await againstParts('B4-sax', 2, countWithSax),
    ...(await againstLibreOffice(bytes, ours)),
  ];
}

async function readAll(bytes: Buffer): Promise<void> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.reason);
  allCells(read.workbook.sheets.map(({ cells }) => cells.map(({ value }) => readFigureCell(value, rules)).length));
}

function allCells(counts: readonly number[]): void {
  const cells = counts.reduce((sum, count) => sum + count, 0);
  if (cells !== communes * columns) throw new Error(`${cells} cells`);
}

function countWithSax(part: Buffer): number {
  let count = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === 'c') count += 1;
  });
  parser.write(part.toString()).close();
  return count;
}

/** Starting it takes most of its time, so a few turns tell enough. */
const pairsWithLibreOffice = 4;

async function againstLibreOffice(bytes: Buffer, ours: Timed): Promise<BenchLine[]> {
  if (spawnSync('soffice', ['--version']).status !== 0) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'so-dieu-phoi-b4-'));
  const file = path.join(folder, 'tinh.xlsx');
  writeFileSync(file, bytes);
  const home = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const convert = () =>
    execFileSync('soffice', [home, '--headless', '--convert-to', 'csv', '--outdir', folder, file], { stdio: 'ignore' });
  try {
    return [await measurePairs('B4-libreoffice', 0.5, ours, timing(convert), pairsWithLibreOffice)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
