import { rm } from 'node:fs/promises';
import type { Worker } from 'node:worker_threads';
import type { BrowserWindow, WebContents } from 'electron';
import type { KeeperMethods } from '../keeper.ts';
import type { Ask } from '../link.ts';

export interface PastKeeper {
  readonly worker: Worker;
  readonly ask: Ask<KeeperMethods>;
}

interface Past extends PastKeeper {
  readonly window: BrowserWindow;
}

/** The windows that show a backup: each has a keeper of its own on a copy, and takes both away when it is closed. */
export function pastWindows() {
  const open = new Map<WebContents, Past>();
  return {
    askOf: (contents: WebContents): Ask<KeeperMethods> | undefined => open.get(contents)?.ask,
    add(past: Past, folder: string): void {
      const { window, worker, ask } = past;
      open.set(window.webContents, past);
      window.once('closed', () => {
        for (const [contents, each] of open) if (each === past) open.delete(contents);
        ask('close', false)
          .then(() => worker.terminate())
          .then(() => rm(folder, { recursive: true, force: true }))
          .catch(console.error);
      });
    },
    tellChanged(): void {
      for (const contents of open.keys()) contents.send('changed');
    },
    closeAll(): void {
      for (const { window } of open.values()) window.close();
    },
  };
}
