import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What no source of the program may hold, each with the only files that may (and why they must). */
const forbidden: readonly { readonly what: string; readonly pattern: RegExp; readonly except?: readonly string[] }[] = [
  { what: 'code made of text', pattern: /\beval\(|\bnew Function\b(?!`)/ },
  { what: 'markup made of text', pattern: /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML/ },
  { what: 'a shell or another program', pattern: /child_process|\bexecSync\b|\bspawn\(/ },
  { what: 'an address handed to the system', pattern: /openExternal/ },
  { what: 'a door for downloads or updates', pattern: /autoUpdater|downloadURL|crashReporter/ },
  {
    what: 'a network of its own',
    pattern: /from 'node:(https?|net|tls|dgram|http2)'|\bnet\.(request|fetch)\(|WebSocket/,
  },
  {
    what: 'office data kept by the browser',
    pattern: /localStorage|sessionStorage|indexedDB|document\.cookie/,
    // How the window is arranged: widths, conditions of filters, the theme; never a figure, never what was typed.
    except: ['renderer/remembered/remembered.ts'],
  },
  { what: 'SQL made of text', pattern: /\bsql\.raw\(/ },
  {
    what: 'an unsafe window',
    pattern: /nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webSecurity: false/,
  },
  {
    what: 'an old or experimental engine switch',
    pattern: /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures/,
  },
  { what: 'a webview', pattern: /<webview|webviewTag: true/ },
  { what: 'a policy with holes', pattern: /unsafe-(eval|inline|hashes)/ },
  { what: 'objects made of bytes', pattern: /from 'node:v8'|\bdeserialize\(/ },
  { what: 'chance that can be guessed', pattern: /Math\.random/ },
  { what: 'tools of a developer', pattern: /openDevTools|toggleDevTools|remote-debugging/ },
  { what: 'a page from a file', pattern: /\bloadFile\(|['"`]file:/ },
  { what: 'the desktop shown a file', pattern: /showItemInFolder/ },
  {
    what: 'code run in a page',
    pattern: /executeJavaScript\w*\(/,
    except: ['electron/window/clipboard.ts', 'electron/window/print-window.ts'],
  },
];

const root = path.resolve(import.meta.dirname, '../../..');
/** Comments may name what the code must not do. */
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
const sources = ['electron', 'renderer', 'shared'].flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const name = path.posix.join(room, file);
      return { name, code: withoutComments(readFileSync(path.join(root, name), 'utf8')) };
    }),
);

test.each(forbidden)('no source holds $what', ({ pattern, except = [] }) => {
  const holding = sources.filter(({ code }) => pattern.test(code)).map(({ name }) => name);
  expect(holding).toEqual(except);
});

test('every window is made with the one set of preferences, and the sandbox is asked for before the engine is ready', () => {
  const windows = sources.flatMap(({ name, code }) =>
    [...code.matchAll(/new (?:BrowserWindow|WebContentsView|BrowserView)\(([\s\S]*?)\}\);?\n/g)].map(([made]) => ({
      name,
      isSafe: made.includes('...securePreferences'),
    })),
  );
  expect(windows.length).toBeGreaterThanOrEqual(3);
  expect(windows.filter(({ isSafe }) => !isSafe)).toEqual([]);
  const main = sources.find(({ name }) => name === 'electron/main.ts')?.code ?? '';
  expect(main.indexOf('app.enableSandbox()')).toBeGreaterThan(0);
  expect(main.indexOf('app.enableSandbox()')).toBeLessThan(main.indexOf('app.whenReady()'));
});

test('nothing that is shipped starts the program without its sandbox', () => {
  const shipped = [
    'electron-builder.yml',
    ...readdirSync(path.join(root, 'scripts/package')).map((name) => `scripts/package/${name}`),
  ];
  // The checks of a package look for it, and start it as root on a test machine, where Chromium insists.
  const starting = shipped.filter((name) => !name.includes('/check-'));
  expect(starting.filter((name) => readFileSync(path.join(root, name), 'utf8').includes('no-sandbox'))).toEqual([]);
});

test('the bridge is two functions, and no object of the engine passes through it', () => {
  const preload = sources.find(({ name }) => name === 'electron/preload.ts')?.code ?? '';
  expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1);
  expect([...preload.matchAll(/^ {2}(\w+): /gm)].map(([, key]) => key)).toEqual(['call', 'onChanged']);
  expect(preload).not.toMatch(/: ipcRenderer\b|\(event|listener\([^)]/);
});
