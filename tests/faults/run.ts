import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Row } from './row.ts';
import { rows } from './rows.ts';

/** `[ids] --seed <n> [--n <n>]`: one JSON line per row; exit code 1 when something failed. 'K1' means all its parts. */
const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '0' }, n: { type: 'string' } },
  allowPositionals: true,
});

async function runRow({ id, usual, run }: Row): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'so-dieu-phoi-'));
  const [seed, start] = [Number(values.seed), performance.now()];
  try {
    const { failures, ...outcome } = await run({ n: Number(values.n ?? usual), seed, folder });
    const seconds = Math.round((performance.now() - start) / 1000);
    print({
      id,
      ...outcome,
      failures: failures.length,
      seed,
      seconds,
      ...(failures.length > 0 ? { what: failures } : {}),
    });
    return failures.length === 0;
  } catch (cause) {
    print({ id, n: 0, failures: 1, seed, what: [String(cause)] });
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const isAsked = ({ id }: Row, asked: string) => id === asked || id.startsWith(`${asked}.`);
const unknown = positionals.filter((asked) => !rows.some((row) => isAsked(row, asked)));
if (unknown.length > 0)
  throw new Error(`no fault ${unknown.join(', ')}; there are ${rows.map(({ id }) => id).join(', ')}`);
for (const row of rows) {
  const wanted = positionals.length === 0 || positionals.some((asked) => isAsked(row, asked));
  if (wanted && !(await runRow(row))) process.exitCode = 1;
}
