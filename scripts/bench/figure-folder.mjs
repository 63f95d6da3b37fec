import path from 'node:path';
import { projectFolder } from '../setup/places.mjs';
import { mustRun, toolNode } from '../setup/tools.mjs';

const script = path.join(projectFolder, 'tests', 'bench', 'figure-folder.ts');

/** A data folder with the ten-year set, and its last year as a workbook. */
export async function tenYearFolder(folder) {
  const [data, workbook] = [path.join(folder, 'du-lieu'), path.join(folder, 'nam.xlsx')];
  await mustRun(toolNode(), [script, 'ten-years', data, workbook]);
  return { data, workbook };
}

/** A data folder with so many communes that have reported most of a year. */
export async function communesFolder(folder, communes) {
  const data = path.join(folder, 'du-lieu');
  await mustRun(toolNode(), [script, 'communes', data, String(communes)]);
  return data;
}

/** A data folder in which every unit has reported two whole years. */
export async function reportedFolder(folder) {
  const data = path.join(folder, 'du-lieu');
  await mustRun(toolNode(), [script, 'reported', data]);
  return data;
}
