import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { demoToday, runDemo } from './demo.mjs';
import { openScreen } from './launch/screen.mjs';
import { smallPng, smallWidth } from './launch/small-picture.mjs';
import { pictureOf, settled, showAt, viewsOf } from './look/camera.mjs';
import { goTo } from './look/go-to.mjs';
import { outOfReach } from './look/reach.mjs';
import { brokenRules } from './look/rules.mjs';
import { screens } from './look/screens.mjs';
import { spoilStick } from './look/spoil-stick.mjs';
import { asProgram, say } from './setup/tools.mjs';
import { prepare } from './setup.mjs';

/**
 * Starts the app on the demo's figures and writes a PNG of every screen, or small ones for the help pages alone.
 * `chosen`: which of the screens. `views`: how each is seen, the walk itself in the first of them. `withRules`: says
 * what a machine finds wrong with each.
 */
async function look(out, { isHelp, chosen, views, withRules }) {
  const runtime = await prepare();
  await build();
  const demo = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-look-'));
  const { folders } = await runDemo(demo, runtime, say);
  await spoilStick(folders);
  const { _electron } = await import('playwright');
  const screen = await openScreen('virtual', '1920x4000');
  Object.assign(process.env, runtime.env, screen.env, { ELECTRON_OVERRIDE_DIST_PATH: runtime.dist });
  const open = async (data) => {
    const app = await _electron.launch({ args: ['.', '--data', data, '--today', demoToday], env: process.env });
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await showAt(app, views[0]);
    return app;
  };
  const take = (app, name) => pictures(app, name, { out, isHelp, views, withRules });
  try {
    if (chosen({ file: firstStart })) await picturesOfFirstStart(await open(path.join(demo, 'trong')), take);
    await picturesOfScreens(await open(folders.data), folders.received, screens.filter(chosen), take);
  } finally {
    screen.close();
    rmSync(demo, { recursive: true, force: true });
  }
}

const firstStart = '0-lan-dau';

async function picturesOfFirstStart(app, take) {
  await take(app, { file: firstStart });
  await app.close();
}

async function picturesOfScreens(app, received, chosen, take) {
  const page = await app.firstWindow();
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
  }, received);
  for (const { menu, after, ...names } of chosen) {
    await goTo(page, menu);
    await closeHint(page);
    if (after) await after(page);
    await take(app, names);
  }
  await app.close();
}

/** What stands on the screen now, in every view; several views have a folder each. */
async function pictures(app, { file, help }, { out, isHelp, views, withRules }) {
  const page = await app.firstWindow();
  const name = `${isHelp ? help : file}.png`;
  for (const view of views) {
    await showAt(app, view);
    await settled(page);
    const picture = await pictureOf(app);
    const folder = views.length === 1 ? out : path.join(out, `${view.size}-${view.zoom}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, name), isHelp ? await smallPicture(app, picture) : picture);
    if (withRules) for (const cut of await outOfReach(page)) say(`  ${view.size}, ${view.zoom} %: cut off: ${cut}`);
  }
  if (views.length > 1) await showAt(app, views[0]);
  say(name);
  if (withRules) for (const broken of await brokenRules(page)) say(`  ${broken}`);
}

/** Of a screen's first visit, and the offer to take back what was done on the one before: the pictures show every day. */
async function closeHint(page) {
  await settled(page);
  const understood = page.getByRole('button', { name: 'Đã hiểu' });
  if (await understood.isVisible()) await understood.click();
  const toast = page.getByRole('status').getByRole('button', { name: 'Đóng' });
  if (await toast.isVisible()) await toast.click();
}

async function smallPicture(app, picture) {
  const { pixels, size } = await app.evaluate(
    ({ nativeImage }, { png, width }) => {
      const small = nativeImage.createFromBuffer(Buffer.from(png, 'base64')).resize({ width, quality: 'best' });
      return { pixels: small.toBitmap().toString('base64'), size: small.getSize() };
    },
    { png: picture.toString('base64'), width: smallWidth },
  );
  return smallPng(Buffer.from(pixels, 'base64'), size.width, size.height);
}

await asProgram(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
      'as-opened': { type: 'boolean', default: false },
      size: { type: 'string', default: '1366x768' },
      zoom: { type: 'string', default: '100' },
      only: { type: 'string', default: '' },
      axe: { type: 'boolean', default: false },
    },
  });
  const { help: isHelp, 'as-opened': asOpened, axe: withRules } = values;
  // Beginnings of names; a picture that goes on from the one before is chosen together with it.
  const begins = values.only.split(',');
  const chosen = ({ file, help, after }) =>
    (!isHelp || help) && (!asOpened || !after) && begins.some((name) => file.startsWith(name));
  const out = values.out ?? (isHelp ? 'resources/help/pictures' : 'look');
  await look(path.resolve(out), { isHelp, chosen, views: viewsOf(values.size, values.zoom), withRules });
});
