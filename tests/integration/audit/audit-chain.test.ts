import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '../../../electron/audit/verify-chain.repository.ts';
import { type ChainHead, chainedKinds, chainedTables, chainHead } from '../../../electron/database/audit-chain.ts';
import { connect, openDatabase } from '../../../electron/database/open.ts';
import { january } from '../../builders/a-stick.ts';
import { anApp } from '../../builders/an-app.ts';
import { clientOver } from '../../builders/client-over.ts';
import { openProgram } from '../../faults/a-program.ts';

/** A database in which some of everything was done; what guards its histories in the file itself is taken off. */
let handle: Sqlite.Database;

beforeAll(async () => {
  const folder = await aWorkedFolder();
  handle = connect(path.join(folder, 'so-dieu-phoi.sqlite'));
  for (const name of handle.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all())
    handle.exec(`DROP TRIGGER ${name}`);
  handle.pragma('ignore_check_constraints = ON');
  handle.pragma('foreign_keys = OFF');
  return () => {
    handle.close();
    rmSync(folder, { recursive: true });
  };
});

async function aWorkedFolder(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'so-dieu-phoi-'));
  const keeper = openProgram(folder, '2023-01-18');
  const api = clientOver(keeper.call);
  const [place] = (await api.places.list({ on: '2023-01-14' })).filter(({ level }) => level === 'commune');
  if (place === undefined) throw new Error('no commune');
  for (const value of [1, 2, 3]) {
    const figure = { state: 'number' as const, value };
    await api.forms.record({ element: 'TT01', place: place.id, period: january, figure, reason: 'gõ từ giấy' });
  }
  const holiday = { day: '2023-05-02', kind: 'holiday', name: 'Nghỉ bù', source: 'công văn', verified: true } as const;
  await api.calendar.save({ holiday });
  await api.undo.last({});
  await api.entry.lock({ period: january, reason: 'đã chốt' });
  await api.entry.unlock({ period: january, reason: 'sửa số' });
  await api.backup.make({});
  await keeper.close(false);
  return folder;
}

/** What verification says after the change, which is then taken back. */
function whenDone(change: () => void, anchor?: ChainHead) {
  handle.exec('BEGIN');
  try {
    change();
    return verifyChain(handle, anchor);
  } finally {
    handle.exec('ROLLBACK');
  }
}

