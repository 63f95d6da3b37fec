import type { BrowserWindow } from 'electron';
import { practiceTitle } from './native-words.ts';

/** The title bar and the taskbar say it too. */
export function markTitle(window: BrowserWindow, isPractice: () => boolean): void {
  window.on('page-title-updated', (event, title) => {
    if (!isPractice()) return;
    event.preventDefault();
    window.setTitle(`${practiceTitle} · ${title}`);
  });
}
