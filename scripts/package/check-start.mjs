import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright';
import { doorOver } from '../door.mjs';
import { openScreen } from '../launch/screen.mjs';
import { plainEnvironment } from '../setup/tools.mjs';

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const startLimitMs = 60_000;

/** The installed program without its window, on an empty folder: it must set itself up and answer a question. */
export async function answersAtDoor(program, data, runtime) {
  const { child, ended, written, close } = await start(program, ['--door-lines', '--data', data], runtime);
  const door = doorOver({ child, ended, written });
  try {
    const reply = await door.ask('plan.list', {});
    const isPlan = reply.ok && reply.value.length > 0;
    const code = await door.close();
    return isPlan && code === 0 ? [] : [`the door answered ${JSON.stringify(reply)} and left with ${code}`];
  } finally {
    close();
  }
}

/** One bit of the addon turned: it may not be loaded, so the program must not come up. */
export async function refusesAlteredAddon(program, data, runtime) {
  const addon = path.join(path.dirname(program), ...addonPlace);
  const bytes = readFileSync(addon);
  bytes[bytes.length - 1] ^= 1;
  writeFileSync(addon, bytes);
  const { child, ended, written, close } = await start(program, ['--door-lines', '--data', data], runtime);
  child.stdin.end();
  const code = await ended;
  close();
  const isRefused = code !== 0 && written().includes('is not the addon that was shipped');
  return isRefused ? [] : [`an altered addon is not refused (code ${code})`];
}

const addonPlace = ['resources', 'app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds', 'linux-x64.node'];

/** With its window: the inspector of a page still opens in a package, unlike that of the program. */
export async function drawsItsWindow(program, data, runtime) {
  const { child, ended, close } = await start(program, ['--remote-debugging-port=0', '--data', data], runtime);
  try {
    const browser = await chromium.connectOverCDP(await inspectorOf(child));
    const page = browser.contexts()[0].pages()[0] ?? (await browser.contexts()[0].waitForEvent('page'));
    await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: startLimitMs });
    return (await page.title()).includes('Sổ Điều Phối') ? [] : [`the window is called ${await page.title()}`];
  } finally {
    child.kill('SIGKILL');
    await ended;
    close();
  }
}

async function start(program, args, runtime) {
  const screen = await openScreen('virtual');
  const child = spawn(program, [...sandbox, ...screen.args, ...args], {
    env: plainEnvironment({ ...runtime.env, ...screen.env }),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines = [];
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
  const ended = once(child, 'close').then(([code]) => code);
  return { child, ended, written: () => lines.join('\n'), close: screen.close };
}

function inspectorOf(child) {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('the window did not open its inspector')), startLimitMs);
    createInterface({ input: child.stderr }).on('line', (line) => {
      const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(limit);
      resolve(address);
    });
  });
}
