import { app, type BrowserWindow, nativeImage } from 'electron';
import { badgePicture, badgeSize } from './badge-picture.ts';
import { badgeWords } from './native-words.ts';

/** How many are overdue, on the taskbar button. It opens nothing, takes no focus, and is gone when nobody is late. */
export function showBadge(window: BrowserWindow, overdue: number): void {
  if (process.platform === 'win32') {
    const picture = { width: badgeSize, height: badgeSize, scaleFactor: 2 };
    const icon = overdue === 0 ? null : nativeImage.createFromBitmap(badgePicture(overdue), picture);
    window.setOverlayIcon(icon, overdue === 0 ? '' : badgeWords(overdue));
  } else app.setBadgeCount(overdue);
}
