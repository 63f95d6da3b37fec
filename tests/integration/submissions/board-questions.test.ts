import type Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { makeObligations } from '../../../electron/deadlines/make-obligations.ts';
import { readTimeliness } from '../../../electron/submissions/read-timeliness.ts';
import { monthly } from '../../builders/a-board.ts';
import { aContext } from '../../builders/an-app.ts';

/** The real handle; it only writes down what is asked of it. */
function watched(handle: Sqlite.Database): { handle: Sqlite.Database; asked: string[] } {
  const asked: string[] = [];
  const prepare = (sql: string) => {
    asked.push(sql);
    return handle.prepare(sql);
  };
  return {
    asked,
    handle: new Proxy(handle, { get: (target, key) => (key === 'prepare' ? prepare : Reflect.get(target, key)) }),
  };
}

function aProvinceOf(bodies: number) {
  const context = aContext('2023-12-20');
  const add = context.handle.prepare(
    `INSERT INTO agency (code, name, short_name, kind, binding, seq, collective, note) VALUES (?, ?, ?, 'district', 'yeu-cau', ?, 0, '')`,
  );
  for (let index = 12; index < bodies; index += 1)
    add.run(`thu-${index}`, `Cơ quan ${index}`, `CQ ${index}`, 100 + index);
  makeObligations(context.handle, 1);
  return { ...context, ...watched(context.handle) };
}

test('the board of 230 bodies asks no more questions than that of 12, each obligation by an index', async () => {
  const [few, many] = [aProvinceOf(12), aProvinceOf(230)];
  expect((await readTimeliness(few, monthly)).rows).toHaveLength(12);
  expect((await readTimeliness(many, monthly)).rows).toHaveLength(230);
  expect(many.asked).toEqual(few.asked);
  const [query] = many.asked.filter((sql) => sql.includes('FROM obligation'));
  const plan = many.handle.prepare(`EXPLAIN QUERY PLAN ${query}`).all({ regimeId: 1, today: '2023-12-20' });
  const steps = JSON.stringify(plan);
  expect(steps).toMatch(/SEARCH o USING INDEX obligation_regime/);
  expect(steps.replace('SCAN b"', ''), 'nothing but the bodies found is read through').not.toContain('SCAN');
});
