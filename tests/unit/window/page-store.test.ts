import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageStore } from '../../../electron/window/page-store.ts';

test('a page has one name, another page another one, and each is read by its own', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 20 }), (written) => {
      const pages = pageStore(20);
      const names = written.map(pages.keep);
      expect(written.map(pages.keep)).toEqual(names);
      expect(names.map(pages.read)).toEqual(written);
      expect(new Set(names).size).toBe(written.length);
    }),
  ));

test('those kept last remain; one kept again counts as new', () => {
  const pages = pageStore(2);
  const [first, second] = [pages.keep('một'), pages.keep('hai')];
  pages.keep('một');
  pages.keep('ba');
  expect(pages.read(first)).toBe('một');
  expect(pages.read(second)).toBeUndefined();
});
