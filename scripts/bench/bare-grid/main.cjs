const { app, BrowserWindow } = require('electron');

/** The built page's folder is the last argument. */
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 });
  window.loadFile(`${process.argv.at(-1)}/index.html`);
});
