import { app, BrowserWindow, type Session, session, type WebContents } from 'electron';
import type { Printer } from '../../shared/printing/printing.contract.ts';
import type { PdfPrint, PrinterAnswer } from '../host.ts';
import { origin, scheme } from './app-scheme.ts';
import { securePreferences } from './web-preferences.ts';

/** Chromium's own reader of PDF; it is part of the program, not something installed. */
const viewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';
/** The reader fetches its parts from inside the program under these names. */
const inside = new Set([`${scheme}:`, 'chrome-extension:', 'chrome:', 'data:', 'blob:']);
const openWithin = 30_000;

let printing: Session | undefined;
let shown: Uint8Array<ArrayBuffer> = new Uint8Array();
let last: Promise<unknown> = Promise.resolve();

/**
 * A session of its own: it serves one thing, the PDF to be printed, and reaches nothing else. Kept by name, because a
 * session in memory has no reader of PDF; its cache is off, so nothing of what is printed stays in it.
 */
function printSession(): Session {
  if (printing !== undefined) return printing;
  printing = session.fromPartition('persist:in', { cache: false });
  printing.protocol.handle(
    scheme,
    async () => new Response(shown, { headers: { 'content-type': 'application/pdf', 'cache-control': 'no-store' } }),
  );
  printing.webRequest.onBeforeRequest(({ url }, respond) =>
    respond({ cancel: !URL.canParse(url) || !inside.has(new URL(url).protocol) }),
  );
  printing.setPermissionRequestHandler((_contents, _permission, respond) => respond(false));
  printing.setPermissionCheckHandler(() => false);
  printing.on('will-download', (event) => event.preventDefault());
  return printing;
}

/** The reader's own page may be opened where a PDF is printed, and nowhere else. */
export const isPdfViewer = (contents: WebContents, url: string): boolean =>
  contents.session === printing && url.startsWith(viewer);

/** Without any window system (`npm run door`) there is no dialog and no printing, and Chromium would end the program. */
const hasScreen = (): boolean => app.commandLine.getSwitchValue('ozone-platform') !== 'headless';

export async function printers(): Promise<Printer[]> {
  if (!hasScreen()) return [];
  const window = openWindow();
  try {
    const found = await window.webContents.getPrintersAsync();
    // The types have lost the field, the engines have not.
    return found.map((printer) => ({ name: printer.name, isDefault: Reflect.get(printer, 'isDefault') === true }));
  } finally {
    window.destroy();
  }
}

/**
 * Prints a finished PDF as it is: the reader draws its pages, so numbers, sizes and typefaces are those of the file.
 * One at a time. Without a printer's name the system's own dialog asks.
 */
export function printPdf(pdf: Uint8Array, options: PdfPrint): Promise<PrinterAnswer> {
  const printed = last.then(() => printAlone(pdf, options));
  last = printed.catch(() => undefined);
  return printed;
}

async function printAlone(pdf: Uint8Array, options: PdfPrint): Promise<PrinterAnswer> {
  shown = new Uint8Array(pdf);
  const window = openWindow();
  try {
    return await send(await openPdf(window), options);
  } finally {
    window.destroy();
    shown = new Uint8Array();
  }
}

const openWindow = (): BrowserWindow =>
  new BrowserWindow({
    show: false,
    frame: false,
    webPreferences: { ...securePreferences, plugins: true, javascript: false, session: printSession() },
  });

/**
 * The reader lives in contents of its own inside the window, and what is printed before it has read the file is blank.
 * It sets its title once it has read the whole document.
 */
async function openPdf(window: BrowserWindow): Promise<WebContents> {
  let inner: (event: unknown, contents: WebContents) => void = () => undefined;
  const isRead = new Promise<WebContents>((resolve, reject) => {
    const wait = (contents: WebContents) => contents.once('page-title-updated', () => resolve(contents));
    inner = (_event, contents) => {
      if (contents.session === printing) wait(contents);
    };
    wait(window.webContents);
    setTimeout(() => reject(new Error('the PDF was not read in time')), openWithin).unref();
  });
  app.on('web-contents-created', inner);
  try {
    const [contents] = await Promise.all([isRead, window.loadURL(`${origin}/in.pdf`)]);
    return contents;
  } finally {
    app.off('web-contents-created', inner);
  }
}

/** Chromium's words for what the officer did at the dialog; anything else is a failure. */
const cancelled = /cancel/i;

const send = (contents: WebContents, { printer, copies, duplexMode, pageSize }: PdfPrint): Promise<PrinterAnswer> =>
  new Promise((resolve) => {
    const where = printer === null ? { silent: false } : { silent: true, deviceName: printer };
    contents.print({ ...where, copies, duplexMode, pageSize, printBackground: true }, (isSent, reason) => {
      if (isSent) resolve({ outcome: 'sent' });
      else resolve({ outcome: cancelled.test(reason) ? 'cancelled' : 'failed' });
    });
  });
