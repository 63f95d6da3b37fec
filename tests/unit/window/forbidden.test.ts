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
