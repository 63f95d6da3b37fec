import { BrowserWindow } from 'electron';
import { showPage } from './app-scheme.ts';
import { fontsLoaded } from './fonts-loaded.ts';
import { securePreferences } from './web-preferences.ts';

interface Options {
  readonly landscape: boolean;
}

/** A hidden window that prints one page at a time; it is opened for its first and kept for the next. */
interface Printer {
  window: BrowserWindow | undefined;
  leaving: NodeJS.Timeout | undefined;
  last: Promise<unknown>;
  waiting: number;
}

/** Two, because a window prints on one core: the parts of a long paper and letters are printed side by side. */
const printers: readonly Printer[] = Array.from({ length: 2 }, () => ({
  window: undefined,
  leaving: undefined,
  last: Promise.resolve(),
  waiting: 0,
}));

/** Opening a window for each print would cost five times a letter; whoever prints again soon finds it open. */
let keptFor = 10_000;

/** Prints one page of our own scheme to PDF in a hidden window whose page can run no script. */
export function printPage(html: string, options: Options): Promise<Uint8Array> {
  const printer = printers.reduce((least, other) => (other.waiting < least.waiting ? other : least));
  printer.waiting += 1;
  const printed = printer.last
    .then(() => printIn(printer, html, options))
    .finally(() => {
      printer.waiting -= 1;
    });
  printer.last = printed.catch(() => undefined);
  return printed;
}

/** The program stays open as long as there is a window: when the one that is seen closes, the others go as soon as they can. */
export function leavePrinting(): void {
  keptFor = 0;
  for (const printer of printers) if (printer.waiting === 0) closeWindow(printer);
}

async function printIn(printer: Printer, html: string, { landscape }: Options): Promise<Uint8Array> {
  clearTimeout(printer.leaving);
  printer.window = usable(printer.window) ?? openWindow();
  const { webContents } = printer.window;
  try {
    await printer.window.loadURL(showPage(html));
    await webContents.executeJavaScriptInIsolatedWorld(ownWorld, [{ code: fontsLoaded }]);
    return await webContents.printToPDF({
      landscape,
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    printer.leaving = setTimeout(() => closeWindow(printer), keptFor);
  }
}

const ownWorld = 999;

const usable = (window: BrowserWindow | undefined): BrowserWindow | undefined =>
  window === undefined || window.isDestroyed() || window.webContents.isCrashed() ? undefined : window;

/** Without a frame, because where there is no window system at all (`npm run door`) a frame would bring the program down. */
const openWindow = (): BrowserWindow =>
  new BrowserWindow({ show: false, frame: false, webPreferences: { ...securePreferences, javascript: false } });

function closeWindow(printer: Printer): void {
  usable(printer.window)?.destroy();
  printer.window = undefined;
}
