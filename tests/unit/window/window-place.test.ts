import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canBeSeen, readWindowPlace, writeWindowPlace } from '../../../electron/window/window-place.ts';
import { zoomAfter, zoomSteps } from '../../../electron/window/zoom-steps.ts';
import { aFolder } from '../../builders/an-app.ts';

const screens = [
  { x: 0, y: 0, width: 1366, height: 728 },
  { x: 1366, y: -200, width: 1920, height: 1040 },
];
const place = { x: 20, y: 10, width: 1000, height: 600, isMaximized: false, zoom: 1.25 };

test('a window is put back only where its title can be seen and taken hold of', () => {
  expect(canBeSeen(place, screens)).toBe(true);
  expect(canBeSeen({ ...place, x: 1400, y: -180 }, screens)).toBe(true);
  expect(canBeSeen({ ...place, x: 1400, y: -180 }, screens.slice(0, 1))).toBe(false);
  expect(canBeSeen({ ...place, y: -30 }, screens.slice(0, 1))).toBe(false);
  expect(canBeSeen({ ...place, y: 700 }, screens.slice(0, 1))).toBe(false);
  expect(canBeSeen({ ...place, x: -900 }, screens.slice(0, 1))).toBe(false);
  expect(canBeSeen(place, [])).toBe(false);
});

test('the place that was written is read back; a damaged or foreign file is none', () => {
  const file = path.join(aFolder(), 'cua-so.json');
  expect(readWindowPlace(file)).toBeUndefined();
  writeWindowPlace(file, place);
  expect(readWindowPlace(file)).toEqual(place);
  for (const text of [
    '',
    '{"x":1',
    '[]',
    JSON.stringify({ ...place, zoom: 40 }),
    JSON.stringify({ ...place, width: 0 }),
  ]) {
    writeFileSync(file, text);
    expect(readWindowPlace(file), text).toBeUndefined();
  }
});

test('zoom goes in steps from 100 to 200 % and back to 100', () => {
  const press = (key: string, zoom: number) => zoomAfter(zoom, { control: true, alt: false, key });
  fc.assert(
    fc.property(fc.array(fc.constantFrom('+', '=', '-', '0')), (keys) => {
      const end = keys.reduce((zoom, key) => press(key, zoom) ?? zoom, 1);
      expect(zoomSteps).toContain(end);
      expect(press('0', end)).toBe(1);
      if (end < 2) expect(press('-', press('+', end) ?? 0)).toBe(end);
    }),
  );
});

test('letters, and the same keys without Ctrl or with Alt, are no zoom', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 1 }), fc.boolean(), fc.boolean(), (key, control, alt) => {
      if (control && !alt && '+=-_0'.includes(key)) return;
      expect(zoomAfter(1.5, { control, alt, key })).toBeUndefined();
    }),
  );
});
