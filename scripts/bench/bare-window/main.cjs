const { app, BrowserWindow } = require('electron');

/** The floor: a window of the app's size, shown when its empty page is ready. */
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadURL('data:text/html,<title>bare</title><body>bare</body>');
});
