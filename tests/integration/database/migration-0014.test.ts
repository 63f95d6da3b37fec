import type Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { reportLife } from '../../../electron/database/migrations/0014-report-life.ts';
import { ReportState, ReportStep, stateAfter } from '../../../shared/reports/life/report-life.ts';
import { aDatabaseOfVersion } from '../../builders/a-database-of-version.ts';

const rows = `
INSERT INTO period VALUES (2023101, '2023-M01', 'month', 2023, 1, '2022-12-15', '2023-01-14', '2023-01-01', '2023-01-31');
INSERT INTO report_snapshot (id, kind, period, made_at, status, document, file_name, pdf_sha256)
  VALUES (4, 'monthly', 2023101, '2023-01-17T08:00:00+07:00', 'draft', '{"parts":[]}', 'a.pdf', 'aa');
`;

/** A database of version 9 with a printed report. */
function aDatabase() {
  return aDatabaseOfVersion(9, rows);
}

function migrated() {
  const db = aDatabase();
  migrate(db, [reportLife], () => undefined);
  return db;
}

/** A report with one print for signature. */
function aReport(db: Sqlite.Database) {
  db.exec(`
    INSERT INTO report (id, kind, choice, period, recipient, audience, created_at)
      VALUES (1, 'report', '{}', 2023101, 'people-committee', 'outside', 't');
    INSERT INTO report_snapshot (id, kind, period, made_at, status, document, file_name, pdf_sha256, report_id)
      VALUES (9, 'monthly', 2023101, 't', 'submitted', '{}', 'b.pdf', 'bb', 1);`);
}

const columns: Readonly<Record<ReportStep, string>> = {
  submit: "9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''",
  return: "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''",
  sign: "NULL, '12', 'BC', '2023-01-18', 'GIÁM ĐỐC', '', NULL, NULL, ''",
  issue: "NULL, NULL, NULL, '2023-01-19', NULL, NULL, NULL, NULL, ''",
  withdraw: "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'nhầm'",
  scan: "NULL, NULL, NULL, NULL, NULL, NULL, 'a.pdf', 'cc', ''",
  discard: "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''",
};

const take = (db: Sqlite.Database, step: ReportStep, state: ReportState) =>
  db.exec(
    `INSERT INTO report_step (report_id, step, state, at, snapshot_id, number, symbol, day, signer_title, signer_name, scan_name, scan_sha256, reason)
     VALUES (1, '${step}', '${state}', 't', ${columns[step]})`,
  );

test('a database of version 9 keeps its prints; of what they were made nothing is said', () => {
  const db = migrated();
  expect(versionOf(db)).toBe(14);
  expect(db.prepare('SELECT * FROM report_snapshot').get()).toEqual({
    id: 4,
    kind: 'monthly',
    period: 2023101,
    made_at: '2023-01-17T08:00:00+07:00',
    status: 'draft',
    document: '{"parts":[]}',
    file_name: 'a.pdf',
    pdf_sha256: 'aa',
    report_id: null,
    choice: null,
    last_change: null,
    layout: '',
    check_code: '',
    pages: null,
  });
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

describe('the steps', () => {
  /** The shortest way into each state. */
  const ways: Readonly<Record<ReportState, readonly (readonly [ReportStep, ReportState])[]>> = {
    draft: [],
    submitted: [['submit', 'submitted']],
    sealed: [
      ['submit', 'submitted'],
      ['sign', 'sealed'],
    ],
    issued: [
      ['submit', 'submitted'],
      ['sign', 'sealed'],
      ['issue', 'issued'],
    ],
    discarded: [['discard', 'discarded']],
  };

  test.each(ReportState.options)('from %s: the database takes those of the rule, and no other', (from) => {
    const db = migrated();
    aReport(db);
    for (const [before, state] of ways[from]) take(db, before, state);
    for (const step of ReportStep.options)
      for (const to of ReportState.options) {
        db.exec('SAVEPOINT here');
        const act = () => take(db, step, to);
        if (stateAfter(from, step) === to) act();
        else expect(act, `${from} ${step} ${to}`).toThrow();
        db.exec('ROLLBACK TO here; RELEASE here');
      }
  });

  test('a print is submitted by its own report only; a withdrawal has a reason', () => {
    const db = migrated();
    aReport(db);
    db.exec(`INSERT INTO report (id, kind, choice, period, recipient, audience, created_at)
      VALUES (2, 'report', '{}', 2023101, 'people-committee', 'outside', 't')`);
    const submit = (report: number, print: number) => () =>
      db.exec(
        `INSERT INTO report_step (report_id, step, state, at, snapshot_id) VALUES (${report}, 'submit', 'submitted', 't', ${print})`,
      );
    expect(submit(2, 9)).toThrow('not-its-print');
    expect(submit(1, 4)).toThrow('not-its-print');
    take(db, 'submit', 'submitted');
    take(db, 'sign', 'sealed');
    expect(() =>
      db.exec(
        "INSERT INTO report_step (report_id, step, state, at, reason) VALUES (1, 'withdraw', 'submitted', 't', ' ')",
      ),
    ).toThrow('CHECK');
  });
});

test('no way of writing changes or removes what is there', () => {
  const db = migrated();
  aReport(db);
  take(db, 'submit', 'submitted');
  take(db, 'sign', 'sealed');
  const tables = ['report', 'report_snapshot', 'report_step'] as const;
  const content = () => tables.map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY id`).all());
  const before = content();
  for (const table of tables) {
    const names = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String);
    const attempts = [
      ...names.map((name) => `UPDATE ${table} SET ${name} = ${name}`),
      `DELETE FROM ${table}`,
      `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
      `REPLACE INTO ${table} SELECT * FROM ${table}`,
      `INSERT INTO ${table} SELECT * FROM ${table} WHERE true ON CONFLICT (id) DO UPDATE SET id = excluded.id`,
      `UPDATE OR REPLACE ${table} SET id = id + 1`,
    ];
    for (const sql of attempts) expect(() => db.exec(sql), sql).toThrow();
  }
  expect(content()).toEqual(before);
});
