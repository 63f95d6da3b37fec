import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { fillWorkbook } from './demo/fill-workbook.mjs';
import { openDoor } from './door.mjs';
import { asProgram, isProgram } from './setup/tools.mjs';
import { prepare } from './setup.mjs';

/** The demo's month and the day it is "today": the figures are in, the report is due. */
export const demoPeriod = '2023-M01';
export const demoToday = '2023-01-17';

/**
 * The main job without a window: a fresh database, one workbook per district out, filled with seeded invented
 * counts, taken back in, the monthly report printed. Answers what was made.
 */
export async function runDemo(out, runtime, tell = console.log) {
  const folders = makeFolders(out);
  const door = await openDoor(['--data', folders.data, '--today', demoToday], runtime);
  const ask = askOrStop(door);
  const issued = await ask('forms.issue', { form: 'BM01', period: demoPeriod, folder: folders.forms });
  tell(`${issued.files.length} workbooks written to ${folders.forms}`);
  for (const [index, { fileName }] of issued.files.entries()) {
    await fillWorkbook(path.join(folders.forms, fileName), path.join(folders.received, fileName), index + 1);
  }
  const { files } = await ask('imports.scan', { folder: folders.received });
  const readable = files.filter(({ outcome }) => outcome === 'new');
  const applied = await ask('imports.apply', {
    files: readable.map(({ path: file, sha256 }) => ({ path: file, sha256 })),
    receivedOn: demoToday,
  });
  const refused = files.length - readable.length + applied.refused.length;
  tell(`${applied.receipts.length} imports, ${refused} refused`);
  const report = await ask('reports.print', { period: demoPeriod, folder: folders.reports });
  tell(`report: ${report.path} (${report.pages} pages)`);
  const code = await door.close();
  return { folders, imports: applied.receipts.length, refused, report, code };
}

function makeFolders(out) {
  const folders = {
    forms: path.join(out, 'bieu-mau'),
    received: path.join(out, 'da-nhan'),
    reports: path.join(out, 'bao-cao'),
    data: path.join(out, 'du-lieu'),
  };
  for (const folder of Object.values(folders)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  return folders;
}

function askOrStop(door) {
  return async (operation, input) => {
    const reply = await door.ask(operation, input);
    if (!reply.ok) throw new Error(`${operation}: ${JSON.stringify(reply.error)}`);
    return reply.value;
  };
}

if (isProgram(import.meta.url)) {
  await asProgram(async () => {
    const { values } = parseArgs({ options: { out: { type: 'string' } } });
    if (values.out === undefined) throw new Error('usage: npm run demo -- --out <folder>');
    const out = path.resolve(values.out);
    refuseForeignFolder(out);
    const runtime = await prepare();
    await build();
    const { imports, refused, code } = await runDemo(out, runtime);
    return code === 0 && imports === 12 && refused === 0 ? 0 : 1;
  });
}

/** The demo clears its own four folders; a folder that holds anything else is not the demo's. */
function refuseForeignFolder(out) {
  mkdirSync(out, { recursive: true });
  const ours = new Set(['bieu-mau', 'da-nhan', 'bao-cao', 'du-lieu']);
  const foreign = readdirSync(out).filter((name) => !ours.has(name));
  if (foreign.length > 0) throw new Error(`${out} holds other things (${foreign[0]}): choose an empty folder`);
}
