import process from 'node:process';
import { applyFile12240 } from './b1-apply-file.ts';
import { readProvince } from './b4-read-province.ts';
import { cellEdit } from './b8-cell-edit.ts';
import { generateObligations } from './b15-obligations.ts';
import { openBoard } from './b16-board.ts';
import type { BenchLine } from './measure.ts';

const benches: Readonly<Record<string, () => Promise<BenchLine>>> = {
  B1: applyFile12240,
  B4: readProvince,
  B8: cellEdit,
  B15: generateObligations,
  B16: openBoard,
};

for (const id of process.argv.slice(2)) {
  const bench = benches[id];
  if (bench === undefined) throw new Error(`no benchmark ${id}`);
  process.stdout.write(`${JSON.stringify(await bench())}\n`);
}
