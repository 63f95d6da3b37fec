import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { appHandlers } from '../../electron/app-handlers.ts';
import { systemClock } from '../../electron/clock.ts';
import type { Context } from '../../electron/context.ts';
import { dataFolders } from '../../electron/data-folders.ts';
import { openDatabase } from '../../electron/database/open.ts';
import type { Host } from '../../electron/host.ts';
import { readWorkbookFile } from '../../electron/imports/workbook/read-file.ts';
import { type Machine, thisMachine } from '../../electron/machine.ts';
import { type KeeperServices, openKeeper } from '../../electron/open-keeper.ts';
import { readDocumentFile } from '../../electron/plan-reader/document/read-file.ts';
import { openScreenLock } from '../../electron/screen-lock/screen-lock.ts';
import { readSeed } from '../../electron/seed/read-seed.ts';
import { seedDatabase } from '../../electron/seed/seed-database.ts';
import { installUndoLog } from '../../electron/undo/undo-log.repository.ts';
import { undoStack } from '../../electron/undo/undo-stack.ts';
import type { AppContract } from '../../shared/ipc/app-contract.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import { type Call, clientOver } from './client-over.ts';

import { noGuard } from './no-guard.ts';

export { clientOver } from './client-over.ts';

export const resources = path.resolve(import.meta.dirname, '../../resources');

/** A folder of this test's own, removed when it ends. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'so-dieu-phoi-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let seeded: Buffer | undefined;

/** Seeded once for all tests of a process: what a first start writes, but for the office, is the same every time. */
function aSeededFolder(): string {
  seeded ??= seededDatabase();
  const folder = aFolder();
  writeFileSync(path.join(folder, 'so-dieu-phoi.sqlite'), seeded);
  return folder;
}

function seededDatabase(): Buffer {
  const { handle } = openDatabase(':memory:');
  seedDatabase(handle, readSeed(resources));
  const bytes = handle.serialize();
  handle.close();
  return bytes;
}

/** The host without windows: files are read in this process; what needs a window says so. */
const host: Host = {
  chooseFolder: async () => null,
  chooseFile: async () => null,
  setBadge: async () => undefined,
  openPath: async () => false,
  readWorkbook: readWorkbookFile,
  readDocument: readDocumentFile,
  printPage: async () => {
    throw new Error('printing needs Electron');
  },
  printers: async () => [],
  printPdf: async () => ({ outcome: 'failed' }),
  openData: async () => undefined,
  showPage: async () => 'so-dieu-phoi://app/page/none',
  copyPicture: async () => false,
  setLock: async () => undefined,
  openPast: async () => undefined,
};

/** Only a keeper, which has opened the database, can open another in its place. */
const noOtherDatabase = (): never => {
  throw new Error('there is no keeper');
};

/** A seeded database in memory, for tests that need the parts the door is made of. */
export function aContext(today = '2023-01-18'): Context {
  const opened = openDatabase(':memory:');
  onTestFinished(() => void opened.handle.close());
  seedDatabase(opened.handle, readSeed(resources));
  installUndoLog(opened.handle);
  return {
    ...opened,
    clock: systemClock(today),
    host,
    machine: thisMachine,
    undo: undoStack(),
    desk: { running: undefined },
    printJobs: new Set(),
    screenLock: openScreenLock({
      folder: aFolder(),
      startsLocked: true,
      ticks: () => 0,
      onChange: () => undefined,
      log: () => undefined,
    }),
    replaceDatabase: noOtherDatabase,
    guard: noGuard,
    folders: dataFolders(aFolder()),
    resources,
    isPractice: false,
  };
}

export const someHandlers = () => appHandlers(aContext());

export interface TestApp {
  readonly api: Client<AppContract>;
  /** The door itself: replies as values, input as it comes. */
  readonly call: Call;
  readonly dataFolder: string;
  readonly close: () => Promise<unknown>;
  /** As the officer leaves: with a backup. */
  readonly leave: () => Promise<unknown>;
}

/**
 * The app but Electron: real keeper, real door, real SQLite file, arguments cloned as between processes. A folder that is given
 * is left as it is, so an empty one is a first start.
 */
export function anApp(
  given: {
    today?: string;
    dataFolder?: string;
    configured?: boolean;
    isPractice?: boolean;
    host?: Partial<Host>;
    machine?: Machine;
    viewing?: { madeAt: string; keptIn: string };
    services?: Partial<KeeperServices>;
  } = {},
): TestApp {
  const dataFolder = given.dataFolder ?? aSeededFolder();
  const keeper = openKeeper(
    {
      dataFolder,
      resourcesFolder: resources,
      sampleOffice: given.configured ?? true,
      isPractice: given.isPractice ?? false,
      viewing: given.viewing,
    },
    {
      clock: systemClock(given.today ?? '2023-01-18'),
      host: { ...host, ...given.host },
      machine: given.machine ?? thisMachine,
      onChanged: () => undefined,
      ...given.services,
    },
  );
  let open = true;
  const end = async (backUp: boolean) => {
    if (open) await keeper.close(backUp);
    open = false;
  };
  const close = () => end(false);
  onTestFinished(close);
  return { api: clientOver(keeper.call), call: keeper.call, dataFolder, close, leave: () => end(true) };
}
