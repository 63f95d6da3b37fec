import { fuzzImports } from '../fuzz/fuzz-imports.ts';
import { withProgram } from './a-program.ts';
import type { Row } from './row.ts';

/** Damaged forms, each read twice; `npm run fuzz` does the same within bounded memory. */
export const mutated: Row = {
  id: 'X1',
  usual: 10_000,
  run: ({ n, seed, folder }) =>
    withProgram(async ({ api, dataFolder }) => {
      const inspect = (file: string) => api.imports.inspect({ file });
      const { failures, slowest } = await fuzzImports({ seed, cases: n, folder, dataFolder, inspect, twiceEvery: 1 });
      return { n, failures, figures: { slowest } };
    }),
};
