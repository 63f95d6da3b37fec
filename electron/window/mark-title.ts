import type { BrowserWindow } from 'electron';
import { practiceMark } from '../../shared/practice/wording.ts';
import { windowTitle } from './native-words.ts';

/** The title bar and the taskbar say it too, as long as the window shows the practice plan. */
export function markTitle(window: BrowserWindow, isPractice: () => boolean): void {
  window.on('page-title-updated', () =>
    window.setTitle(isPractice() ? `${practiceMark} · ${windowTitle}` : windowTitle),
  );
}
