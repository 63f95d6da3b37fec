import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sha256 } from '../../../../shared/ids.ts';
import { checkCode, readCheckCode } from '../../../../shared/reports/life/check-code.ts';

const hashes = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Sha256.parse(Buffer.from(bytes).toString('hex')));

test('a code is eight letters that cannot be taken for one another, and tells hashes apart by their first 40 bits', () => {
  expect(checkCode(Sha256.parse('0'.repeat(64)))).toBe('0000-0000');
  expect(checkCode(Sha256.parse('f'.repeat(64)))).toBe('ZZZZ-ZZZZ');
  // 40 bits: 00000 00001 00010 00011 00100 00101 00110 00111
  expect(checkCode(Sha256.parse(`00443214c7${'0'.repeat(54)}`))).toBe('0123-4567');
  fc.assert(
    fc.property(hashes, hashes, (a, b) => {
      expect(checkCode(a)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(checkCode(a) === checkCode(b)).toBe(a.slice(0, 10) === b.slice(0, 10));
    }),
  );
});

test('it is read as people write it', () => {
  fc.assert(
    fc.property(hashes, (hash) => {
      const code = checkCode(hash);
      const written = code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
      expect([readCheckCode(code), readCheckCode(written)]).toEqual([code, code]);
    }),
  );
  for (const text of ['', '12/BC', 'K7M2', 'K7M2-9QX4-1', 'K7M2-9QXU']) expect(readCheckCode(text)).toBeNull();
});
