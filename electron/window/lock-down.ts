import { app, type Session, type WebContents } from 'electron';
import { origin, scheme } from './app-scheme.ts';
import { isPdfViewer } from './print-pdf.ts';

/** No network, ever: the switches quiet Chromium's own services, the session block below stops every page. */
export function forbidNetworkSwitches(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name);
  }
}

const allowed = new Set([`${scheme}:`, 'devtools:', 'data:', 'blob:']);

export function lockDownSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, respond) => respond({ cancel: !allowed.has(protocolOf(details.url)) }));
  session.setPermissionRequestHandler((_contents, _permission, respond) => respond(false));
  session.setPermissionCheckHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}

/** Every window's contents, also those of a frame or a print window: no other place, no other window, no webview. */
export function lockDownContents(contents: WebContents): void {
  const stay = (event: Electron.Event, url: string) => {
    if (!url.startsWith(`${origin}/`) && !isPdfViewer(contents, url)) event.preventDefault();
  };
  contents.on('will-navigate', (event) => stay(event, event.url));
  contents.on('will-redirect', (event) => stay(event, event.url));
  contents.on('will-frame-navigate', (event) => stay(event, event.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
