import path from 'node:path';
import { projectFolder } from '../setup/places.mjs';
import { mustRun, toolNode } from '../setup/tools.mjs';

/** A data folder below `folder` with a plan of that size; answers its path. */
export async function bigPlan(folder, { tasks, agencies }) {
  const data = path.join(folder, 'du-lieu');
  const script = path.join(projectFolder, 'tests', 'bench', 'big-plan.ts');
  await mustRun(toolNode(), [script, data, String(tasks), String(agencies)]);
  return data;
}
