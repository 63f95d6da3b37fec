// Stands where Electron's own start program would be: opens the app folder named on the command line.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);

/** The preloads named by `-r FILE` and the first argument that is no option. */
function readArguments(args) {
  const preloads = [];
  for (let at = 0; at < args.length; at += 1) {
    if (args[at] === '-r' || args[at] === '--require') preloads.push(args[++at]);
    else if (!args[at].startsWith('-')) return { preloads, folder: path.resolve(args[at]) };
  }
  throw new Error('no app folder on the command line');
}

const { preloads, folder } = readArguments(process.argv.slice(1));
const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
for (const preload of preloads) require(path.resolve(preload));
app.setAppPath(folder);
app.setVersion(about.version ?? '0.0.0');
app.name = about.productName ?? about.name;
app.setDesktopName(about.desktopName ?? `${app.name}.desktop`);
// Awaited here, so that Electron is not ready before the app's own first lines have run.
await import(pathToFileURL(path.join(folder, about.main ?? 'index.js')).href);
