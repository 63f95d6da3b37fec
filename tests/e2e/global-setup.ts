import process from 'node:process';
import { build } from '../../scripts/build.mjs';
import { openScreen } from '../../scripts/launch/screen.mjs';
import { prepare } from '../../scripts/setup.mjs';

/** Electron, the built app and a screen for the tests; Playwright's own Electron launcher reads the variables. */
export default async function globalSetup(): Promise<() => void> {
  const { dist, env } = await prepare();
  await build();
  const screen = await openScreen('virtual');
  Object.assign(process.env, env, screen.env, { ELECTRON_OVERRIDE_DIST_PATH: dist });
  return screen.close;
}
