import { BrowserWindow } from 'electron';
import { showPage } from './app-scheme.ts';
import { securePreferences } from './web-preferences.ts';

/**
 * Prints one page of our own scheme to PDF in a hidden window that can run no script. It has no frame, because where
 * there is no window system at all (`npm run door`) a frame would bring the program down.
 */
export async function printPage(html: string, options: { landscape: boolean }): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    frame: false,
    webPreferences: { ...securePreferences, javascript: false },
  });
  try {
    await window.loadURL(showPage(html));
    return await window.webContents.printToPDF({
      landscape: options.landscape,
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    window.destroy();
  }
}
