import { expect, test } from 'vitest';
import { meaningOf, type PressedKey } from '../../../renderer/entry/entry-keys.ts';

const press = (key: string, given: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code: key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...given,
});
const draft = (kind: 'typed' | 'opened') => ({ text: '1', kind, isAsked: false }) as const;

test.each([...'0123456789.,-'])('%s belongs to the text, before and while a cell is typed', (key) => {
  expect(meaningOf(press(key), null)).toBeUndefined();
  expect(meaningOf(press(key), draft('typed'))).toBeUndefined();
});

test.each([
  ['Enter', {}, 'enter'],
  ['Enter', { shiftKey: true }, 'enter-back'],
  ['Tab', {}, 'next'],
  ['Tab', { shiftKey: true }, 'back'],
  ['+', {}, 'next'],
  ['ArrowDown', {}, 'down'],
  ['ArrowDown', { shiftKey: true }, 'extend-down'],
])('%s %o goes %s', (key, given, move) => {
  expect(meaningOf(press(key, given), null)).toEqual({ kind: 'move', move });
});

test('what edits a text edits it, once there is one', () => {
  expect(meaningOf(press('Backspace'), null)).toEqual({ kind: 'clear' });
  expect(meaningOf(press('Backspace'), draft('typed'))).toBeUndefined();
  expect(meaningOf(press('ArrowLeft'), draft('typed'))).toEqual({ kind: 'move', move: 'left' });
  expect(meaningOf(press('ArrowLeft'), draft('opened'))).toBeUndefined();
  expect(meaningOf(press('Home'), draft('opened'))).toBeUndefined();
});

test('the way back and forth by the place of the key, whatever the layout writes there', () => {
  expect(meaningOf(press('z', { code: 'KeyZ', ctrlKey: true }), null)).toEqual({ kind: 'undo' });
  expect(meaningOf(press('Z', { code: 'KeyZ', ctrlKey: true, shiftKey: true }), null)).toEqual({ kind: 'redo' });
  expect(meaningOf(press('y', { code: 'KeyY', ctrlKey: true }), null)).toEqual({ kind: 'redo' });
  expect(meaningOf(press('c', { code: 'KeyC', ctrlKey: true }), null)).toBeUndefined();
});
