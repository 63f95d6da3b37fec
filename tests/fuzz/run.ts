import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { withProgram } from '../faults/a-program.ts';
import { fuzzImports } from './fuzz-imports.ts';

/** `<seed> <cases>`: a JSON line for each case begun, the result as the last one. */
const [seed = 0, cases = 0] = process.argv.slice(2).map(Number);
const print = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

await withProgram(async ({ api, dataFolder, folder }) => {
  const files = path.join(folder, 'usb');
  mkdirSync(files);
  const inspect = (file: string) => api.imports.inspect({ file });
  print(
    await fuzzImports({
      seed,
      cases,
      folder: files,
      dataFolder,
      inspect,
      twiceEvery: 1,
      onCase: (at) => print({ at }),
    }),
  );
});
