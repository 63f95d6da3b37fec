import { BrowserWindow, Menu } from 'electron';
import { origin } from './app-scheme.ts';
import { windowTitle } from './native-words.ts';
import { securePreferences } from './web-preferences.ts';

interface First {
  /** Stays, whatever page the window shows. */
  readonly title?: string;
  readonly backup?: string | undefined;
}

/** It is shown when its first picture is ready, so that nothing flashes white. */
export function openAppWindow(preload: string, icon: string, { title, backup }: First = {}): BrowserWindow {
  Menu.setApplicationMenu(null);
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 900,
    minHeight: 560,
    show: false,
    backgroundColor: '#f6f7f6',
    title: title ?? windowTitle,
    icon,
    webPreferences: { ...securePreferences, preload },
  });
  if (title !== undefined) window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  loadFirstScreen(window, backup);
  return window;
}

/** Whoever starts the program a second time sees the first window, even one that is put away or behind others. */
export function bringForward(window: BrowserWindow | undefined): void {
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The overview from the start, or the backups with the one that was opened from outside: a place in the address, as every screen is. */
export const loadFirstScreen = (window: BrowserWindow, backup?: string): void =>
  void window.loadURL(
    `${origin}/index.html${backup === undefined ? '' : `#/he-thong?tep=${encodeURIComponent(backup)}`}`,
  );
