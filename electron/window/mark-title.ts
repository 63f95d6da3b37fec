import type { BrowserWindow } from 'electron';
import { practiceMark } from '../../shared/practice/wording.ts';

/** The title bar and the taskbar say it too. */
export function markTitle(window: BrowserWindow, isPractice: () => boolean): void {
  window.on('page-title-updated', (event, title) => {
    if (!isPractice()) return;
    event.preventDefault();
    window.setTitle(`${practiceMark} · ${title}`);
  });
}
