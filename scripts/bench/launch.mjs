import process from 'node:process';
import { _electron } from 'playwright';

/** Starts Electron on an app folder under the screen that is open, and answers its first window. */
export async function launch(args) {
  const app = await _electron.launch({ args, env: process.env });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1366, height: 768 });
  return { page, pid: app.process().pid, close: () => app.close() };
}
