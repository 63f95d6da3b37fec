import type Sqlite from 'better-sqlite3';
import { appHandlers } from '../../electron/app-handlers.ts';
import { openDoor } from '../../electron/ipc/door.ts';
import { type BenchLine, measurePairs, ofOne, timing } from './measure.ts';
import { withDatabase } from './open-app.ts';

const edits = 50;
const entries = 20_000;

const contentOf = (decisions: number) => ({
  values: { hanh_vi: 'Vi phạm của cơ sở kinh doanh', quyet_dinh: decisions, tien_phat: 750_000 },
  document: { number: '', day: null, title: '' },
  note: '',
});

/** Spread over every commune and the whole plan year. */
function fillRegister(handle: Sqlite.Database): number {
  handle
    .prepare(
      `INSERT INTO register_entry (register_id, on_day, place_id, content, words)
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?),
          c AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS at, count(*) OVER () AS of FROM place WHERE level = 'commune')
        SELECT (SELECT id FROM register WHERE code = 'ST06'), date('2022-12-15', '+' || (i % 360) || ' days'), c.id, ?, 'x'
        FROM n JOIN c ON c.at = n.i % c.of`,
    )
    .run(entries, JSON.stringify(contentOf(1)));
  return Number(handle.prepare('SELECT id FROM register_entry LIMIT 1').pluck().get());
}

/**
 * One entry of a register of 20,000 changed through the door, until the figures that are counted from it (two elements,
 * month, quarter and year) are stored with their history; against a bare commit of one row. Both per edit.
 */
export const feedOneEntry = (): Promise<BenchLine> =>
  withDatabase(async (context) => {
    const door = openDoor(appHandlers(context), () => undefined, console.error);
    const id = fillRegister(context.handle);
    const row = context.handle
      .prepare('SELECT on_day AS "on", place_id AS place FROM register_entry WHERE id = ?')
      .get(id);
    let decisions = 1;
    const change = async () => {
      decisions += 1;
      const reply = await door('registers.change', { id, entry: { ...Object(row), ...contentOf(decisions) } });
      if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    };
    await change();
    const ours = async () => {
      for (let edit = 0; edit < edits; edit += 1) await change();
    };
    context.handle.exec('CREATE TABLE floor (id INTEGER PRIMARY KEY, value INTEGER) STRICT');
    const insert = context.handle.prepare('INSERT INTO floor (value) VALUES (?)');
    const floor = () => {
      for (let edit = 0; edit < edits; edit += 1) insert.run(edit);
    };
    const line = await measurePairs('B21', 10, timing(ours), timing(floor));
    return ofOne(line, edits);
  });
