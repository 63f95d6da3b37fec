const { createInterface } = require('node:readline');
const { app, BrowserWindow } = require('electron');

/** The floor: prints a plain table of the given number of pages each time a line comes in, and says how many pages. */
const [pages, kind] = [Number(process.argv.at(-2)), process.argv.at(-1)];
const row = (number) => `<tr>${Array.from({ length: 8 }, (_, cell) => `<td>${number}.${cell}</td>`).join('')}</tr>`;
const sheet = (page) => `<table>${Array.from({ length: 30 }, (_, index) => row(page * 30 + index)).join('')}</table>`;
const html = `<style>table{page-break-after:always}table:last-child{page-break-after:auto}</style>${Array.from({ length: pages }, (_, page) => sheet(page)).join('')}`;

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL(`data:text/html,${encodeURIComponent(html)}`);
  for await (const _line of createInterface({ input: process.stdin })) {
    const pdf = await window.webContents.printToPDF({ pageSize: 'A4', generateTaggedPDF: kind === 'tagged' });
    const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
    process.stdout.write(`${count}\n`);
  }
});
