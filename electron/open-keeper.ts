import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { AppError, RefusedDatabase } from '../shared/errors/app-error.ts';
import type { Reply } from '../shared/ipc/reply.ts';
import { appHandlers } from './app-handlers.ts';
import { forbidWrites } from './backup/copy.repository.ts';
import { pathOf, sequenceAfter } from './backup/find-backups.ts';
import { writeLocalBackup } from './backup/local-backup.ts';
import { makeBackup } from './backup/make-backup.ts';
import { backupsBeside } from './backup/refused.handlers.ts';
import { replaceFile } from './backup/replace-database.ts';
import { replaceRefused } from './backup/replace-refused.ts';
import { sweepUnfinished } from './backup/sweep-unfinished.ts';
import { atOnce, type Desk, stopped } from './backup/work.ts';
import type { Clock } from './clock.ts';
import type { Context } from './context.ts';
import { type DataFolders, dataFolders, makeFolders } from './data-folders.ts';
import { applicationId, practiceId } from './database/migrate.ts';
import type { OpenDatabase } from './database/open.ts';
import { overdueBadge } from './deadlines/overdue-badge.ts';
import type { CheckInBackground } from './guard/check-in-background.ts';
import { markFile, readMark, sizeOf, writeMark } from './guard/closing-mark.ts';
import { lastEntryAt, recordEvent } from './guard/guard.repository.ts';
import { type Guard, openGuard } from './guard/guard.ts';
import { type Found, isNotAsClosed, lookAtFile, openCopy, openFound, refusalOf } from './guard/open-guarded.ts';
import { type Surroundings, theseSurroundings } from './guard/surroundings.ts';
import { warningsAt } from './guard/warnings.ts';
import type { Host } from './host.ts';
import { openDoor } from './ipc/door.ts';
import { toAppError } from './ipc/to-app-error.ts';
import { openLog } from './log.ts';
import { type Machine, thisMachine } from './machine.ts';
import { officeOf } from './office/office.repository.ts';
import { saveSampleOffice } from './office/save-office.ts';
import { countOverdue } from './overview/count-overdue.ts';
import { practiceHost, practiceMachine } from './practice/practice-host.ts';
import { practiceSeed } from './practice/practice-seed.ts';
import { refusedDoor } from './refused-door.ts';
import { feedAtStart } from './registers/feed-at-start.ts';
import { openScreenLock, type ScreenLock } from './screen-lock/screen-lock.ts';
import { readSeed } from './seed/read-seed.ts';
import { seedDatabase } from './seed/seed-database.ts';
import { installUndoLog } from './undo/undo-log.repository.ts';
import { undoStack } from './undo/undo-stack.ts';

export interface KeeperSettings {
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  /** For scripts: an office of sample settings is filled in when none has been answered yet. */
  readonly sampleOffice: boolean;
  /** Dữ liệu tập: see electron/practice. */
  readonly isPractice?: boolean;
  /** Where the screen lock is kept: the office's folder, also for the practice plan. */
  readonly lockFolder?: string;
  /** As the program starts; false: other data are opened in the midst of the work. */
  readonly startsLocked?: boolean;
  /** The data are a copy of an older backup, to be looked at only; the kept files stay where they are. */
  readonly viewing?: { readonly madeAt: string; readonly keptIn: string } | undefined;
}

export interface KeeperServices {
  readonly clock: Clock;
  readonly host: Host;
  readonly onChanged: () => void;
  readonly machine?: Machine;
  readonly surroundings?: Surroundings;
  /** For a window, which must not wait; without one the file is compared before it is used. */
  readonly inBackground?: CheckInBackground;
  readonly ticks?: () => number;
}

export interface Keeper {
  readonly call: (path: string, input: unknown) => Promise<Reply>;
  /** The window shows something: what is done beside the work may begin. */
  readonly shown: () => void;
  /** Locks the screen, where there is a passphrase. */
  readonly lock: () => void;
  /** Closes the database, after a verified copy when asked for and when the office is set up. */
  readonly close: (backUp: boolean) => Promise<{ backedUp: boolean }>;
}

