import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemClock } from '../../electron/clock.ts';
import { readWorkbookFile } from '../../electron/imports/workbook/read-file.ts';
import { type Keeper, openKeeper } from '../../electron/open-keeper.ts';
import type { AppContract } from '../../shared/ipc/app-contract.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import { noHost } from '../bench/open-app.ts';
import { clientOver } from '../builders/client-over.ts';
import { fixtureToday } from '../fixtures/filled-form.ts';

const resources = path.resolve(import.meta.dirname, '../../resources');

export interface Program {
  readonly api: Client<AppContract>;
  readonly dataFolder: string;
  /** For files of the run's own. */
  readonly folder: string;
}

/** Keeper and door as the program has them; files are read in this process. */
export const openProgram = (dataFolder: string, today = fixtureToday): Keeper =>
  openKeeper(
    { dataFolder, resourcesFolder: resources, sampleOffice: true },
    {
      clock: systemClock(today),
      host: { ...noHost, readWorkbook: readWorkbookFile },
      onChanged: () => undefined,
    },
  );

/** The program without Electron on an empty data folder, for long runs outside the test runner. */
export async function withProgram<T>(work: (program: Program) => Promise<T>, today = fixtureToday): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), 'so-dieu-phoi-'));
  const dataFolder = path.join(root, 'du-lieu');
  const keeper = openProgram(dataFolder, today);
  try {
    return await work({ api: clientOver(keeper.call), dataFolder, folder: root });
  } finally {
    await keeper.close(false);
    rmSync(root, { recursive: true, force: true });
  }
}
