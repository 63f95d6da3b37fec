import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type Sqlite from 'better-sqlite3';
import { dataFolders } from '../../electron/data-folders.ts';
import { rowWriter } from '../../electron/database/insert-row.ts';
import { openDatabase } from '../../electron/database/open.ts';
import { saveSampleOffice } from '../../electron/office/save-office.ts';
import { readSeed } from '../../electron/seed/read-seed.ts';
import { seedDatabase } from '../../electron/seed/seed-database.ts';

const resources = path.resolve(import.meta.dirname, '../../resources');

interface Size {
  readonly tasks: number;
  readonly agencies: number;
}

/** Writes a data folder whose plan is the seeded one, repeated until it has so many tasks and working agencies. */
export function writeBigPlan(folder: string, { tasks, agencies }: Size): void {
  for (const one of Object.values(dataFolders(folder))) mkdirSync(one, { recursive: true });
  const { handle } = openDatabase(path.join(folder, 'so-dieu-phoi.sqlite'));
  const seed = readSeed(resources);
  seedDatabase(handle, seed);
  saveSampleOffice(handle, seed.office, '2023-01-01T08:00:00+07:00');
  handle
    .transaction(() => {
      addTasks(handle, tasks);
      addAgencies(handle, agencies);
    })
    .immediate();
  handle.exec('ANALYZE');
  handle.close();
}

/** Copies of each task stand behind it, under the same heading, with the same bodies. */
function addTasks(handle: Sqlite.Database, wanted: number): void {
  const seeded = Number(handle.prepare('SELECT count(*) FROM task').pluck().get());
  const copies = Math.ceil(wanted / seeded);
  handle.exec(`UPDATE task SET seq = seq * ${copies}`);
  const rows = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${copies - 1})`;
  const limit = wanted - seeded;
  handle.exec(`
    CREATE TEMP TABLE copied AS ${rows} SELECT t.id AS task_id, n.i AS i FROM task t, n ORDER BY n.i, t.seq LIMIT ${limit};
    INSERT INTO clause (plan_id, section_id, label, kind, printed_number, text, seq)
      SELECT c.plan_id, c.section_id, c.label || '/' || x.i, c.kind, c.printed_number, c.text || ' (' || x.i || ')', c.seq
      FROM copied x JOIN task t ON t.id = x.task_id JOIN clause c ON c.id = t.clause_id;
    INSERT INTO task (plan_id, clause_id, title, seq)
      SELECT t.plan_id, n.id, t.title, t.seq + x.i FROM copied x JOIN task t ON t.id = x.task_id
      JOIN clause c ON c.id = t.clause_id JOIN clause n ON n.label = c.label || '/' || x.i;
    INSERT INTO assignment (task_id, agency_id, role, basis)
      SELECT n.id, a.agency_id, a.role, a.basis FROM copied x JOIN task t ON t.id = x.task_id
      JOIN task n ON n.plan_id = t.plan_id AND n.seq = t.seq + x.i JOIN assignment a ON a.task_id = t.id;
    DROP TABLE copied;`);
}

/** Beyond the seeded bodies: every one then has something to do, so that each is a column of the matrix. */
function addAgencies(handle: Sqlite.Database, wanted: number): void {
  const columns = ['code', 'name', 'short_name', 'kind', 'binding', 'seq', 'collective', 'note'];
  const agency = rowWriter(handle, 'agency', columns);
  const seeded = Number(handle.prepare('SELECT count(*) FROM agency').pluck().get());
  if (wanted <= seeded) return;
  for (let number = seeded + 1; number <= wanted; number += 1) {
    agency([`co-quan-${number}`, `Cơ quan thử ${number}`, `CQ ${number}`, 'other', 'yeu-cau', number, 0, '']);
  }
  handle.exec(`
    INSERT OR IGNORE INTO assignment (task_id, agency_id, role, basis)
      SELECT t.id, a.id, 'support', 'office' FROM task t JOIN agency a ON (t.seq + a.seq) % 7 = 0
      WHERE NOT EXISTS (SELECT 1 FROM assignment x WHERE x.task_id = t.id AND x.agency_id = a.id)`);
}

const [folder, tasks, agencies] = process.argv.slice(2);
if (folder !== undefined) writeBigPlan(folder, { tasks: Number(tasks), agencies: Number(agencies) });
