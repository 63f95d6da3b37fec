/** Pixels a side: 16 as Windows draws it, doubled for sharp screens. */
export const badgeSize = 32;

/** Each digit as five rows of three points. */
const digits: readonly string[] = [
  '###|#.#|#.#|#.#|###',
  '.#.|##.|.#.|.#.|###',
  '###|..#|###|#..|###',
  '###|..#|.##|..#|###',
  '#.#|#.#|###|..#|..#',
  '###|#..|###|..#|###',
  '###|#..|###|#.#|###',
  '###|..#|.#.|.#.|.#.',
  '###|#.#|###|#.#|###',
  '###|#.#|###|..#|###',
];

/** A pixel is blue, green, red, alpha. */
const [red, white, clear] = [
  [0x1c, 0x24, 0xa3, 0xff],
  [0xff, 0xff, 0xff, 0xff],
  [0, 0, 0, 0],
];
const [point, gap] = [3, 3];

/** A red disc with the number in white; from 100 on it says 99, the description says the rest. */
export function badgePicture(count: number): Buffer {
  const shown = String(Math.min(count, 99)).split('').map(Number);
  const isInk = inkOf(shown);
  const middle = (badgeSize - 1) / 2;
  const pixels = Array.from({ length: badgeSize * badgeSize }, (_, index) => {
    const [x, y] = [index % badgeSize, Math.floor(index / badgeSize)];
    if (isInk(x, y)) return white;
    return Math.hypot(x - middle, y - middle) <= badgeSize / 2 ? red : clear;
  });
  return Buffer.from(pixels.flatMap((pixel) => pixel ?? []));
}

/** Where the digits lie, side by side in the middle of the disc. */
function inkOf(shown: readonly number[]): (x: number, y: number) => boolean {
  const width = shown.length * 3 * point + (shown.length - 1) * gap;
  const [left, top] = [Math.round((badgeSize - width) / 2), Math.round((badgeSize - 5 * point) / 2)];
  return (x, y) => {
    const [fromLeft, row] = [x - left, Math.floor((y - top) / point)];
    const digit = Math.floor(fromLeft / (3 * point + gap));
    const column = Math.floor((fromLeft - digit * (3 * point + gap)) / point);
    return digits[shown[digit] ?? -1]?.split('|')[row]?.[column] === '#';
  };
}
