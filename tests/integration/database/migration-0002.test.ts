import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { connect, openDatabase } from '../../../electron/database/open.ts';
import { aFolder } from '../../builders/an-app.ts';
import { versionOneRows } from '../../builders/version-1-rows.ts';

type Content = Record<string, Record<string, unknown>[]>;

function contentOf(db: Sqlite.Database): Content {
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all()
    .map(String);
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db
        .prepare(`SELECT * FROM ${table} ORDER BY 1, 2`)
        .all()
        .map((row) => Object.fromEntries(Object.entries(Object(row)))),
    ]),
  );
}

/** Only the columns the old content has. */
const onColumnsOf = (old: Content, now: Content): Content =>
  Object.fromEntries(
    Object.entries(old).map(([table, oldRows]) => {
      const columns = Object.keys(oldRows[0] ?? {});
      return [
        table,
        (now[table] ?? []).map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
      ];
    }),
  );

function aVersion1File() {
  const file = path.join(aFolder(), 'so-dieu-phoi.sqlite');
  const db = connect(file);
  migrate(db, migrations.slice(0, 1), () => undefined);
  db.exec(versionOneRows);
  onTestFinished(() => void db.close());
  return { file, db };
}

function migrated() {
  const { db } = aVersion1File();
  const before = contentOf(db);
  const copies: Content[] = [];
  migrate(db, migrations.slice(0, 2), (handle) =>
    copies.push({ ...contentOf(handle), version: [{ is: versionOf(handle) }] }),
  );
  return { db, before, copies };
}

test('every row is there with all it held; only identities of obligations now begin with their plan', () => {
  const { db, before } = migrated();
  const { obligation = [] } = before;
  const identities = obligation.map(({ identity, ...row }) => ({ ...row, identity: `KH-2023:${identity}` }));
  expect(onColumnsOf(before, contentOf(db))).toEqual({ ...before, obligation: identities });
  expect(identities.map(({ identity }) => identity)).toEqual([
    'KH-2023:CD-THANG:ubnd-tp:2023-M01',
    'KH-2023:CD-NAM:so-y-te:2023-M01',
  ]);
  expect(versionOf(db)).toBe(2);
});

test('nothing points to a row that is not there, and foreign keys are watched again', () => {
  const { db } = migrated();
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(() => db.exec('DELETE FROM regime WHERE id = 21')).toThrow('FOREIGN KEY');
  expect(() => db.exec('DELETE FROM plan')).toThrow('FOREIGN KEY');
});

test('a copy of what was there is made first', () => {
  const { before, copies } = migrated();
  expect(copies).toEqual([{ ...before, version: [{ is: 1 }] }]);
});

test('codes are unique within a plan, no longer beyond it', () => {
  const { db } = migrated();
  db.exec(
    "INSERT INTO plan (id, code, title, year, issuer, field, status, note) VALUES (2, 'KH-2024', 'x', 2024, '', '', 'draft', '')",
  );
  const copy = (table: string, plan: number) => {
    const columns = db
      .prepare("SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('id', 'plan_id')")
      .pluck()
      .all(table)
      .join(', ');
    return `INSERT INTO ${table} (plan_id, ${columns}) SELECT ${plan}, ${columns} FROM ${table} WHERE plan_id = 1`;
  };
  for (const table of ['regime', 'target']) {
    expect(() => db.exec(copy(table, 1))).toThrow('UNIQUE');
    db.exec(copy(table, 2));
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(4);
  }
});

test('what was there is of the plan, from its first day, and goes on', () => {
  const { db } = migrated();
  expect(db.prepare('SELECT DISTINCT origin FROM clause').pluck().all()).toEqual(['plan']);
  expect(db.prepare('SELECT origin, added_on, ended_on, lineage_id FROM task').all()).toEqual([
    { origin: 'plan', added_on: null, ended_on: null, lineage_id: null },
  ]);
  expect(db.prepare('SELECT DISTINCT percent, added_on, ended_on FROM assignment').all()).toEqual([
    { percent: null, added_on: null, ended_on: null },
  ]);
});

test.each([
  ['SELECT id FROM task WHERE plan_id = 1 ORDER BY seq', 'task_plan'],
  ['SELECT id FROM amendment WHERE task_id = 1', 'amendment_task'],
  ['SELECT id FROM amendment WHERE plan_id = 1', 'amendment_plan'],
  ['SELECT id FROM result_note WHERE assignment_id = 1 ORDER BY on_day', 'result_note_assignment'],
  ['SELECT id FROM evidence WHERE assignment_id = 1', 'evidence_assignment'],
  ["SELECT id FROM regime WHERE plan_id = 1 AND code = 'x'", 'sqlite_autoindex_regime'],
  ["SELECT id FROM target WHERE plan_id = 1 AND code = 'x'", 'sqlite_autoindex_target'],
])('%s goes through an index', (sql, index) => {
  const { db } = migrated();
  const steps = db
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map((step) => JSON.stringify(step));
  expect(steps).toHaveLength(1);
  expect(steps[0]).toContain('SEARCH');
  expect(steps[0]).toContain(index);
});

test('the program opens a version 1 file and finds the same', () => {
  const { file, db } = aVersion1File();
  db.close();
  let copied = 0;
  const { handle } = openDatabase(file, () => {
    copied += 1;
  });
  expect(copied).toBe(1);
  expect(versionOf(handle)).toBe(migrations.at(-1)?.version);
  expect(handle.prepare('SELECT note FROM assignment ORDER BY id').pluck().all()).toEqual(['Đang làm', '']);
  handle.close();
});
