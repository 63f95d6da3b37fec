import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentHash } from '../../../electron/backup/content-hash.ts';
import { connect } from '../../../electron/database/open.ts';
import { aContext, aFolder } from '../../builders/an-app.ts';

test('a copy in another file says the same; its tables are named with their rows', () => {
  const { handle } = aContext();
  const file = path.join(aFolder(), 'copy.sqlite');
  handle.prepare('VACUUM INTO ?').run(file);
  const copy = connect(file, { readonly: true });
  const hash = contentHash(copy);
  copy.close();
  expect(hash).toEqual(contentHash(handle));
  expect(hash.tables.find(({ table }) => table === 'place')?.rows).toBe(217);
  expect(hash.tables.some(({ table }) => table.startsWith('sqlite_'))).toBe(false);
});

test('one changed digit changes the hash of its table and of the whole, and no other', () => {
  const { handle } = aContext();
  const before = contentHash(handle);
  handle.exec("UPDATE place SET name = name || '.' WHERE id = 5");
  const after = contentHash(handle);
  const changed = after.tables.filter(({ sha256 }, at) => sha256 !== before.tables[at]?.sha256);
  expect(changed.map(({ table }) => table)).toEqual(['place']);
  expect(after.sha256).not.toBe(before.sha256);
});

test('the order rows were written in does not count; a text is not the number it looks like; bytes are told apart', () => {
  const file = path.join(aFolder(), 'small.sqlite');
  writeFileSync(file, '');
  const handle = connect(file);
  handle.exec('CREATE TABLE one (a TEXT, b ANY, c BLOB, PRIMARY KEY (a)) STRICT');
  const hashOf = (rows: readonly (readonly [string, unknown, Buffer | null])[]) => {
    handle.exec('DELETE FROM one');
    for (const row of rows) handle.prepare('INSERT INTO one VALUES (?, ?, ?)').run(...row);
    return contentHash(handle).sha256;
  };
  const [first, second] = [
    ['x', 1n, Buffer.from([0])],
    ['y', null, null],
  ] as const;
  expect(hashOf([first, second])).toBe(hashOf([second, first]));
  expect(hashOf([['x', '1', Buffer.from([0])], second])).not.toBe(hashOf([first, second]));
  expect(hashOf([['x', 1n, Buffer.from([1])], second])).not.toBe(hashOf([first, second]));
  handle.close();
});