/** Everything that keeps: data folder, database, handlers, door. No Electron here, so tests open the very same. */
export function openKeeper(settings: KeeperSettings, services: KeeperServices): Keeper {
  const ground = groundOf(settings, services);
  const { file, screenLock } = ground;
  let isShown = false;
  let house = openHouse();
  return {
    call: (operation, input) => house.call(operation, input),
    shown: () => {
      isShown = true;
      house.shown();
    },
    lock: screenLock.lock,
    close: (backUp) => house.close(backUp),
  };

  function openHouse(): House {
    const held = openAndSeed(ground);
    if ('refusal' in held) return refusedHouse(held.refusal, ground, replaceUnopened);
    try {
      return houseOver(held, ground, replaceOpen);
    } catch (cause) {
      held.opened.handle.close();
      held.remove();
      return refusedHouse(refused(toAppError(cause, 'start', ground.log), ground), ground, replaceUnopened);
    }
  }

  function moveInto(held: Held): void {
    house = houseOver(held, ground, replaceOpen);
    if (isShown) house.shown();
  }

  /** Whatever happens on the way, a database is open again afterwards: the new one, or the old. */
  async function replaceOpen(by: string, guard: Guard) {
    let mark: ReturnType<typeof readMark>;
    try {
      await guard.close();
      mark = readMark(file);
      // Of the old file; without one the new is looked at as any whose last end nobody knows.
      rmSync(markFile(file), { force: true });
      const keptAs = replaceFile(file, by, stampOf(services.clock));
      const next = openAndSeed(ground);
      if ('refusal' in next) {
        copyFileSync(keptAs, file);
        throw new Error('the restored database did not open');
      }
      moveInto(next);
      return { ...next.opened, keptAs };
    } catch (cause) {
      if (mark !== undefined) writeMark(file, mark);
      house = openHouse();
      throw cause;
    }
  }

  async function replaceUnopened(by: string) {
    const { keptAs, putBack } = replaceRefused(file, by, stampOf(services.clock));
    const next = openAndSeed(ground);
    if ('refusal' in next) {
      putBack();
      throw new Error('the restored database did not open');
    }
    moveInto(next);
    return { ...next.opened, keptAs };
  }
}

/** What stays the same whichever database is open. */
interface Ground {
  readonly settings: KeeperSettings;
  readonly services: KeeperServices;
  readonly folders: DataFolders;
  readonly file: string;
  readonly log: (text: string) => void;
  readonly desk: Desk;
  readonly screenLock: ScreenLock;
}

function groundOf(settings: KeeperSettings, services: KeeperServices): Ground {
  const folders = foldersOf(settings);
  const log = openLog(folders.logs, services.clock);
  const screenLock = lockOver(settings, services, log);
  return { settings, services, folders, file: databaseIn(folders), log, desk: { running: undefined }, screenLock };
}

/** What a restore exchanges; the screen lock stays the same. */
type House = Omit<Keeper, 'lock'>;

type Replace = (by: string, guard: Guard) => ReturnType<Context['replaceDatabase']>;

function houseOver(held: Held, ground: Ground, replace: Replace): House {
  const { settings, services, log, desk, screenLock } = ground;
  const { opened, remove } = held;
  installUndoLog(opened.handle);
  const guard = guardOver(held, ground);
  if (settings.viewing !== undefined) forbidWrites(opened.handle);
  const context = contextOver(ground, held, guard, (by) => replace(by, guard));
  const badge = overdueBadge(context.host, () => countOverdue(context), log);
  const onChanged = () => {
    services.onChanged();
    badge.refresh();
  };
  const isLocked = () => screenLock.state().isLocked;
  const door = openDoor(appHandlers(context), onChanged, log, context.viewing, isLocked);
  const fed = feedWhereWritable(context, guard, log);
  badge.refresh();
  return {
    call: async (operation, input) => {
      await fed;
      return sayingWhy(await door(operation, input), guard);
    },
    shown: guard.shown,
    close: async (backUp) => {
      await fed;
      await stopped(desk);
      const isKept = !context.isPractice && guard.state().readOnly === null;
      const backedUp = backUp && isKept && (await officeOf(opened.db)) !== undefined;
      if (backedUp) await makeBackup(context, 'exit');
      await badge.settled();
      await guard.close();
      remove();
      return { backedUp };
    },
  };
}

