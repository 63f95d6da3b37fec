import { expect } from '@playwright/test';
import { test } from './app.fixture.ts';

test('the window is locked down', async ({ startApp }) => {
  const { electron, page } = await startApp();
  await page.getByRole('heading', { level: 1 }).waitFor();

  await test.step('preferences of the running window', async () => {
    const preferences = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) =>
        Reflect.get(webContents, 'getLastWebPreferences').call(webContents),
      ),
    );
    for (const one of preferences) {
      expect(one).toMatchObject({
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        contextIsolation: true,
        sandbox: true,
        webSecurity: true,
        webviewTag: false,
      });
      for (const left of ['nodeIntegrationInWorker', 'allowRunningInsecureContent'])
        expect(one?.[left] ?? false, left).toBe(false);
    }
  });

  await test.step('no Node, no Electron, two functions only', async () => {
    const reachable = await page.evaluate(() => ({
      node: typeof Reflect.get(window, 'process') + typeof Reflect.get(window, 'require'),
      bridge: Object.keys(Reflect.get(window, 'bridge')).sort(),
    }));
    expect(reachable).toEqual({ node: 'undefinedundefined', bridge: ['call', 'onChanged'] });
  });

  await test.step('no way out: other pages, windows, inline scripts, network', async () => {
    const before = page.url();
    await page.evaluate(() => {
      window.location.href = 'https://example.org/';
    });
    expect(await page.evaluate(() => window.open('https://example.org/'))).toBeNull();
    expect(page.url()).toBe(before);
    expect(
      await page.evaluate(() =>
        fetch('https://example.org/').then(
          () => 'sent',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineScriptRan = true';
      document.body.append(script);
      return Reflect.has(window, 'inlineScriptRan');
    });
    expect(ran).toBe(false);
  });

  await test.step('no permission is ever granted', async () => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'persistent-storage'] as const;
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
    });
    expect(states).toEqual(['denied', 'denied', 'denied']);
  });

  await test.step('the policy header', async () => {
    const policy = await page.evaluate(async () => (await fetch('index.html')).headers.get('content-security-policy'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  await test.step('nothing outside the program folder is served', async () => {
    const statuses = await page.evaluate(async () => {
      const paths = [
        '/%2e%2e/main/main.js',
        '/..%2f..%2fpackage.json',
        '/report/..%2fseed%2foffice.json',
        '/page/none',
      ];
      return Promise.all(paths.map(async (path) => (await fetch(path)).status));
    });
    expect(statuses).toEqual([404, 404, 404, 404]);
  });
});

test('a whole session opens no connection', async ({ startApp }) => {
  const { electron, page } = await startApp();
  await electron.evaluate(({ session }) => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'seen', seen);
    session.defaultSession.webRequest.onSendHeaders((details) => void seen.push(details.url));
  });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const urls = await electron.evaluate(() => Reflect.get(globalThis, 'seen'));
  expect(urls.filter((url: string) => !url.startsWith('so-dieu-phoi://') && !url.startsWith('devtools:'))).toEqual([]);
});
