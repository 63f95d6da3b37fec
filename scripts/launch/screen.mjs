import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { displayPackages } from '../setup/system.mjs';
import { SetupStop } from '../setup/tools.mjs';

/** X11 and Wayland are Linux's; elsewhere there is a screen or the system says so itself. */
const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

const noScreen =
  'There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open. ' +
  'Start it from a desktop session; `npm run door`, `npm run look` and `npm test` work without a screen.';

/**
 * Where Electron draws. `desktop`: only a real screen will do. `virtual`: the real one, else one in memory.
 * `none`: the real one, else no window system at all; a window with a frame crashes Electron there.
 * `size`: of one in memory, in pixels.
 * Returns { args, env, close }; `close` ends what was started for it.
 */
export async function openScreen(kind, size = '1440x900') {
  if (hasScreen()) return { args: realScreenArguments(), env: {}, close: nothing };
  switch (kind) {
    case 'virtual':
      return virtualScreen(size);
    case 'none':
      return { args: ['--ozone-platform=headless'], env: {}, close: nothing };
    default:
      throw new SetupStop(noScreen, 4);
  }
}

const nothing = () => undefined;

const realScreenArguments = () =>
  process.platform === 'linux' && !process.env.DISPLAY ? ['--ozone-platform=wayland'] : [];

/** Xvfb picks a free display number by itself and writes it down once it is ready. */
async function virtualScreen(size) {
  await displayPackages();
  const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = () => server.kill();
  process.once('exit', close);
  const [number] = await Promise.race([once(server.stdio[3], 'data'), once(server, 'exit')]);
  if (!Buffer.isBuffer(number)) throw new SetupStop('Xvfb did not start');
  server.unref();
  server.stdio[3].unref();
  return { args: [], env: { DISPLAY: `:${number.toString().trim()}` }, close };
}
