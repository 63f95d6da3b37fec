import { crc32, deflateSync } from 'node:zlib';

/** Half of the window each way: words can still be read, and the file stays small. */
export const smallWidth = 683;
const mostColours = 48;

/** A PNG of few colours from the pixels of a picture (blue, green, red, alpha). */
export function smallPng(pixels, width, height) {
  const coarse = (at) => ((pixels[at + 2] >> 4) << 8) | ((pixels[at + 1] >> 4) << 4) | (pixels[at] >> 4);
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) counts.set(coarse(at), (counts.get(coarse(at)) ?? 0) + 1);
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostColours)
    .map(([colour]) => colour);
  const nearest = new Map([...counts.keys()].map((colour) => [colour, nearestIn(palette, colour)]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = nearest.get(coarse((y * width + x) * 4));
  }
  return pngOf(width, height, palette, rows);
}

const channels = (colour) => [colour >> 8, (colour >> 4) & 15, colour & 15];

function nearestIn(palette, colour) {
  const distance = (other) =>
    channels(other).reduce((sum, channel, at) => sum + (channel - channels(colour)[at]) ** 2, 0);
  return palette.reduce((best, other, at) => (distance(other) < distance(palette[best]) ? at : best), 0);
}

function pngOf(width, height, palette, rows) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each a place in the palette.
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => channels(colour).map((channel) => channel * 17)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const typed = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed) >>> 0);
  return Buffer.concat([length, typed, sum]);
}
