import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { openScreen } from '../../scripts/launch/screen.mjs';

export interface App {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** The next folder dialogs answer with this folder, as if the officer had chosen it. */
  readonly willChoose: (folder: string) => Promise<void>;
  /** Closes the window and waits until the program has left (the backup on leaving included). */
  readonly leave: () => Promise<void>;
  /** Starts the program once more on a file, as the desktop does, and waits until that second start has left. */
  readonly openAgain: (file: string) => Promise<void>;
}

export interface Start {
  readonly today?: string;
  readonly data?: string;
  /** What the desktop starts the program on. */
  readonly file?: string;
}

/** Starts the real program on a data folder; by default an empty one of this test's own. */
export type StartApp = (start?: Start) => Promise<App>;

/** A fresh folder of the running test's own. */
export function folder(name: string): string {
  const made = base.info().outputPath(name);
  mkdirSync(made, { recursive: true });
  return made;
}

export const test = base.extend<{ startApp: StartApp }, { ownScreen: undefined }>({
  // One for each worker: windows that share a screen take the focus and the clipboard from one another.
  ownScreen: [
    async ({ browserName: _unused }, use) => {
      const { env, close } = await openScreen('virtual');
      Object.assign(process.env, env);
      await use(undefined);
      close();
    },
    { scope: 'worker', auto: true },
  ],
  startApp: async ({ headless: _unused }, use) => {
    const running: ElectronApplication[] = [];
    await use(async ({ today = '2023-01-17', data = folder('du-lieu'), file } = {}) => {
      const started = ['.', '--data', data, '--today', today];
      const electron = await _electron.launch({
        args: file === undefined ? started : [...started, file],
        cwd: projectFolder,
        env: environment(),
      });
      running.push(electron);
      const page = await electron.firstWindow();
      return {
        electron,
        page,
        willChoose: chooser(electron),
        leave: () => leave(electron),
        openAgain: (other) => startAgain(electron, [...started, other]),
      };
    });
    for (const electron of running) await electron.close().catch(() => undefined);
  },
});

const projectFolder = path.resolve(import.meta.dirname, '../..');

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

const chooser = (electron: ElectronApplication) => (folder: string) =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);

async function startAgain(electron: ElectronApplication, args: readonly string[]): Promise<void> {
  const program = await electron.evaluate(({ app }) => app.getPath('exe'));
  // Chromium insists on it where root starts it, as on a test machine.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(program, [...sandbox, ...args], { cwd: projectFolder, env: environment(), stdio: 'ignore' });
  await once(second, 'exit');
}

/** The window that is seen: behind it may be those that print. */
async function leave(electron: ElectronApplication): Promise<void> {
  const gone = electron.waitForEvent('close');
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.close(),
  );
  await gone;
}
