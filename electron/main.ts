import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { app, type BrowserWindow, dialog, type OpenDialogOptions, session, shell, type WebContents } from 'electron';
import type { ScreenLockState } from '../shared/screen-lock/screen-lock.contract.ts';
import { openedBackup } from './backup/opened-backup.ts';
import { readCommandLine } from './command-line.ts';
import { isNotAsShipped } from './database/shipped-addon.ts';
import type { DataChoice, Host } from './host.ts';
import { utilityReaders } from './imports/read-with-utility-process.ts';
import type { KeeperMethods } from './keeper.ts';
import { link } from './link.ts';
import { exchangeable, type Opened } from './practice/exchange.ts';
import { erasePractice, practiceFolder } from './practice/practice-folder.ts';
import { practiceToday } from './practice/practice-seed.ts';
import { listDoor, runDoor } from './scripting/run-door.ts';
import { registerScheme, serveScheme, showPage } from './window/app-scheme.ts';
import { showBadge } from './window/badge.ts';
import { type Call, openCallChannel } from './window/call-channel.ts';
import { copyPicture } from './window/clipboard.ts';
import { keepPlace } from './window/keep-place.ts';
import { forbidNetworkSwitches, lockDownContents, lockDownSession } from './window/lock-down.ts';
import { bringForward, loadFirstScreen, openAppWindow } from './window/main-window.ts';
import { markTitle } from './window/mark-title.ts';
import { fileDialogs, folderTitles, notAsShipped, notBackedUp, notStarted, pastTitle } from './window/native-words.ts';
import { type PastKeeper, pastWindows } from './window/past-windows.ts';
import { printers, printPdf } from './window/print-pdf.ts';
import { leavePrinting, printPage } from './window/print-window.ts';
import { watchForLocking } from './window/watch-for-locking.ts';

/** Composition root: one instance, the keeper's worker, the channel, the window. */
const { mode, data, today } = readCommandLine(process.argv, process.env);
const appFolder = app.getAppPath();
const resources = path.join(appFolder, 'resources');
const compiled = import.meta.dirname;
let window: BrowserWindow | undefined;
const pasts = pastWindows();
/** The keeper may count before there is a window to show it on. */
let overdue = 0;
let isPractice = false;
/** As the keeper of the present has it: one lock for every window. */
let screenLock: ScreenLockState | undefined;
let openData: Host['openData'] = async () => undefined;
/** The keeper waits with what is done beside the work until something is seen. */
let tellShown: () => void = () => undefined;
let lockScreen: () => void = () => undefined;

// Root on a test machine is started with --no-sandbox, which Chromium insists on; the shipped start line never has it.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
forbidNetworkSwitches();
registerScheme();
if (data !== undefined) app.setPath('userData', path.join(data, 'giao-dien'));
// Without a handler Electron quits when the print window of a script closes.
app.on('window-all-closed', () => {
  if (mode.kind === 'window') app.quit();
});
app.on('web-contents-created', (_event, contents) => lockDownContents(contents));

const readers = utilityReaders(path.join(compiled, 'reader.js'));

const host: Host = {
  chooseFolder: (purpose) => choose({ title: folderTitles[purpose], properties: ['openDirectory', 'createDirectory'] }),
  chooseFile: (purpose) => choose({ ...fileDialogs[purpose], properties: ['openFile'] }),
  openPath: async (target) => (await shell.openPath(target)) === '',
  readWorkbook: (file) => readers.readWorkbook(file),
  readDocument: (file) => readers.readDocument(file),
  printPage,
  printers,
  printPdf,
  showPage: async (html) => showPage(html),
  openData: (which) => openData(which),
  copyPicture,
  openPast,
  setLock: async (state) => {
    screenLock = state;
    window?.webContents.send('changed');
    pasts.tellChanged();
  },
  setBadge: async (count) => {
    overdue = count;
    if (window !== undefined) showBadge(window, overdue);
  },
};

