import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import asar from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import yauzl from 'yauzl';

const [archive, dist] = process.argv.slice(2);

await unpackElectron();
await asar.createPackage(
  path.join(import.meta.dirname, 'default-app'),
  path.join(dist, 'resources', 'default_app.asar'),
);
await flipFuses(path.join(dist, 'electron'), {
  version: FuseVersion.V1,
  // Playwright attaches through it, and it is off in this binary.
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
  // That snapshot is left out, see targetOf.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
});

async function unpackElectron() {
  mkdirSync(path.join(dist, 'resources'));
  const zip = await yauzl.openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const target = targetOf(entry.fileName);
    if (target !== undefined) await writeEntry(zip, entry, path.join(dist, target));
  }
}

/** Only Electron's own files: resources/ and the big snapshot belong to the other program in this archive. */
function targetOf(name) {
  const inside = /^Cypress\/(?!resources\/|browser_v8_context_snapshot\.bin$)(.*[^/])$/.exec(name)?.[1];
  return inside === 'Cypress' ? 'electron' : inside;
}

async function writeEntry(zip, entry, target) {
  mkdirSync(path.dirname(target), { recursive: true });
  const mode = (entry.externalFileAttributes >>> 16) & 0o777;
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode }));
}