const contextOver = (
  { settings, services, folders, desk, screenLock }: Ground,
  { opened }: Held,
  guard: Guard,
  replaceDatabase: Context['replaceDatabase'],
): Context => ({
  ...services,
  ...opened,
  guard,
  undo: undoStack(),
  folders,
  resources: settings.resourcesFolder,
  desk,
  printJobs: new Set(),
  screenLock,
  replaceDatabase,
  ...servicesFor(settings, services),
  ...(settings.viewing === undefined ? {} : { viewing: { madeAt: settings.viewing.madeAt } }),
});

/** A database that cannot be opened still answers, with why; where it is the office's own, a backup can take its place. */
function refusedHouse(refusal: AppError, ground: Ground, replaceDatabase: Context['replaceDatabase']): House {
  const { settings, services, desk } = ground;
  const canRestore =
    refusal.code === 'database-refused' && settings.isPractice !== true && settings.viewing === undefined;
  return {
    call: canRestore
      ? refusedDoor(refusal, { ...services, ...ground, replaceDatabase })
      : async () => ({ ok: false, error: refusal }),
    shown: () => undefined,
    close: async () => {
      await stopped(desk);
      return { backedUp: false };
    },
  };
}

const lockOver = (settings: KeeperSettings, services: KeeperServices, log: (text: string) => void): ScreenLock =>
  openScreenLock({
    folder: settings.lockFolder ?? settings.dataFolder,
    startsLocked: settings.startsLocked ?? true,
    ticks: services.ticks ?? (() => performance.now()),
    onChange: (state) => void services.host.setLock(state),
    log,
  });

/** A copy that is only looked at stays as it is. What cannot be counted is counted by the next entry. */
const feedWhereWritable = async (context: Context, guard: Guard, log: (text: string) => void): Promise<void> =>
  context.viewing !== undefined || guard.state().readOnly !== null
    ? undefined
    : feedAtStart(context).catch((cause: unknown) => log(`registers: ${String(cause)}`));

const stampOf = (clock: Clock): string => clock.now().slice(0, 19).replaceAll(':', '').replace('T', '_');

/** A backup that is looked at has a database of its own and the kept files of the real one. */
function foldersOf({ dataFolder, viewing }: KeeperSettings): DataFolders {
  const own = dataFolders(dataFolder);
  if (viewing === undefined) return own;
  const { originals, reports } = dataFolders(viewing.keptIn);
  return { ...own, originals, reports };
}

/** Into the data folder's own backups: which other folder was chosen is not asked of a database of another version. */
function backUpBeforeMigration(handle: OpenDatabase['handle'], folders: DataFolders, clock: Clock): void {
  const { backups: folder } = folders;
  const sequence = sequenceAfter(folder);
  const header = { format: 1, sequence, madeAt: clock.now(), reason: 'migration', lock: null } as const;
  atOnce(writeLocalBackup({ handle, folders }, folder, header));
}

/** What the database refused because nothing may be written is refused for the reason the guard has. */
function sayingWhy(reply: Reply, guard: Guard): Reply {
  const { readOnly } = guard.state();
  if (reply.ok || readOnly === null || reply.error.code !== 'storage' || reply.error.reason !== 'read-only')
    return reply;
  return { ok: false, error: { code: 'read-only', reason: readOnly } };
}

interface Held {
  readonly opened: OpenDatabase;
  /** None: a private copy is open, because the folder cannot be written to. */
  readonly found: Found | undefined;
  readonly remove: () => void;
}

