import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { listPackage, statFile } from '@electron/asar';

const shipped = /^\/(out\/(main|preload|renderer)\/|resources\/|node_modules\/better-sqlite3\/|package\.json$)/;
const unwanted = /\.(map|ts|tsx|tsbuildinfo)$|^\/resources\/pictures\/|\/(tests?|fixtures|demo)\/|\.test\./;

/** Source maps, tests, pictures of the README, another system's addon, the engine's own start program: none may be there. */
export function contentProblems(programFolder) {
  const resources = path.join(programFolder, 'resources');
  const archive = path.join(resources, 'app.asar');
  const files = filesIn(archive);
  const addons = namesBelow(`${archive}.unpacked`).filter((name) => name.endsWith('.node'));
  return [
    ...files.filter((file) => !shipped.test(file) || unwanted.test(file)).map((file) => `not to be shipped: ${file}`),
    ...(addons.length === 1 && addons[0].endsWith('linux-x64.node') ? [] : [`addons: ${addons.join(', ') || 'none'}`]),
    ...(existsSync(path.join(resources, 'default_app.asar')) ? ["the engine's own start program is in"] : []),
  ];
}

export function sizes(installer, programFolder) {
  const archive = path.join(programFolder, 'resources', 'app.asar');
  const below = (folder) => filesIn(archive).filter((file) => file.startsWith(folder));
  const bytesOf = (files) => files.reduce((sum, file) => sum + statFile(archive, file.slice(1)).size, 0);
  return [
    `${path.basename(installer)}: ${megabytes(statSync(installer).size)}`,
    `installed: ${megabytes(bytesOnDisk(programFolder))}`,
    ...['/out/main', '/out/renderer', '/resources', '/node_modules'].map(
      (folder) => `  app.asar${folder}: ${megabytes(bytesOf(below(folder)))}`,
    ),
  ];
}

const filesIn = (archive) =>
  listPackage(archive)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statFile(archive, file.slice(1)).files === undefined);

const namesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));

const bytesOnDisk = (folder) => namesBelow(folder).reduce((sum, file) => sum + statSync(file).size, 0);

const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
