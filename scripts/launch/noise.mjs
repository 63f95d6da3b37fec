import process from 'node:process';
import { createInterface } from 'node:readline';

/** What Chromium writes on every start where there is no D-Bus, no graphics card or no X server; it then goes on. */
const harmless = [
  /^\[\d+:\S+:ERROR:bus\.cc\(\d+\)\] Failed to connect to the bus:/,
  /^\[\d+:\S+:ERROR:object_proxy\.cc\(\d+\)\] Failed to call method: org\.freedesktop\.DBus/,
  /^\[\d+:\S+:ERROR:viz_main_impl\.cc\(\d+\)\] Exiting GPU process due to errors during initialization$/,
  /^\[\d+:\S+:ERROR:(angle_platform_impl|gl_display|gl_ozone_egl|gl_surface_egl)\.cc\(\d+\)\] /,
  /^\[\d+:\S+:ERROR:command_buffer_proxy_impl\.cc\(\d+\)\] ContextResult::kTransientFailure: /,
  /^ERR: Display\.cpp:\d+ \(initialize\): ANGLE Display::initialize error /,
];

const isNoise = (line) => harmless.some((pattern) => pattern.test(line));

/** Hands every other line of a program's stderr to `write`, with its line end. Resolves at the end of the stream. */
export async function passWithoutNoise(stream, write = (line) => process.stderr.write(line)) {
  for await (const line of createInterface({ input: stream })) {
    if (!isNoise(line)) write(`${line}\n`);
  }
}
