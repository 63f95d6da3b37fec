import process from 'node:process';
import { build } from './build.mjs';
import { runApp } from './launch.mjs';
import { asProgram } from './setup/tools.mjs';
import { prepare } from './setup.mjs';

await asProgram(async () => {
  const runtime = await prepare();
  await build();
  return runApp(runtime, process.argv.slice(2), 'desktop');
});
