import { type BrowserWindow, screen } from 'electron';
import { canBeSeen, readWindowPlace, writeWindowPlace } from './window-place.ts';
import { zoomAfter } from './zoom-steps.ts';

/** Puts the window where it was last time, at the zoom it had, and remembers both when it is closed. */
export function keepPlace(window: BrowserWindow, file: string): void {
  const place = readWindowPlace(file);
  let zoom = place?.zoom ?? 1;
  if (
    place !== undefined &&
    canBeSeen(
      place,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    )
  ) {
    window.setBounds(place);
    if (place.isMaximized) window.maximize();
  }
  const contents = window.webContents;
  contents.on('did-finish-load', () => contents.setZoomFactor(zoom));
  contents.on('before-input-event', (event, input) => {
    const next = input.type === 'keyDown' ? zoomAfter(zoom, input) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    zoom = next;
    contents.setZoomFactor(zoom);
  });
  window.on('close', () =>
    writeWindowPlace(file, { ...window.getNormalBounds(), isMaximized: window.isMaximized(), zoom }),
  );
}
