import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { randomOf } from '../fuzz/mutate.ts';

/** What one row of the matrix is given: how often, the seed, and an empty folder of its own. */
export interface Chance {
  readonly n: number;
  readonly seed: number;
  readonly folder: string;
}

export interface Outcome {
  /** How often the fault was really made. */
  readonly n: number;
  readonly failures: readonly string[];
  /** Why it was not made at all. */
  readonly skipped?: string;
  readonly figures?: Readonly<Record<string, number>>;
}

/** A row of the matrix: one fault, how often it is made before a release, and what must hold each time. */
export interface Row {
  readonly id: string;
  readonly usual: number;
  readonly run: (chance: Chance) => Promise<Outcome>;
}

export interface Case {
  readonly at: number;
  /** The same numbers for this case on every machine, whichever ran before it. */
  readonly below: (limit: number) => number;
  readonly folder: string;
}

/** Makes the fault n times, some side by side; each answers what was wrong, or nothing. */
export async function cases(
  { n, seed, folder }: Chance,
  one: (given: Case) => Promise<string | undefined>,
  sideBySide = 1,
): Promise<Outcome> {
  const failures: string[] = [];
  const places = Array.from({ length: n }, (_, at) => at).values();
  const oneAfterTheOther = async () => {
    for (const at of places) {
      const own = path.join(folder, `lan-${at}`);
      mkdirSync(own);
      const wrong = await one({ at, below: randomOf(Math.imul(seed, 1_000_003) + at), folder: own });
      if (wrong !== undefined) failures.push(`seed ${seed}, case ${at}: ${wrong}`);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, oneAfterTheOther));
  return { n, failures };
}

export const skipped = (why: string): Outcome => ({ n: 0, failures: [], skipped: why });
