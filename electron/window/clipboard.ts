import { BrowserWindow } from 'electron';
import { showPage } from './app-scheme.ts';
import { securePreferences } from './web-preferences.ts';

/**
 * Copies a PNG as the menu "copy picture" of a page would. Our pages have no right to the clipboard and get none; the
 * module `clipboard` writes pictures differently from one Electron to the next, while this is the same in all of them.
 */
export async function copyPicture(png: Uint8Array): Promise<boolean> {
  const window = new BrowserWindow({
    show: false,
    frame: false,
    webPreferences: { ...securePreferences, javascript: false },
  });
  const { webContents } = window;
  const ask = (code: string) => webContents.executeJavaScriptInIsolatedWorld(ownWorld, [{ code }]);
  try {
    await window.loadURL(showPage(pictureAlone(png)));
    if ((await ask('document.images[0].naturalWidth > 0')) !== true) return false;
    webContents.copyImageAt(insidePicture, insidePicture);
    await ask('true');
    await new Promise((resolve) => setTimeout(resolve, handedOver));
    return true;
  } finally {
    window.destroy();
  }
}

const pictureAlone = (png: Uint8Array): string =>
  `<!doctype html><title>PNG</title><img alt="" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;

/** Past the margin a page has of itself. */
const insidePicture = 12;
const ownWorld = 999;
/** Milliseconds the picture takes from the page's process to the system's clipboard, with room to spare. */
const handedOver = 150;
