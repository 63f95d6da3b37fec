import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/database/open.ts';

const folder = path.resolve(import.meta.dirname, '../../../electron/database');
const source = readdirSync(folder)
  .filter((file) => file.endsWith('-tables.ts'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Table → columns as the types say, read from the source text: types do not exist at run time. */
function typedColumns(): Record<string, string[]> {
  const interfaces = [...source.matchAll(/export interface (\w+)Table \{([^}]*)\}/g)];
  return Object.fromEntries(
    interfaces.map(([, name = '', body = '']) => [
      snake(name.charAt(0).toLowerCase() + name.slice(1)),
      [...body.matchAll(/^ {2}(\w+):/gm)].map(([, column = '']) => snake(column)).sort(),
    ]),
  );
}

test('the types name exactly the tables and columns of the database', () => {
  const { handle } = openDatabase(':memory:');
  const tables = handle
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  const stored = Object.fromEntries(
    tables.map((table) => [
      table,
      handle.prepare('SELECT name FROM pragma_table_info(?) ORDER BY name').pluck().all(table),
    ]),
  );
  expect(typedColumns()).toEqual(stored);
});
