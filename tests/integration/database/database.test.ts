import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { applicationId, migrate } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { nativeBinding } from '../../../electron/database/native-binding.ts';
import { connect, openDatabase } from '../../../electron/database/open.ts';
import { aFolder } from '../../builders/an-app.ts';

const pragma = (db: Sqlite.Database, name: string) => db.pragma(name, { simple: true });

function anOpenFile() {
  const file = path.join(aFolder(), 'so-dieu-phoi.sqlite');
  return { file, ...openDatabase(file) };
}

describe('an open database', () => {
  test('keeps what it confirmed: WAL, FULL, foreign keys, our mark', () => {
    const { handle } = anOpenFile();
    expect(pragma(handle, 'journal_mode')).toBe('wal');
    expect(pragma(handle, 'synchronous')).toBe(2);
    expect(pragma(handle, 'foreign_keys')).toBe(1);
    expect(pragma(handle, 'trusted_schema')).toBe(0);
    expect(pragma(handle, 'cell_size_check')).toBe(1);
    expect(pragma(handle, 'busy_timeout')).toBe(5000);
    expect(pragma(handle, 'application_id')).toBe(applicationId);
    expect(pragma(handle, 'user_version')).toBe(migrations.at(-1)?.version);
    handle.close();
  });

  test('every table is STRICT', () => {
    const { handle } = anOpenFile();
    const loose = handle
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(loose).toEqual([]);
    handle.close();
  });

  test('history cannot be changed or removed', () => {
    const { handle } = anOpenFile();
    handle
      .prepare("INSERT INTO value_source (kind, at, reason) VALUES ('hand', '2023-01-01T00:00:00+07:00', '')")
      .run();
    expect(() => handle.prepare("UPDATE value_source SET reason = 'x'").run()).toThrow('append-only');
    expect(() => handle.prepare('DELETE FROM value_source').run()).toThrow('append-only');
    handle.close();
  });
});

describe('a file that is not to be touched', () => {
  const refusal = (file: string) => {
    const before = readFileSync(file);
    try {
      openDatabase(file);
    } catch (cause) {
      expect(readFileSync(file).equals(before)).toBe(true);
      return cause;
    }
    throw new Error('it was opened');
  };

  test('a newer version is refused and left as it is', () => {
    const { file, handle } = anOpenFile();
    handle.pragma(`user_version = ${(migrations.at(-1)?.version ?? 0) + 1}`);
    handle.pragma('wal_checkpoint(TRUNCATE)');
    handle.close();
    expect(refusal(file)).toMatchObject({ error: { code: 'database-refused', reason: 'newer-version' } });
  });

  test('a database of another program is refused', () => {
    const file = path.join(aFolder(), 'other.sqlite');
    const other = new Sqlite(file, nativeBinding() === undefined ? {} : { nativeBinding: nativeBinding() ?? '' });
    other.exec('CREATE TABLE theirs (x)');
    other.close();
    expect(refusal(file)).toMatchObject({ error: { code: 'database-refused', reason: 'not-ours' } });
  });

  test('a text file is refused', () => {
    const file = path.join(aFolder(), 'so-dieu-phoi.sqlite');
    writeFileSync(file, 'không phải cơ sở dữ liệu '.repeat(100));
    expect(refusal(file)).toMatchObject({ error: { code: 'database-refused', reason: 'not-ours' } });
  });
});

describe('a migration', () => {
  test('that fails half way leaves nothing behind', () => {
    const db = connect(path.join(aFolder(), 'x.sqlite'));
    const broken = {
      version: 1,
      name: 'broken',
      up: (handle: Sqlite.Database) => {
        handle.exec('CREATE TABLE half (x)');
        throw new Error('power cut');
      },
    };
    expect(() => migrate(db, [broken], () => undefined)).toThrow('power cut');
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0);
    expect(pragma(db, 'user_version')).toBe(0);
    db.close();
  });

  test('of a database in use is preceded by a copy; nothing pending, no copy', () => {
    const db = connect(path.join(aFolder(), 'x.sqlite'));
    const step = (version: number) => ({
      version,
      name: `step-${version}`,
      up: (handle: Sqlite.Database) => void handle.exec(`CREATE TABLE t${version} (x)`),
    });
    let copies = 0;
    const copy = () => {
      copies += 1;
    };
    migrate(db, [step(1)], copy);
    expect(copies).toBe(0);
    migrate(db, [step(1), step(2)], copy);
    expect(copies).toBe(1);
    migrate(db, [step(1), step(2)], copy);
    expect(copies).toBe(1);
    db.close();
  });
});
