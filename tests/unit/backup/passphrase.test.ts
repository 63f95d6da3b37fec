import { expect, test } from 'vitest';
import { phraseFrom, strengthOf } from '../../../shared/backup/passphrase.ts';

test.each([
  ['', 'short'],
  ['Sơn La 2023', 'short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['123456789012', 'weak'],
  ['abcdefghijklmnop', 'weak'],
  ['Mật khẩu sao lưu', 'weak'],
  ['matkhau123456', 'weak'],
  ['con trâu ăn cỏ ngoài đồng', 'fair'],
  ['Kx7#mQ2!vR9$tZ', 'strong'],
] as const)('%s is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});

test('a phrase drawn by chance is strong, and another draw is another phrase', () => {
  const draw = (seed: number) => phraseFrom(Uint8Array.from({ length: 10 }, (_, at) => (seed * (at + 7) * 37) % 256));
  const phrases = new Set(Array.from({ length: 200 }, (_, seed) => draw(seed + 1)));
  expect(phrases.size).toBeGreaterThan(190);
  expect(draw(11).split(' ')).toHaveLength(10);
  expect(new Set(Array.from({ length: 256 }, (_, byte) => phraseFrom(Uint8Array.of(byte)))).size).toBe(256);
  expect(['fair', 'strong']).toContain(strengthOf(draw(11)));
});

test('the same phrase in other code points is judged the same', () => {
  const phrase = 'chiều về trên bản Mường';
  expect(strengthOf(phrase.normalize('NFD'))).toBe(strengthOf(phrase));
});
