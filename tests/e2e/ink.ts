import { execFileSync } from 'node:child_process';

/** Millimetres from the upper left corner of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Ten points of the picture to a millimetre. */
const perMm = 10;
const darkest = 200;

/** What is inked inside a part of the first page, as it would be on paper; undefined: nothing. */
export function inkIn(file: string, within: Box): Box | undefined {
  const { width, grey } = firstPage(file);
  const [left, right] = [Math.round(within.left * perMm), Math.round(within.right * perMm)];
  const [top, bottom] = [Math.round(within.top * perMm), Math.round(within.bottom * perMm)];
  const ink = { left: right, top: bottom, right: left, bottom: top };
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1)
      if ((grey[y * width + x] ?? 255) < darkest) {
        ink.left = Math.min(ink.left, x);
        ink.top = Math.min(ink.top, y);
        ink.right = Math.max(ink.right, x + 1);
        ink.bottom = Math.max(ink.bottom, y + 1);
      }
  if (ink.right <= ink.left) return undefined;
  return { left: ink.left / perMm, top: ink.top / perMm, right: ink.right / perMm, bottom: ink.bottom / perMm };
}

/** A grey picture: "P5", width, height and largest value, then a byte for each point. */
function firstPage(file: string): { width: number; grey: Buffer } {
  const args = ['-r', String(perMm * 25.4), '-gray', '-f', '1', '-l', '1', '-singlefile', file];
  const picture = execFileSync('pdftoppm', args, { maxBuffer: 64 * 1024 * 1024 });
  const [head = '', width = ''] = /^P5\s+(\d+)\s+\d+\s+\d+\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
  return { width: Number(width), grey: picture.subarray(head.length) };
}
