import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { systemClock } from './clock.ts';
import { refuseAlteredAddon } from './database/shipped-addon.ts';
import { checkInWorker } from './guard/check-in-background.ts';
import type { Host } from './host.ts';
import { link } from './link.ts';
import { type Keeper, openKeeper } from './open-keeper.ts';

/** Worker thread: owns the database and the door, so that the main process stays free for the window. */
const Settings = z.strictObject({
  dataFolder: z.string(),
  resourcesFolder: z.string(),
  sampleOffice: z.boolean(),
  hasWindow: z.boolean(),
  isPractice: z.boolean(),
  today: z.string().optional(),
  viewing: z.strictObject({ madeAt: z.string(), keptIn: z.string() }).optional(),
});

/** What the main process may ask of the worker. */
export type KeeperMethods = {
  call: (path: string, input: unknown) => Promise<Awaited<ReturnType<Keeper['call']>>>;
  shown: () => Promise<void>;
  close: (backUp: boolean) => Promise<{ backedUp: boolean }>;
};

/** What the worker may ask of the main process, besides the host's services. */
export type MainMethods = Host & { changed: () => Promise<void> };

if (parentPort) {
  refuseAlteredAddon(import.meta.dirname);
  const { today, hasWindow, ...settings } = Settings.parse(workerData);
  let keeper: Keeper | undefined;
  const opened = (): Keeper => {
    if (!keeper) throw new Error('keeper is not open yet');
    return keeper;
  };
  const ask = link<MainMethods>(parentPort, {
    call: (path: string, input: unknown) => opened().call(path, input),
    shown: async () => opened().shown(),
    close: (backUp: boolean) => opened().close(backUp),
  } satisfies KeeperMethods);
  keeper = openKeeper(settings, {
    clock: systemClock(today),
    onChanged: () => void ask('changed'),
    ...(hasWindow ? { inBackground: checkInWorker } : {}),
    host: {
      chooseFolder: (purpose) => ask('chooseFolder', purpose),
      chooseFile: (purpose) => ask('chooseFile', purpose),
      openPath: (path) => ask('openPath', path),
      readWorkbook: (path) => ask('readWorkbook', path),
      readDocument: (path) => ask('readDocument', path),
      printPage: (html, options) => ask('printPage', html, options),
      printers: () => ask('printers'),
      printPdf: (pdf, options) => ask('printPdf', pdf, options),
      showPage: (html) => ask('showPage', html),
      openData: (which) => ask('openData', which),
      setBadge: (overdue) => ask('setBadge', overdue),
      copyPicture: (png) => ask('copyPicture', png),
      openPast: (past) => ask('openPast', past),
    },
  });
}
