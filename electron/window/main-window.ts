import { BrowserWindow, Menu } from 'electron';
import { origin } from './app-scheme.ts';
import { windowTitle } from './native-words.ts';
import { securePreferences } from './web-preferences.ts';

/** It is shown when its first picture is ready, so that nothing flashes white. A title that is given stays, whatever page it shows. */
export function openAppWindow(preload: string, icon: string, title?: string): BrowserWindow {
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
  loadFirstScreen(window);
  return window;
}

/** Whoever starts the program a second time sees the first window, even one that is put away or behind others. */
export function bringForward(window: BrowserWindow | undefined): void {
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** From the start, whatever screen was open. */
export const loadFirstScreen = (window: BrowserWindow): void => void window.loadURL(`${origin}/index.html`);
