import { expect } from 'vitest';
import type { Message } from '../../../renderer/messages/message.ts';

/** Both parts are there, nothing was pasted in from a missing field, and the advice is a whole sentence. */
export function expectVietnameseSentence({ title, advice }: Message): void {
  for (const text of [title, advice]) {
    expect(text.trim().length).toBeGreaterThan(0);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text.normalize('NFC')).toBe(text);
    expect(text).toMatch(/[À-ỹ]/);
  }
  expect(title).not.toMatch(/\.$/);
  expect(advice).toMatch(/[.)]$|: \S+$/);
}
