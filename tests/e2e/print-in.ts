import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { printPaper } from '../../electron/paper/print-paper.ts';
import { fontsLoaded } from '../../electron/window/fonts-loaded.ts';
import type { PaperDocument } from '../../shared/paper/document.ts';

/** Prints a paper in the running program, as its own print window does, and answers the file and its pages. */
export async function printIn(
  electron: ElectronApplication,
  document: PaperDocument,
  folder: string,
  name: string,
): Promise<{ file: string; pages: number }> {
  const { bytes, pages } = await printPaper(document, async (html) => {
    const printed = await electron.evaluate(
      async ({ BrowserWindow }, { page, code }) => {
        const window = new BrowserWindow({ show: false, webPreferences: { javascript: false, sandbox: true } });
        try {
          await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`, {
            baseURLForDataURL: 'so-dieu-phoi://app/',
          });
          await window.webContents.executeJavaScriptInIsolatedWorld(999, [{ code }]);
          const pdf = await window.webContents.printToPDF({
            pageSize: 'A4',
            printBackground: true,
            preferCSSPageSize: true,
            generateTaggedPDF: true,
            generateDocumentOutline: true,
          });
          return pdf.toString('base64');
        } finally {
          window.destroy();
        }
      },
      { page: html, code: fontsLoaded },
    );
    return Buffer.from(printed, 'base64');
  });
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return { file, pages };
}
