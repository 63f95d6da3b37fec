import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storedPieces } from '../../../electron/files/stored-bytes.ts';
import { aFolder } from '../../builders/an-app.ts';

const mebibyte = 1024 * 1024;

test('what is read past the memory of the system is the file, whatever its length', () => {
  const file = path.join(aFolder(), 'a');
  const length = fc.oneof(fc.constantFrom(0, 511, 512, mebibyte, mebibyte + 1, 2 * mebibyte), fc.nat(3 * mebibyte));
  fc.assert(
    fc.property(length, fc.nat(255), (size, first) => {
      const bytes = Buffer.alloc(size).map((_, at) => first + at * 7 + at / 4096);
      writeFileSync(file, bytes);
      const read: Buffer[] = [];
      for (const piece of storedPieces(file)) read.push(Buffer.from(piece));
      expect(Buffer.concat(read).equals(bytes)).toBe(true);
    }),
    { numRuns: 20 },
  );
});
