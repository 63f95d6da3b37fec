import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemClock } from '../../electron/clock.ts';
import type { Context } from '../../electron/context.ts';
import { dataFolders } from '../../electron/data-folders.ts';
import { openDatabase } from '../../electron/database/open.ts';
import type { Host } from '../../electron/host.ts';
import { thisMachine } from '../../electron/machine.ts';
import { saveSampleOffice } from '../../electron/office/save-office.ts';
import { openScreenLock } from '../../electron/screen-lock/screen-lock.ts';
import { readSeed } from '../../electron/seed/read-seed.ts';
import { seedDatabase } from '../../electron/seed/seed-database.ts';
import { installUndoLog } from '../../electron/undo/undo-log.repository.ts';
import { undoStack } from '../../electron/undo/undo-stack.ts';
import { noGuard } from '../builders/no-guard.ts';

const resources = path.resolve(import.meta.dirname, '../../resources');

export const noHost: Host = {
  chooseFolder: async () => null,
  chooseFile: async () => null,
  setBadge: async () => undefined,
  openPath: async () => false,
  readWorkbook: async () => ({ ok: false, refusal: { reason: 'missing' } }),
  readDocument: async () => ({ ok: false, refusal: { reason: 'missing' } }),
  printPage: async () => new Uint8Array(),
  openData: async () => undefined,
  showPage: async () => '',
  printers: async () => [],
  printPdf: async () => ({ outcome: 'failed' }),
  copyPicture: async () => false,
  openPast: async () => undefined,
  setLock: async () => undefined,
};

/** Only a keeper, which has opened the database, can open another in its place. */
const noOtherDatabase = (): never => {
  throw new Error('there is no keeper');
};

/** A seeded database of a set-up office on disk, in a folder of its own; `work` gets it, the folder is removed afterwards. */
export async function withDatabase<T>(work: (context: Context) => Promise<T>): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), 'so-dieu-phoi-bench-'));
  const folders = dataFolders(root);
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const opened = openDatabase(path.join(root, 'so-dieu-phoi.sqlite'));
  try {
    const seed = readSeed(resources);
    seedDatabase(opened.handle, seed);
    saveSampleOffice(opened.handle, seed.office, '2023-01-01T08:00:00+07:00');
    installUndoLog(opened.handle);
    return await work({
      ...opened,
      clock: systemClock('2023-12-20'),
      host: noHost,
      machine: thisMachine,
      undo: undoStack(),
      desk: { running: undefined },
      printJobs: new Set(),
      replaceDatabase: noOtherDatabase,
      guard: noGuard,
      screenLock: openScreenLock({
        folder: root,
        startsLocked: true,
        ticks: () => 0,
        onChange: () => undefined,
        log: () => undefined,
      }),
      folders: dataFolders(root),
      resources,
      isPractice: false,
    });
  } finally {
    opened.handle.close();
    rmSync(root, { recursive: true, force: true });
  }
}
