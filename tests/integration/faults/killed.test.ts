import { expect, test } from 'vitest';
import { aFolder } from '../../builders/an-app.ts';
import { killedRows } from '../../faults/rows.ts';

/** All in one file: the program that is killed is built once. */
test.each(killedRows.map((row) => [row.id, row] as const))(
  '%s: a tenth of the kills of a release',
  {
    timeout: 300_000,
  },
  async (_id, { usual, run }) => {
    const { n, failures } = await run({ n: usual / 10, seed: 20_230_117, folder: aFolder() });
    expect(failures).toEqual([]);
    expect(n).toBe(usual / 10);
  },
);