/** Of the practice plan no paper is without its mark and no file leaves its folder. */
const servicesFor = ({ isPractice = false, dataFolder }: KeeperSettings, { host, machine }: KeeperServices) =>
  isPractice
    ? { isPractice, host: practiceHost(host, dataFolder), machine: practiceMachine(dataFolder) }
    : { isPractice, host, machine: machine ?? thisMachine };

const seedFor = ({ isPractice = false, resourcesFolder }: KeeperSettings) =>
  isPractice ? practiceSeed(readSeed(resourcesFolder)) : readSeed(resourcesFolder);

function openAndSeed(ground: Ground): Held | { refusal: AppError } {
  const { file, log } = ground;
  try {
    return openWritable(ground);
  } catch (cause) {
    const error = toAppError(cause, 'start', log);
    const copied = cannotBeWritten(error) ? copyOf(file, log) : undefined;
    return copied ?? { refusal: refused(error, ground) };
  }
}

const databaseIn = ({ root }: DataFolders): string => path.join(root, 'so-dieu-phoi.sqlite');

function openWritable({ file, settings, folders, services: { clock } }: Ground): Held {
  makeFolders(folders);
  sweepUnfinished(folders);
  const found = lookAtFile(file);
  const { migratedFrom, ...opened } = openFound(
    found,
    (handle) => backUpBeforeMigration(handle, folders, clock),
    settings.isPractice === true ? practiceId : applicationId,
  );
  const seed = seedFor(settings);
  seedDatabase(opened.handle, seed);
  if (settings.sampleOffice) saveSampleOffice(opened.handle, seed.office, clock.now());
  if (migratedFrom !== null) recordEvent(opened.handle, 'migrated', clock.now(), { from: migratedFrom });
  return { opened, found, remove: () => undefined };
}

const cannotBeWritten = (error: AppError): boolean =>
  (error.code === 'folder-unusable' && error.reason === 'read-only') ||
  (error.code === 'storage' && error.reason === 'read-only') ||
  (error.code === 'database-refused' && error.reason === 'unreadable');

function copyOf(file: string, log: (text: string) => void): Held | undefined {
  try {
    const { opened, remove } = openCopy(file);
    return { opened, found: undefined, remove };
  } catch (cause) {
    toAppError(cause, 'start from a copy', log);
    return undefined;
  }
}

/** A file whose pages cannot be read is damaged, whatever part of the start met it first and in whatever way it failed. */
function refused(error: AppError, ground: Ground): AppError {
  const { file } = ground;
  const naming = (refusal: RefusedDatabase) => {
    const newest = backupsBeside(ground).find(({ isVerified }) => isVerified);
    return refusalOf(refusal, file, newest === undefined ? null : pathOf(newest));
  };
  if (error.code === 'database-refused') return naming(error);
  const failed = error.code === 'storage' || error.code === 'unexpected';
  const isCorrupt = error.code === 'storage' && error.reason === 'corrupt';
  if (!isCorrupt && !(failed && isNotAsClosed(file))) return error;
  return naming({ code: 'database-refused', reason: 'damaged' });
}

function guardOver({ opened, found }: Held, { folders, file, services, log }: Ground) {
  const { handle } = opened;
  const { clock, onChanged } = services;
  const lastEntry = lastEntryAt(handle);
  if (found?.ending === 'unclean') recordEvent(handle, 'unclean-end', clock.now());
  const facts = {
    folder: folders.root,
    databaseBytes: sizeOf(file),
    now: clock.now(),
    today: clock.today(),
    lastEntry,
  };
  const warnings = warningsAt(facts, services.surroundings ?? theseSurroundings);
  return openGuard({
    file,
    handle,
    ending: found?.ending ?? 'unknown',
    mark: found?.mark,
    warnings: [...(found?.ending === 'unclean' ? [{ kind: 'unclean-end' as const }] : []), ...warnings],
    clock,
    log,
    onChanged,
    inBackground: services.inBackground,
    isCopy: found === undefined,
  });
}
