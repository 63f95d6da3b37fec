import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveInside } from '../../../electron/window/resolve-inside.ts';

const folder = path.resolve('/srv/app/renderer');

test('a file of ours is found', () => {
  expect(resolveInside(folder, '/assets/index.js')).toBe(path.join(folder, 'assets', 'index.js'));
});

test.each([
  '/../secret',
  '/a/../../secret',
  '/%2e%2e/secret',
  '/%2E%2E%2Fsecret',
  '/..%5Csecret',
  '/a\\b',
  '//host/share',
  '/C:/windows',
  '/a%00.html',
  '/%',
  '/',
  '',
])('%s leads nowhere', (url) => {
  expect(resolveInside(folder, url)).toBeUndefined();
});

test('whatever is asked, the answer lies inside the folder', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('..', '.', '%2e', '%2f', '/', '\\', 'a', '%5c', ':', '\0', '%252e')),
      (parts) => {
        const found = resolveInside(folder, `/${parts.join('')}`);
        expect(found === undefined || found.startsWith(folder + path.sep)).toBe(true);
      },
    ),
  );
});
