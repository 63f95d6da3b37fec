import { build } from './build.mjs';
import { checkSteps } from './check.mjs';
import { pdfPackages } from './setup/system.mjs';
import { asProgram } from './setup/tools.mjs';
import { prepare } from './setup.mjs';
import { endToEnd, integrationInElectron, runSteps } from './suites.mjs';

await asProgram(async () => {
  const runtime = await prepare();
  await pdfPackages();
  const buildStep = async () => {
    await build();
    return [];
  };
  return runSteps([...checkSteps, buildStep, () => integrationInElectron(runtime), endToEnd]);
});
