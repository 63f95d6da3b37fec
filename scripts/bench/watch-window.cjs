const { app } = require('electron');

/** Loaded before the app: says READY once the first window is shown and holds what was asked for, then ends the program. */
const waitForContent = (selector) => `new Promise((resolve) => {
  const there = () => document.querySelector(${JSON.stringify(selector)}) !== null;
  const drawn = () => requestAnimationFrame(() => requestAnimationFrame(resolve));
  if (there()) return drawn();
  new MutationObserver((_changes, observer) => {
    if (!there()) return;
    observer.disconnect();
    drawn();
  }).observe(document, { childList: true, subtree: true });
})`;

app.once('browser-window-created', (_event, window) => {
  const shown = new Promise((resolve) => window.once('show', resolve));
  window.webContents.once('dom-ready', async () => {
    await Promise.all([shown, window.webContents.executeJavaScript(waitForContent(process.env.READY_WHEN))]);
    process.stdout.write('READY\n', () => app.exit(0));
  });
});
