import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { zoomSteps } from './zoom-steps.ts';

const length = z.number().int();

/** Where the window stood when it was closed, and how large its letters were. */
export const WindowPlace = z.strictObject({
  x: length,
  y: length,
  width: length.min(1),
  height: length.min(1),
  isMaximized: z.boolean(),
  zoom: z.number().refine((zoom) => zoomSteps.includes(zoom)),
});
export type WindowPlace = z.infer<typeof WindowPlace>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As much of the window must be on a screen that it can be seen and taken hold of. */
const heldWidth = 200;
const heldHeight = 60;

/** Whether the top of the window lies on one of the screens that are there now: one may have been unplugged. */
export const canBeSeen = (place: Area, screens: readonly Area[]): boolean =>
  screens.some(
    (screen) =>
      Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x) >= heldWidth &&
      place.y >= screen.y &&
      place.y + heldHeight <= screen.y + screen.height,
  );

/** Undefined at the first start, and where the file cannot be read: the window then opens as it always did. */
export function readWindowPlace(file: string): WindowPlace | undefined {
  try {
    return WindowPlace.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Not worth a word when it fails: nothing of the office's is in it. */
export function writeWindowPlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(file, JSON.stringify(place));
  } catch (cause) {
    console.error(cause);
  }
}
