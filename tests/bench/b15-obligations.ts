import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { openDatabase } from '../../electron/database/open.ts';
import { makeObligations } from '../../electron/deadlines/make-obligations.ts';
import { readSeed } from '../../electron/seed/read-seed.ts';
import { seedDatabase } from '../../electron/seed/seed-database.ts';
import { inOneStep } from '../../electron/undo/in-one-step.ts';
import { writeManyRules } from '../builders/many-obligations.ts';
import { type BenchLine, measurePairs } from './measure.ts';
import { withDatabase } from './open-app.ts';

export const province = { years: 10, regimes: 60, bodies: 230 };

/**
 * The occurrences of 10 years × 60 rules × 230 bodies (one rule of each year monthly: 163,300 rows) from rules to
 * confirmed, undo included. Against bare prepared inserts of the same rows into the same table of a database of its own.
 */
export const generateObligations = (): Promise<BenchLine> =>
  withDatabase(async (context) => {
    const plans = writeManyRules(context.handle, province);
    const floorFile = openDatabase(path.join(context.folders.root, 'floor.sqlite'));
    seedDatabase(floorFile.handle, readSeed(context.resources));
    writeManyRules(floorFile.handle, province);
    const ours = async () => {
      empty(context.handle, plans);
      context.undo.clear();
      const start = performance.now();
      const made = await inOneStep(context, 'deadlines.regenerate', async () =>
        plans.reduce((sum, id) => sum + makeObligations(context.handle, id), 0),
      );
      const time = performance.now() - start;
      if (made !== expected) throw new Error(`${made} obligations`);
      return time;
    };
    let rows: readonly Row[] = [];
    const floor = async () => {
      if (rows.length === 0) rows = rowsOf(context.handle, plans);
      empty(floorFile.handle, plans);
      const start = performance.now();
      insert(floorFile.handle, rows);
      return performance.now() - start;
    };
    try {
      return await measurePairs('B15', 2.5, ours, floor, 5);
    } finally {
      floorFile.handle.close();
    }
  });

const expected = province.years * (province.regimes - 1 + 12) * province.bodies;

type Row = readonly (string | number)[];
const columns = 'identity, regime_id, agency_id, period, cut_off, due_on';
const ofPlans = (plans: readonly number[]) =>
  `WHERE regime_id IN (SELECT id FROM regime WHERE plan_id IN (${plans.join(', ')}))`;

const rowsOf = (handle: Sqlite.Database, plans: readonly number[]): Row[] =>
  handle
    .prepare<[], Row>(`SELECT ${columns} FROM obligation ${ofPlans(plans)} ORDER BY id`)
    .raw()
    .all();

const empty = (handle: Sqlite.Database, plans: readonly number[]) => {
  handle.exec(`DELETE FROM obligation ${ofPlans(plans)}`);
  handle.pragma('wal_checkpoint(TRUNCATE)');
};

function insert(handle: Sqlite.Database, rows: readonly Row[]): void {
  const statement = handle.prepare(`INSERT INTO obligation (${columns}) VALUES (?, ?, ?, ?, ?, ?)`);
  handle
    .transaction(() => {
      for (const row of rows) statement.run(...row);
    })
    .immediate();
}
