import { expect, test } from 'vitest';
import { aFolder } from '../../builders/an-app.ts';
import { quickRows } from '../../faults/rows.ts';

test.each(quickRows.map((row) => [row.id, row] as const))(
  '%s: a tenth of the faults of a release',
  {
    timeout: 300_000,
  },
  async (_id, { usual, run }) => {
    const n = Math.ceil(usual / 10);
    const { failures, ...outcome } = await run({ n, seed: 20_230_117, folder: aFolder() });
    expect(failures).toEqual([]);
    // A machine that does not let us have a disk of our own says so.
    expect(outcome.skipped ?? outcome.n).toSatisfy((made: unknown) => made === n || typeof made === 'string');
  },
);
