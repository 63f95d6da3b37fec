import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The rows of the page's tables: what each is about, and the proofs it names. */
const rows = read('docs/security.md')
  .split('\n')
  .filter((line) => /^\| (?!#|Fuse)/.test(line))
  .map((line) => ({
    item: line.split('|')[1]?.trim() ?? '',
    proofs: [...line.matchAll(/`([^`›]+) › ([^`]+)`/g)].map(([, file = '', words = '']) => ({ file, words })),
  }));

const fuseNames = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));

/** The items of ASVS that fit a program of one PC. */
const asvs =
  '1.2.4 1.2.5 1.2.10 1.3.2 1.3.12 1.5.1 1.5.2 2.2.1 2.2.2 2.2.3 2.3.2 2.3.3 2.3.5 5.1.1 5.2.1 5.2.2 5.2.3 5.2.5 5.3.2 5.3.3 5.4.1 5.4.2 11.2.1 11.3.2 11.3.3 11.4.2 11.4.4 13.4.1 13.4.2 14.2.3 14.2.4 14.3.3 15.1.2 15.2.1 15.2.2 15.2.3 15.2.5 15.3.6 15.4.2 16.2 16.3 16.4 16.5'.split(
    ' ',
  );

test('every item of the three lists has a row, once', () => {
  const electron = Array.from({ length: 20 }, (_, at) => String(at + 1));
  expect(rows.map(({ item }) => item).toSorted()).toEqual([...electron, ...fuseNames, ...asvs].toSorted());
});

test.each(rows)('$item is proven by what is there', ({ proofs }) => {
  expect(proofs.length).toBeGreaterThan(0);
  expect(proofs.filter(({ file, words }) => !existsSync(path.join(root, file)) || !read(file).includes(words))).toEqual(
    [],
  );
});

test('the list of changes names the engine that is shipped, and until when it is supported', () => {
  const shipped: unknown = JSON.parse(read('package.json')).devDependencies.electron;
  const [, version, day] =
    /Electron (\d+\.\d+\.\d+)[^.]*? đến ngày (\d\d\/\d\d\/\d{4})/.exec(read('CHANGELOG.md')) ?? [];
  expect(version).toBe(shipped);
  expect(day).toBeDefined();
});
