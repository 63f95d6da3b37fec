import { rmSync } from 'node:fs';
import path from 'node:path';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** What the shipped program may do. The machine room of Chromium and Node stays shut unless the app needs it. */
export const fuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** electron-builder calls this when the program's folder is complete, before signing. */
export default async function afterPack(context) {
  // Electron's own start program; electron-builder leaves it in when the engine comes from a folder.
  rmSync(path.join(context.packager.getResourcesDir(context.appOutDir), 'default_app.asar'), { force: true });
  await setFuses(context);
}

async function setFuses(context) {
  const wire = await getCurrentFuseWire(executableOf(context));
  // An older engine has fewer fuses and refuses the names it does not know.
  const known = Object.entries(fuses).filter(([fuse]) => fuse in wire);
  await context.packager.addElectronFuses(context, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    ...Object.fromEntries(known),
  });
}

function executableOf({ appOutDir, electronPlatformName, packager }) {
  const name = electronPlatformName === 'win32' ? `${packager.appInfo.productFilename}.exe` : packager.executableName;
  return path.join(appOutDir, name);
}