async function choose(options: OpenDialogOptions): Promise<string | null> {
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

interface Keeping {
  readonly dataFolder: string;
  readonly sampleOffice: boolean;
  readonly isPractice: boolean;
  readonly startsLocked: boolean;
  readonly viewing?: { readonly madeAt: string; readonly keptIn: string };
}

const dataFolder = (): string => data ?? path.join(app.getPath('userData'), 'du-lieu');

function startKeeper(keeping: Keeping, services: Host, shownIn: () => BrowserWindow | undefined): PastKeeper {
  const day = keeping.isPractice ? practiceToday : today;
  const worker = new Worker(path.join(compiled, 'keeper.js'), {
    workerData: {
      ...keeping,
      lockFolder: keeping.viewing === undefined ? dataFolder() : keeping.dataFolder,
      resourcesFolder: resources,
      hasWindow: mode.kind === 'window',
      ...(day === undefined ? {} : { today: day }),
    },
  });
  const ask = link<KeeperMethods>(worker, {
    ...services,
    changed: async () => shownIn()?.webContents.send('changed'),
  });
  return { worker, ask };
}

/** The office's data, or the practice plan's. */
function startPresent(): Opened {
  const keeping = {
    dataFolder: isPractice ? practiceFolder(dataFolder()) : dataFolder(),
    sampleOffice: isPractice || mode.kind !== 'window',
    isPractice,
    startsLocked: screenLock?.isLocked ?? true,
  };
  const { worker, ask } = startKeeper(keeping, host, () => window);
  worker.on('error', fail);
  tellShown = () => void ask('shown');
  lockScreen = () => void ask('lock');
  if (window?.isVisible() === true) tellShown();
  const close = async (backUp: boolean) => {
    await ask('close', backUp);
    await worker.terminate();
  };
  return { call: (operation, input) => ask('call', operation, input), close };
}

/** From the office's data to the practice plan and back; the one before is closed. */
async function openOther(which: DataChoice): Promise<Opened> {
  if (which === 'office-erasing-practice') erasePractice(dataFolder());
  isPractice = which === 'practice';
  const opened = startPresent();
  if (window !== undefined) loadFirstScreen(window);
  return opened;
}

const openWindow = (first: Parameters<typeof openAppWindow>[2]): BrowserWindow =>
  openAppWindow(path.join(compiled, '..', 'preload', 'preload.cjs'), path.join(resources, 'icons', '256.png'), first);

/** A backup beside the present data. What is overdue is counted from the present alone. */
async function openPast({ folder, madeAt }: { readonly folder: string; readonly madeAt: string }): Promise<void> {
  const keptIn = isPractice ? practiceFolder(dataFolder()) : dataFolder();
  const keeping = {
    dataFolder: folder,
    sampleOffice: false,
    isPractice,
    startsLocked: false,
    viewing: { madeAt, keptIn },
  };
  const keeper = startKeeper(
    keeping,
    { ...host, setBadge: async () => undefined, setLock: async () => undefined },
    () => undefined,
  );
  const past = openWindow({ title: pastTitle(madeAt) });
  keeper.worker.on('error', (cause) => {
    console.error(cause);
    past.close();
  });
  pasts.add({ ...keeper, window: past }, folder);
}

async function start(): Promise<void> {
  if (mode.kind === 'door-list') {
    app.exit(await listDoor());
    return;
  }
  const keeper = exchangeable(startPresent(), openOther, fail);
  openData = async (which) => keeper.ask(which);
  await app.whenReady();
  lockDownSession(session.defaultSession);
  serveScheme({ renderer: path.join(compiled, '..', 'renderer'), resources });
  if (mode.kind === 'door' || mode.kind === 'door-lines') {
    app.exit(await runDoor(mode, keeper.call, () => keeper.close(false)));
    return;
  }
  openCallChannel((contents) => (contents === window?.webContents ? keeper.call : pastCall(contents, keeper.call)));
  window = openWindow({ backup: openedBackup(process.argv, process.cwd()) });
  window.once('show', () => tellShown());
  keepPlace(window, path.join(app.getPath('userData'), 'cua-so.json'));
  markTitle(window, () => isPractice);
  window.once('closed', () => {
    window = undefined;
    pasts.closeAll();
    leavePrinting();
  });
  showBadge(window, overdue);
  watchForLocking(
    () => screenLock,
    () => lockScreen(),
  );
  leaveWithBackup(() => keeper.close(true));
}

/** The one lock is asked of the present, and while it is shut nothing is asked of the past. */
function pastCall(contents: WebContents, present: Call): Call | undefined {
  const ask = pasts.askOf(contents);
  if (ask === undefined) return undefined;
  return async (operation, input) => {
    if (operation.startsWith('screenLock.')) return present(operation, input);
    return screenLock?.isLocked === true ? { ok: false, error: { code: 'locked' } } : ask('call', operation, input);
  };
}

/** Leaving waits for the verified copy. If that fails the officer is told; the database itself is already safe. */
function leaveWithBackup(close: () => Promise<unknown>): void {
  let leaving = false;
  app.on('before-quit', (event) => {
    if (leaving) return;
    event.preventDefault();
    leaving = true;
    close().then(
      () => app.quit(),
      (cause: unknown) => {
        console.error(cause);
        dialog.showErrorBox(notBackedUp.title, notBackedUp.advice);
        app.exit(1);
      },
    );
  });
}

function fail(cause: unknown): void {
  console.error(cause);
  const { title, advice } = isNotAsShipped(cause) ? notAsShipped : notStarted;
  if (mode.kind === 'window') dialog.showErrorBox(title, advice);
  app.exit(1);
}

if (mode.kind === 'misuse') {
  console.error(`usage: ${mode.reason}`);
  process.exit(2);
}
const isWriter = mode.kind !== 'window' || app.requestSingleInstanceLock();
app.on('second-instance', (_event, args, workingFolder) => {
  bringForward(window);
  const backup = openedBackup(args, workingFolder);
  if (window !== undefined && backup !== undefined) loadFirstScreen(window, backup);
});
if (isWriter) start().catch(fail);
else app.quit();
