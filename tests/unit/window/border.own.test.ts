import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';

type Handler = (...given: never[]) => unknown;

/** What the program hands to the engine: the engine itself needs a screen, and `tests/e2e/security.test.ts` asks it. */
const handed = vi.hoisted(() => ({ scheme: [] as unknown[], channel: [] as unknown[], switches: [] as string[] }));

vi.mock('electron', () => ({
  app: { commandLine: { appendSwitch: (name: string) => void handed.switches.push(name) } },
  protocol: {
    registerSchemesAsPrivileged: () => undefined,
    handle: (...given: unknown[]) => void handed.scheme.push(given),
  },
  ipcMain: { handle: (...given: unknown[]) => void handed.channel.push(given) },
  session: {},
  BrowserWindow: class {},
}));

const { lockDownContents, lockDownSession } = await import('../../../electron/window/lock-down.ts');
const { serveScheme, showPage } = await import('../../../electron/window/app-scheme.ts');
const { openCallChannel } = await import('../../../electron/window/call-channel.ts');

const isHandler = (given: unknown): given is Handler => typeof given === 'function';

/** An emitter that only remembers: each method called is kept with what it was given. */
function remembering() {
  const heard = new Map<string, Handler>();
  const note = (name: string) => (handler: unknown) => {
    if (isHandler(handler)) heard.set(name, handler);
  };
  const target = {
    session: {},
    on: (event: string, handler: unknown) => note(event)(handler),
    setWindowOpenHandler: note('open'),
    setPermissionRequestHandler: note('permission'),
    setPermissionCheckHandler: note('check'),
    setSpellCheckerEnabled: () => undefined,
    webRequest: { onBeforeRequest: note('request') },
  };
  const fire = (name: string, ...given: unknown[]): unknown => {
    const handler = heard.get(name);
    if (handler === undefined) throw new Error(`nobody listens to ${name}`);
    return Reflect.apply(handler, undefined, given);
  };
  return { target, fire };
}

/** Our functions ask for the engine's whole objects; they use no more than what is remembered. */
const asGiven = (given: unknown): never => given as never;

describe('a session', () => {
  const { target, fire } = remembering();
  lockDownSession(asGiven(target));

  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'usb', 'hid'])(
    'grants no %s, asked or looked up',
    (permission) => {
      const answers: unknown[] = [];
      fire('permission', {}, permission, (granted: unknown) => answers.push(granted));
      expect([...answers, fire('check', {}, permission)]).toEqual([false, false]);
    },
  );

  test.each([
    ['so-dieu-phoi://app/index.html', false],
    ['data:image/png;base64,AA', false],
    ['blob:so-dieu-phoi://app/1', false],
    ['http://example.org/', true],
    ['https://example.org/', true],
    ['ws://example.org/', true],
    ['wss://example.org/', true],
    ['ftp://example.org/', true],
    ['file:///etc/passwd', true],
    ['file://host/share', true],
    ['\\\\host\\share', true],
    ['so-dieu-phoi-2://app/', true],
    ['', true],
  ])('%s is cancelled: %s', (url, cancel) => {
    const answers: unknown[] = [];
    fire('request', { url }, (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([{ cancel }]);
  });

  test('downloads nothing', () => expect(isPrevented((event) => fire('will-download', event))).toBe(true));
});

function isPrevented(act: (event: object) => unknown, more: object = {}): boolean {
  let prevented = false;
  const preventDefault = () => {
    prevented = true;
  };
  act({ ...more, preventDefault });
  return prevented;
}

describe('what a window shows', () => {
  const { target, fire } = remembering();
  lockDownContents(asGiven(target));

  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
    '%s leads nowhere but to our own pages',
    (way) => {
      const prevented = (url: string) => isPrevented((event) => fire(way, event), { url });
      expect(prevented('so-dieu-phoi://app/index.html')).toBe(false);
      const others = [
        'https://example.org/',
        'file:///etc/passwd',
        'file://host/share',
        'javascript:alert(1)',
        'data:text/html,x',
        'about:blank',
        'so-dieu-phoi://other/',
        'so-dieu-phoi://app.example.org/',
        'so-dieu-phoi://app@example.org/',
        'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html',
      ];
      expect(others.filter((url) => !prevented(url))).toEqual([]);
    },
  );

  test('no webview is attached, whatever it asks for', () =>
    expect(isPrevented((event) => fire('will-attach-webview', event))).toBe(true));

  test.each(['so-dieu-phoi://app/index.html', 'https://example.org/', 'about:blank', ''])(
    'no window is opened for "%s"',
    (url) => expect(fire('open', { url })).toEqual({ action: 'deny' }),
  );
});

