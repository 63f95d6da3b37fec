import process from 'node:process';
import { build } from '../../scripts/build.mjs';
import { prepare } from '../../scripts/setup.mjs';

/** Electron and the built app for the tests; Playwright's own Electron launcher reads the variables. */
export default async function globalSetup(): Promise<void> {
  const { dist, env } = await prepare();
  await build();
  Object.assign(process.env, env, { ELECTRON_OVERRIDE_DIST_PATH: dist });
}
