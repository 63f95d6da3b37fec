import { BrowserWindow } from 'electron';
import { showPage } from './app-scheme.ts';
import { securePreferences } from './web-preferences.ts';

interface Options {
  readonly landscape: boolean;
}

let kept: BrowserWindow | undefined;
let leaving: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Letters are printed one after the other: opening a window for each would cost five times the print itself. */
const keptFor = 300;

/**
 * Prints one page of our own scheme to PDF in a hidden window whose page can run no script; one page at a time. The
 * window goes soon after the last print, because the program stays open as long as there is one.
 */
export function printPage(html: string, options: Options): Promise<Uint8Array> {
  const printed = last.then(() => printAlone(html, options));
  last = printed.catch(() => undefined);
  return printed;
}

async function printAlone(html: string, { landscape }: Options): Promise<Uint8Array> {
  clearTimeout(leaving);
  kept = usable(kept) ?? openWindow();
  const { webContents } = kept;
  try {
    await kept.loadURL(showPage(html));
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
    leaving = setTimeout(closeWindow, keptFor);
  }
}

/**
 * The load event does not wait for typefaces, and what is printed without them has no letters at all. This runs beside
 * the page, in a world of its own: the page itself has no script and could not run one.
 */
const fontsLoaded = 'Promise.all([...document.fonts].map((face) => face.load())).then(() => true)';
const ownWorld = 999;

const usable = (window: BrowserWindow | undefined): BrowserWindow | undefined =>
  window === undefined || window.isDestroyed() || window.webContents.isCrashed() ? undefined : window;

/** Without a frame, because where there is no window system at all (`npm run door`) a frame would bring the program down. */
const openWindow = (): BrowserWindow =>
  new BrowserWindow({ show: false, frame: false, webPreferences: { ...securePreferences, javascript: false } });

function closeWindow(): void {
  usable(kept)?.destroy();
  kept = undefined;
}
