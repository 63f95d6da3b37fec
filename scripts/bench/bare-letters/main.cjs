const { readdirSync } = require('node:fs');
const path = require('node:path');
const { createInterface } = require('node:readline');
const { pathToFileURL } = require('node:url');
const { app, BrowserWindow } = require('electron');

/** The floor: each time a line comes in, loads and prints the pages of a folder one after the other, and says how many. */
const folder = process.argv.at(-1);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort()
  .map((name) => pathToFileURL(path.join(folder, name)).href);
const options = {
  pageSize: 'A4',
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, frame: false, webPreferences: { javascript: false } });
  for await (const _line of createInterface({ input: process.stdin })) {
    for (const page of pages) {
      await window.loadURL(page);
      await window.webContents.printToPDF(options);
    }
    process.stdout.write(`${pages.length}\n`);
  }
});
