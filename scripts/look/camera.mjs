/** Every size with every zoom: '1366x768,1920x1080' and '100,200' are the four ways an office sees the program. */
export const viewsOf = (sizes, zooms) =>
  sizes.split(',').flatMap((size) => zooms.split(',').map((zoom) => ({ size, zoom: Number(zoom) })));

/** `size` in pixels of the screen, `zoom` in percent, as Ctrl+Plus does. */
export async function showAt(app, { size, zoom }) {
  const [width, height] = size.split('x').map(Number);
  await app.evaluate(
    ({ BrowserWindow }, given) => {
      const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
      window?.setMinimumSize(1, 1);
      window?.setContentSize(given.width, given.height);
      window?.webContents.setZoomFactor(given.zoom / 100);
    },
    { width, height, zoom },
  );
}

/** By Electron: Playwright's own cuts off what a zoom makes larger. */
export async function pictureOf(app) {
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
    return (await window.webContents.capturePage()).toPNG().toString('base64');
  });
  return Buffer.from(png, 'base64');
}

/** Two equal pictures in a row: nothing is being drawn any more. */
export async function settled(page) {
  let last = '';
  for (let tries = 0; tries < 20; tries += 1) {
    const next = (await page.screenshot()).toString('base64');
    if (next === last) return;
    last = next;
    await page.waitForTimeout(150);
  }
}
