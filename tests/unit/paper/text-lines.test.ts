import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthOf, linesOf } from '../../../shared/paper/text-lines.ts';

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'W', 'ơ', 'ệ', '1'), minLength: 1, maxLength: 30 }));

test('the marks of a letter do not make it wider, its horn hardly does', () => {
  expect(lengthOf('ế', 10)).toBe(lengthOf('e', 10));
  expect(lengthOf('ự', 10)).toBeLessThan(lengthOf('u', 10) * 1.1);
  expect(lengthOf('Đ', 10)).toBe(lengthOf('D', 10));
});

test('a text takes as many lines as its words need, never fewer than its length asks for', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 500 }), (list, width) => {
      const text = list.join(' ');
      const lines = linesOf(text, width, 9);
      const letters = list.reduce((sum, word) => sum + lengthOf(word, 9), 0);
      expect(lines).toBeGreaterThanOrEqual(Math.max(1, Math.ceil(letters / width - 0.001)));
    }),
  );
});

test('a wider column never needs more lines', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 300, max: 500 }), (list, width) => {
      expect(linesOf(list.join(' '), width + 100, 9)).toBeLessThanOrEqual(linesOf(list.join(' '), width, 9));
    }),
  );
});

test('a line break is one', () => {
  expect(linesOf('a\nb\nc', 500, 9)).toBe(3);
});
