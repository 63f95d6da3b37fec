import process from 'node:process';
import { applyFile12240 } from './b1-apply-file.ts';
import { reportQueries } from './b3-report-queries.ts';
import { readProvince } from './b4-read-province.ts';
import { backUp } from './b7-backup.ts';
import { cellEdit } from './b8-cell-edit.ts';
import { rollUp } from './b10-roll-up.ts';
import { generateObligations } from './b15-obligations.ts';
import { openBoard } from './b16-board.ts';
import { explain } from './b19-explain.ts';
import { openRegister } from './b20-register.ts';
import { feedOneEntry } from './b21-feed.ts';
import type { BenchLine } from './measure.ts';

const benches: Readonly<Record<string, () => Promise<BenchLine | BenchLine[]>>> = {
  B1: applyFile12240,
  B3: reportQueries,
  B4: readProvince,
  B7: backUp,
  B8: cellEdit,
  B10: rollUp,
  B15: generateObligations,
  B16: openBoard,
  B19: explain,
  B20: openRegister,
  B21: feedOneEntry,
};

for (const id of process.argv.slice(2)) {
  const bench = benches[id];
  if (bench === undefined) throw new Error(`no benchmark ${id}`);
  for (const line of [await bench()].flat()) process.stdout.write(`${JSON.stringify(line)}\n`);
}
