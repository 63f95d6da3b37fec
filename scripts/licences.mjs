import { writeFileSync } from 'node:fs';
import { buildParts } from './build.mjs';
import { listFile, shippedComponents } from './licences/components.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { asProgram, say } from './setup/tools.mjs';

/** Writes resources/licences.json anew from what the bundles hold. */
await asProgram(async () => {
  await ensureDependencies();
  await buildParts();
  const components = shippedComponents();
  writeFileSync(listFile, `${JSON.stringify(components, null, 2)}\n`);
  say(`${components.length} components written to resources/licences.json`);
});
