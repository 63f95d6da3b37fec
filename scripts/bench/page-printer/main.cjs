const { writeFileSync } = require('node:fs');
const { createInterface } = require('node:readline');
const { app, BrowserWindow } = require('electron');

/** Prints as the program's own print window does: each line names a page, what it waits for and where its PDF goes, and is answered when it is there. */
app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, frame: false, webPreferences: { sandbox: true, javascript: false } });
  for await (const line of createInterface({ input: process.stdin })) {
    const { page, fontsLoaded, to } = JSON.parse(line);
    await window.loadFile(page);
    await window.webContents.executeJavaScriptInIsolatedWorld(999, [{ code: fontsLoaded }]);
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    writeFileSync(to, pdf);
    process.stdout.write('done\n');
  }
});