const count = (table: string) => Number(handle.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
const nth = (table: string, key: string, at: number) =>
  Number(
    handle
      .prepare(`SELECT ${key} FROM ${table} ORDER BY ${key} LIMIT 1 OFFSET ?`)
      .pluck()
      .get(at % count(table)),
  );
const histories = chainedKinds.map((kind) => chainedTables[kind]).filter(({ table }) => table !== 'report_step');
const aHistory = fc.constantFrom(...histories);
const somewhere = fc.nat(10_000);

test('each change is an entry, and the chain holds', () => {
  const kinds = handle.prepare('SELECT kind FROM audit_entry ORDER BY seq').pluck().all();
  expect(kinds).toEqual(
    expect.arrayContaining(['begin', 'change', 'figures', 'step', 'undo', 'closed-period', 'backup']),
  );
  expect(kinds.filter((kind) => kind === 'figures')).toHaveLength(3);
  expect(verifyChain(handle, chainHead(handle))).toMatchObject({ entries: kinds.length, problems: 0 });
});

describe('what was done to the histories from outside is found', () => {
  test('a row that says something else', () => {
    fc.assert(
      fc.property(aHistory, somewhere, somewhere, ({ table, columns }, at, which) => {
        const column = columns[which % columns.length];
        const text = `UPDATE ${table} SET ${column} = iif(${column} IS NULL, 1, iif(typeof(${column}) = 'text',
          ${column} || ' ', ${column} + 1)) WHERE id = ?`;
        expect(whenDone(() => handle.prepare(text).run(nth(table, 'id', at))).problems).toBeGreaterThan(0);
      }),
    );
  });

  test('a row that is gone, and one that came by another way', () => {
    fc.assert(
      fc.property(aHistory, somewhere, ({ table, columns }, at) => {
        const id = nth(table, 'id', at);
        const gone = whenDone(() => handle.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id));
        expect(gone.shown).toContainEqual(expect.objectContaining({ ref: id, problem: 'row-missing' }));
        const list = columns.join(', ');
        const added = whenDone(() =>
          handle.exec(`INSERT INTO ${table} (${list}) SELECT ${list} FROM ${table} WHERE id = ${id}`),
        );
        expect(added.shown.map(({ problem }) => problem)).toEqual(['not-in-log']);
      }),
    );
  });

  test('two rows, or two entries, in each other’s place', () => {
    const swap = (table: string, key: string, a: number, b: number) => () => {
      for (const [from, to] of [
        [a, -a - 1],
        [b, a],
        [-a - 1, b],
      ] as const)
        handle.prepare(`UPDATE ${table} SET ${key} = ? WHERE ${key} = ?`).run(to, from);
    };
    fc.assert(
      fc.property(somewhere, somewhere, (one, other) => {
        for (const [table, key] of [
          ['change_log', 'id'],
          ['audit_entry', 'seq'],
        ] as const) {
          const [a, b] = [nth(table, key, one), nth(table, key, other)];
          if (a !== b) expect(whenDone(swap(table, key, a, b)).problems).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('an entry that says something else or is gone; the last ones by what was noted elsewhere', () => {
    const noted = chainHead(handle);
    fc.assert(
      fc.property(somewhere, fc.constantFrom('kind', 'ref', 'at', 'detail', 'sha256'), (at, column) => {
        const seq = nth('audit_entry', 'seq', at);
        const altered = `UPDATE audit_entry SET ${column} = iif(typeof(${column}) = 'text', ${column} || '0', ${column} + 1) WHERE seq = ?`;
        expect(whenDone(() => handle.prepare(altered).run(seq)).problems).toBeGreaterThan(0);
        const gone = whenDone(() => handle.prepare('DELETE FROM audit_entry WHERE seq = ?').run(seq), noted);
        const told = seq < noted.seq ? { seq: seq + 1, problem: 'entry-missing' } : { seq, problem: 'cut-off' };
        expect(gone.shown).toContainEqual(expect.objectContaining(told));
        expect(
          whenDone(() => handle.prepare('DELETE FROM audit_entry WHERE seq >= ?').run(seq), noted).shown,
        ).toContainEqual({ seq: noted.seq, kind: '', ref: 0, problem: 'cut-off' });
      }),
    );
  });
});

test('an entry stays as it was written', () => {
  const { handle: own } = openDatabase(':memory:');
  for (const sql of [
    "UPDATE audit_entry SET at = 'x'",
    'DELETE FROM audit_entry',
    "INSERT OR REPLACE INTO audit_entry SELECT seq, kind, ref, 'x', detail, sha256 FROM audit_entry",
  ])
    expect(() => own.exec(sql)).toThrow('append-only');
  own.close();
});

describe('the list', () => {
  test('newest first, by kind and by what is sought, in pages', async () => {
    const { api } = anApp();
    const before = (await api.audit.list({ kinds: [], sought: '', before: null })).total;
    await api.entry.lock({ period: january, reason: 'hết hạn sửa' });
    const { entries, total, more } = await api.audit.list({ kinds: [], sought: '', before: null });
    expect([total, more]).toEqual([before + 2, false]);
    expect(
      entries.slice(0, 2).map(({ kind, what, field, after: now, about }) => [kind, what, field, now, about]),
    ).toEqual([
      ['change', 'period-lock', 'closed', 'hết hạn sửa', ''],
      ['closed-period', '', '', '0', ''],
    ]);
    const sought = await api.audit.list({ kinds: ['change'], sought: 'hạn sửa', before: null });
    expect(sought.entries.map(({ what }) => what)).toEqual(['period-lock']);
    const [today = ''] = entries[0]?.at.split('T') ?? [];
    const onDay = await api.audit.list({ kinds: [], sought: today.split('-').reverse().join('/'), before: null });
    expect(onDay.entries).toEqual(entries.filter(({ at }) => at.startsWith(today)));
    const older = await api.audit.list({ kinds: [], sought: '', before: entries[0]?.seq ?? 0 });
    expect(older.entries).toEqual(entries.slice(1));
    expect(await api.audit.verify({})).toMatchObject({
      entries: total + 1,
      problems: 0,
      head: { seq: entries[0]?.seq },
    });
  });
});
