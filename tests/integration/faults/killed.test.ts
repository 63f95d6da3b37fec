import { expect, test } from 'vitest';
import { aFolder } from '../../builders/an-app.ts';
import type { Row } from '../../faults/row.ts';
import { killedRows, tornRows } from '../../faults/rows.ts';

const ofThem = (rows: readonly Row[], share: number) =>
  rows.map((row) => [row.id, Math.ceil(row.usual * share), row] as const);

/** All in one file: the program that is killed is built once. */
test.each([...ofThem(killedRows, 0.1), ...ofThem(tornRows, 0.02)])(
  '%s: %i of the faults of a release',
  { timeout: 300_000 },
  async (_id, n, { run }) => {
    const { failures, ...outcome } = await run({ n, seed: 20_230_117, folder: aFolder() });
    expect(failures).toEqual([]);
    // A machine that does not let us have a disk of our own, or watch a program, says so.
    expect(outcome.skipped ?? outcome.n).toSatisfy((made: unknown) => made === n || typeof made === 'string');
  },
);
