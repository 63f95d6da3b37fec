import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { verifyChain } from '../../../electron/audit/verify-chain.repository.ts';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { auditChain } from '../../../electron/database/migrations/0024-audit-chain.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { connect } from '../../../electron/database/open.ts';
import { brokenBatches, brokenPeriods, strayFigures } from '../../../electron/guard/seals.repository.ts';
import { aFolder } from '../../builders/an-app.ts';

const rows = `
INSERT INTO place (id, code, name, type, level, parent_id, valid_from, valid_to) VALUES (1, '14', 'Sơn La', 'Tỉnh', 'province', NULL, NULL, NULL), (2, '116', 'Sơn La', 'Thành phố', 'district', 1, NULL, NULL);
INSERT INTO period VALUES
  (202301, '2023-M01', 'month', 2023, 1, '2022-12-15', '2023-01-14', '2023-01-01', '2023-01-31'),
  (202304, '2023-M04', 'month', 2023, 4, '2023-03-15', '2023-04-14', '2023-04-01', '2023-04-30'),
  (202321, '2023-Q1', 'quarter', 2023, 1, '2022-12-15', '2023-03-14', '2023-01-01', '2023-03-31');
INSERT INTO data_element (id, code, name, short_name, kind, value_type, unit, scale, options, small_count_guard, clauses, origin, seq)
  VALUES (1, 'TT01', 'Buổi', 'Buổi', 'flow', 'count', 'buổi', 0, '[]', 0, '[]', 'de-xuat', 1);
INSERT INTO value_source (id, kind, at, reason) VALUES (1, 'hand', '2023-01-10T08:00:00+07:00', 'giấy'), (2, 'hand', '2023-04-01T08:00:00+07:00', '');
INSERT INTO value_change (id, source_id, element_id, period, place_id, state, value) VALUES
  (1, 1, 1, 202301, 2, 0, 4), (2, 2, 1, 202304, 2, 0, 7), (3, 2, 1, 202301, 1, NULL, NULL);
INSERT INTO value VALUES (1, 202301, 2, 4, 0, 1), (1, 202304, 2, 7, 0, 2);
INSERT INTO period_lock VALUES (202321, 'xong quý', '2023-03-20T08:00:00+07:00');
INSERT INTO change_log VALUES (1, 'office', 1, 'settings', NULL, NULL, 'hand', '2023-01-01T08:00:00+07:00'),
  (2, 'period-lock', 202321, 'closed', NULL, 'xong quý', 'hand', '2023-03-20T08:00:00+07:00');
`;

function aDatabase(): Sqlite.Database {
  const db = connect(path.join(aFolder(), 'x.sqlite'));
  onTestFinished(() => void db.close());
  migrate(
    db,
    migrations.filter(({ version }) => version < auditChain.version),
    () => undefined,
  );
  db.exec(rows);
  return db;
}

function migrated() {
  const db = aDatabase();
  migrate(db, [auditChain], () => undefined);
  return db;
}

test('the histories are chained in the order of their time, and what they hold is as it was', () => {
  const db = migrated();
  expect(versionOf(db)).toBe(24);
  expect(db.prepare('SELECT seq, kind, ref FROM audit_entry ORDER BY seq').raw().all()).toEqual([
    [0, 'begin', 0],
    [1, 'change', 1],
    [2, 'figures', 1],
    [3, 'change', 2],
    [4, 'closed-period', 202321],
    [5, 'figures', 2],
  ]);
  expect(verifyChain(db)).toMatchObject({ entries: 6, problems: 0 });
  expect([brokenBatches(db), brokenPeriods(db), [...strayFigures(db)]]).toEqual([[], [], []]);
  expect(db.prepare('SELECT count(*) FROM change_log').pluck().get()).toBe(2);
});

test('a closed quarter is sealed with the months in it, not with those after it', () => {
  const db = migrated();
  db.exec('UPDATE value SET value = 8 WHERE period = 202304');
  expect(brokenPeriods(db)).toEqual([]);
  db.exec('UPDATE value SET value = 5 WHERE period = 202301');
  expect(brokenPeriods(db)).toEqual([202321]);
  expect([...strayFigures(db)]).toEqual([
    [202301, 1],
    [202304, 1],
  ]);
});

test('a batch that lost a change or says another figure is found', () => {
  const db = migrated();
  for (const name of db
    .prepare("SELECT name FROM sqlite_schema WHERE tbl_name = 'value_change' AND type = 'trigger'")
    .pluck()
    .all())
    db.exec(`DROP TRIGGER ${name}`);
  db.exec('UPDATE value_change SET value = 9 WHERE id = 1');
  expect(brokenBatches(db)).toEqual([1]);
  db.exec('UPDATE value_change SET value = 4 WHERE id = 1; DELETE FROM value_change WHERE id = 3');
  expect(brokenBatches(db)).toEqual([2]);
});

test('figures that are missing, or of no change, are counted by their period', () => {
  const db = migrated();
  db.exec('DELETE FROM value WHERE period = 202304');
  expect([...strayFigures(db)]).toEqual([[202304, 1]]);
});
