import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { fuses } from '../../../scripts/package/after-pack.mjs';

/** What the package's own binary says is read back from it by `npm run package -- --check`. */
test('every fuse of the engine is named, and has the value it must have', () => {
  const named = Object.entries(fuses).map(([fuse, on]): [string, boolean] => [FuseV1Options[Number(fuse)] ?? fuse, on]);
  expect(Object.fromEntries(named)).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  });
  const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  expect(named.map(([name]) => name).toSorted()).toEqual(known.toSorted());
  const root = path.resolve(import.meta.dirname, '../../..');
  const afterPack = readFileSync(path.join(root, 'scripts/package/after-pack.mjs'), 'utf8');
  expect(afterPack).toContain('strictlyRequireAllFuses: true');
  const builder = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');
  expect(builder).toMatch(/^asar: true$/m);
  expect(builder).toMatch(/^afterPack: scripts\/package\/after-pack\.mjs$/m);
});