describe('the channel', () => {
  const ours = { id: 1 };
  openCallChannel((contents) =>
    Reflect.get(contents, 'id') === 1 ? async () => ({ ok: true, value: 'answered' }) : undefined,
  );
  const channel = handed.channel[0];
  const frame = (url: string, parent: unknown = null) => ({ url, parent });
  const call = (senderFrame: unknown, sender: unknown = ours, operation: unknown = 'plan.list'): unknown => {
    const handler = Array.isArray(channel) ? channel[1] : undefined;
    return isHandler(handler) ? Reflect.apply(handler, undefined, [{ senderFrame, sender }, operation, {}]) : undefined;
  };
  const page = 'so-dieu-phoi://app/index.html';

  test('answers the main frame of a window of ours', async () => {
    expect(await call(frame(page))).toEqual({ ok: true, value: 'answered' });
  });

  test.each([
    ['a frame that is gone', null, ours, 'plan.list'],
    ['a frame within the page', frame(page, {}), ours, 'plan.list'],
    ['a page of the web', frame('https://example.org/'), ours, 'plan.list'],
    ['a file', frame('file:///index.html'), ours, 'plan.list'],
    ['a look-alike', frame('so-dieu-phoi://app.example.org/'), ours, 'plan.list'],
    ['another host of our scheme', frame('so-dieu-phoi://other/'), ours, 'plan.list'],
    ['a window nobody opened', frame(page), { id: 2 }, 'plan.list'],
    ['no operation', frame(page), ours, ['plan.list']],
  ])('%s gets nothing', async (_who, senderFrame, sender, operation) => {
    expect(await call(senderFrame, sender, operation)).toMatchObject({
      ok: false,
      error: { code: 'unknown-operation' },
    });
  });
});

describe('our scheme', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'so-dieu-phoi-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, 'index.html'), '<style nonce="__CSP_NONCE__"></style>');
  writeFileSync(path.join(folder, 'a.js'), 'export {};');
  writeFileSync(path.join(folder, 'a.exe'), 'MZ');
  serveScheme({ renderer: folder, resources: path.resolve(import.meta.dirname, '../../../resources') });
  const served = handed.scheme[0];
  const ask = async (url: string, method = 'GET'): Promise<Response> => {
    const handler = Array.isArray(served) ? served[1] : undefined;
    const answer: unknown = isHandler(handler) ? await Reflect.apply(handler, undefined, [{ url, method }]) : undefined;
    if (!(answer instanceof Response)) throw new Error('nothing is served');
    return answer;
  };
  const policyOf = async (url: string) => (await ask(url)).headers.get('content-security-policy');

  test('the window’s page: the policy to the letter, with a nonce of its own each time', async () => {
    const [one, other] = [await ask('so-dieu-phoi://app/index.html'), await ask('so-dieu-phoi://app/index.html')];
    const nonces = await Promise.all(
      [one, other].map(async (page) => /nonce="([^"]{24})"/.exec(await page.text())?.[1]),
    );
    expect(one.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonces[0]}'; img-src 'self' data:; font-src 'self'; ` +
        "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(one.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a page that is printed has no script, and only we may frame it; a script has no rights at all', async () => {
    expect(await policyOf(showPage('<p>x</p>'))).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    );
    expect(await policyOf('so-dieu-phoi://app/a.js')).toBe("default-src 'none'");
  });

  test.each([
    'so-dieu-phoi://app/../package.json',
    'so-dieu-phoi://app/%2e%2e/package.json',
    'so-dieu-phoi://app/..%2f..%2fpackage.json',
    'so-dieu-phoi://app/..%5c..%5cpackage.json',
    'so-dieu-phoi://app/..\\..\\package.json',
    'so-dieu-phoi://app//etc/passwd',
    'so-dieu-phoi://app/%2fetc/passwd',
    'so-dieu-phoi://app/C:/Windows/win.ini',
    'so-dieu-phoi://app/index.html%00.js',
    'so-dieu-phoi://app/%5c%5chost%5cshare%5cindex.html',
    'so-dieu-phoi://app///host/share/index.html',
    'so-dieu-phoi://app/report/..%2fseed%2foffice.json',
    'so-dieu-phoi://app/report/%2e%2e/%2e%2e/package.json',
    'so-dieu-phoi://app/page/none',
    'so-dieu-phoi://app/a.exe',
    'so-dieu-phoi://app/',
    'so-dieu-phoi://other/index.html',
  ])('%s is not there', async (url) => {
    expect((await ask(url)).status).toBe(404);
  });

  test('it only reads', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD'])
      expect((await ask('so-dieu-phoi://app/index.html', method)).status).toBe(404);
  });
});
