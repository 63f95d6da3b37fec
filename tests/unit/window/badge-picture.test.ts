import { expect, test } from 'vitest';
import { badgePicture, badgeSize } from '../../../electron/window/badge-picture.ts';

/** The picture as letters: '#' white, 'o' red, '.' clear. */
function drawn(count: number): string[] {
  const bytes = badgePicture(count);
  const letter = (at: number) => (bytes[at + 3] === 0 ? '.' : bytes[at] === 0xff ? '#' : 'o');
  return Array.from({ length: badgeSize }, (_, row) =>
    Array.from({ length: badgeSize }, (__, column) => letter((row * badgeSize + column) * 4)).join(''),
  );
}

test('a disc of the right size with clear corners', () => {
  expect(badgePicture(3)).toHaveLength(badgeSize * badgeSize * 4);
  const rows = drawn(3);
  expect([rows[0]?.[0], rows[0]?.at(-1), rows.at(-1)?.[0]]).toEqual(['.', '.', '.']);
  expect(rows[0]?.[16]).toBe('o');
});

test('the number stands in the middle, one or two digits, and every number looks different', () => {
  const middle = (count: number) => (drawn(count)[16] ?? '').indexOf('#');
  expect(middle(7)).toBeGreaterThan(middle(10));
  const pictures = Array.from({ length: 100 }, (_, count) => badgePicture(count).toString('base64'));
  expect(new Set(pictures).size).toBe(100);
  expect(drawn(24).every((row) => row[0] !== '#' && row.at(-1) !== '#')).toBe(true);
});

test('more than 99 is shown as 99', () => expect(badgePicture(250)).toEqual(badgePicture(99)));
