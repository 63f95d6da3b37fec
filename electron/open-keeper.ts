import path from 'node:path';
import type { Reply } from '../shared/ipc/reply.ts';
import { appHandlers } from './app-handlers.ts';
import { copyInto } from './backup/copy.repository.ts';
import { makeBackup } from './backup/make-backup.ts';
import type { Clock } from './clock.ts';
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
  const folders = dataFolders(settings.dataFolder);
  const log = openLog(folders.logs, services.clock);
  const opened = openAndSeed(settings, folders, services.clock, log);
  if ('refusal' in opened) return refusingKeeper(opened.refusal);
  installUndoLog(opened.handle);
  const context = {
    ...services,
    ...opened,
    machine: services.machine ?? thisMachine,
    undo: undoStack(),
    folders,
    resources: settings.resourcesFolder,
  };
  const badge = overdueBadge(context.host, () => countOverdue(context), log);
  const onChanged = () => {
    services.onChanged();
    badge.refresh();
  };
  const call = openDoor(appHandlers(context), onChanged, log);
  badge.refresh();
  return {
    call,
    close: async (backUp) => {
      const backedUp = backUp && (await officeOf(opened.db)) !== undefined;
      if (backedUp) await makeBackup(context)();
      await badge.settled();
      opened.handle.close();
      return { backedUp };
    },
  };
}

function openAndSeed(
  settings: KeeperSettings,
  folders: DataFolders,
  clock: Clock,
  log: (text: string) => void,
): OpenDatabase | { refusal: Reply } {
  try {
    makeFolders(folders);
    const opened = openDatabase(path.join(folders.root, 'so-dieu-phoi.sqlite'), (handle) =>
      copyInto(
        handle,
        path.join(folders.backups, `truoc-nang-cap_${clock.now().slice(0, 19).replaceAll(':', '')}.sqlite`),
      ),
    );
    const seed = readSeed(settings.resourcesFolder);
    seedDatabase(opened.handle, seed);
    if (settings.sampleOffice) saveSampleOffice(opened.handle, seed.office, clock.now());
    return opened;
  } catch (cause) {
    return { refusal: { ok: false, error: toAppError(cause, 'start', log) } };
  }
}

/** A database that cannot be opened still answers, with why: the window then says what is safe and what to do. */
const refusingKeeper = (refusal: Reply): Keeper => ({
  call: async () => refusal,
  close: async () => ({ backedUp: false }),
});
