import { renameSync } from 'node:fs';
import path from 'node:path';
import type { Reply } from '../shared/ipc/reply.ts';
import { appHandlers } from './app-handlers.ts';
import { forbidWrites } from './backup/copy.repository.ts';
import { sequenceAfter } from './backup/find-backups.ts';
import { writeLocalBackup } from './backup/local-backup.ts';
import { makeBackup } from './backup/make-backup.ts';
import { replaceFile } from './backup/replace-database.ts';
import { sweepUnfinished } from './backup/sweep-unfinished.ts';
import { atOnce, type Desk, stopped } from './backup/work.ts';
import type { Clock } from './clock.ts';
import type { Context } from './context.ts';
import { type DataFolders, dataFolders, makeFolders } from './data-folders.ts';
import { type OpenDatabase, openDatabase } from './database/open.ts';
import { overdueBadge } from './deadlines/overdue-badge.ts';
import type { Host } from './host.ts';
import { openDoor } from './ipc/door.ts';
import { toAppError } from './ipc/to-app-error.ts';
import { openLog } from './log.ts';
import { type Machine, thisMachine } from './machine.ts';
import { officeOf } from './office/office.repository.ts';
import { saveSampleOffice } from './office/save-office.ts';
import { countOverdue } from './overview/count-overdue.ts';
import { readSeed } from './seed/read-seed.ts';
import { seedDatabase } from './seed/seed-database.ts';
import { installUndoLog } from './undo/undo-log.repository.ts';
import { undoStack } from './undo/undo-stack.ts';

export interface KeeperSettings {
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  /** For scripts: an office of sample settings is filled in when none has been answered yet. */
  readonly sampleOffice: boolean;
  /** The data are a copy of an older backup, to be looked at only; the kept files stay where they are. */
  readonly viewing?: { readonly madeAt: string; readonly keptIn: string } | undefined;
}

export interface KeeperServices {
  readonly clock: Clock;
  readonly host: Host;
  readonly onChanged: () => void;
  readonly machine?: Machine;
}

export interface Keeper {
  readonly call: (path: string, input: unknown) => Promise<Reply>;
  /** Closes the database, after a verified copy when asked for and when the office is set up. */
  readonly close: (backUp: boolean) => Promise<{ backedUp: boolean }>;
}

/** Everything that keeps: data folder, database, handlers, door. No Electron here, so tests open the very same. */
export function openKeeper(settings: KeeperSettings, services: KeeperServices): Keeper {
  const folders = foldersOf(settings);
  const log = openLog(folders.logs, services.clock);
  const desk: Desk = { running: undefined };
  let house = openHouse();
  return { call: (operation, input) => house.call(operation, input), close: (backUp) => house.close(backUp) };

  function openHouse(): Keeper {
    const opened = openAndSeed(settings, folders, services.clock, log);
    return 'refusal' in opened ? refusingKeeper(opened.refusal) : keeperOver(opened);
  }

  function keeperOver(opened: OpenDatabase): Keeper {
    installUndoLog(opened.handle);
    if (settings.viewing !== undefined) forbidWrites(opened.handle);
    const context: Context = {
      ...services,
      ...opened,
      machine: services.machine ?? thisMachine,
      undo: undoStack(),
      folders,
      resources: settings.resourcesFolder,
      desk,
      replaceDatabase,
      ...(settings.viewing === undefined ? {} : { viewing: { madeAt: settings.viewing.madeAt } }),
    };
    const badge = overdueBadge(context.host, () => countOverdue(context), log);
    const onChanged = () => {
      services.onChanged();
      badge.refresh();
    };
    const call = openDoor(appHandlers(context), onChanged, log, context.viewing);
    badge.refresh();
    return {
      call,
      close: async (backUp) => {
        await stopped(desk);
        const backedUp = backUp && (await officeOf(opened.db)) !== undefined;
        if (backedUp) await makeBackup(context, 'exit');
        await badge.settled();
        opened.handle.close();
        return { backedUp };
      },
    };

    /** Whatever happens on the way, a database is open again afterwards: the new one, or the old. */
    function replaceDatabase(by: string) {
      const file = databaseIn(folders);
      opened.handle.close();
      try {
        const keptAs = replaceFile(file, by, stampOf(services.clock));
        const next = openAndSeed(settings, folders, services.clock, log);
        if ('refusal' in next) {
          renameSync(keptAs, file);
          throw new Error('the restored database did not open');
        }
        house = keeperOver(next);
        return { ...next, keptAs };
      } catch (cause) {
        house = openHouse();
        throw cause;
      }
    }
  }
}

const stampOf = (clock: Clock): string => clock.now().slice(0, 19).replaceAll(':', '').replace('T', '_');

/** A backup that is looked at has a database of its own and the kept files of the real one. */
function foldersOf({ dataFolder, viewing }: KeeperSettings): DataFolders {
  const own = dataFolders(dataFolder);
  if (viewing === undefined) return own;
  const { originals, reports } = dataFolders(viewing.keptIn);
  return { ...own, originals, reports };
}

const databaseIn = (folders: DataFolders): string => path.join(folders.root, 'so-dieu-phoi.sqlite');

function openAndSeed(
  settings: KeeperSettings,
  folders: DataFolders,
  clock: Clock,
  log: (text: string) => void,
): OpenDatabase | { refusal: Reply } {
  try {
    makeFolders(folders);
    sweepUnfinished(folders);
    const opened = openDatabase(databaseIn(folders), (handle) => backUpBeforeMigration(handle, folders, clock));
    const seed = readSeed(settings.resourcesFolder);
    seedDatabase(opened.handle, seed);
    if (settings.sampleOffice) saveSampleOffice(opened.handle, seed.office, clock.now());
    return opened;
  } catch (cause) {
    return { refusal: { ok: false, error: toAppError(cause, 'start', log) } };
  }
}

/** Into the data folder's own backups: which other folder was chosen is not asked of a database of another version. */
function backUpBeforeMigration(handle: OpenDatabase['handle'], folders: DataFolders, clock: Clock): void {
  const { backups: folder } = folders;
  const header = {
    format: 1,
    sequence: sequenceAfter(folder),
    madeAt: clock.now(),
    reason: 'migration',
    lock: null,
  } as const;
  atOnce(writeLocalBackup({ handle, folders }, folder, header));
}

/** A database that cannot be opened still answers, with why: the window then says what is safe and what to do. */
const refusingKeeper = (refusal: Reply): Keeper => ({
  call: async () => refusal,
  close: async () => ({ backedUp: false }),
});
