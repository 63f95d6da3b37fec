import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type Sqlite from 'better-sqlite3';
import { dataFolders } from '../../electron/data-folders.ts';
import { openDatabase } from '../../electron/database/open.ts';
import { saveSampleOffice } from '../../electron/office/save-office.ts';
import { readSeed } from '../../electron/seed/read-seed.ts';
import { seedDatabase } from '../../electron/seed/seed-database.ts';
import { writeReportedYear } from '../builders/a-reported-year.ts';
import { sealSource } from './seal-source.ts';
import { writeTenYearSet } from './ten-year-set.ts';
import { writeYearWorkbook } from './year-workbook.ts';

const resources = path.resolve(import.meta.dirname, '../../resources');

/** A data folder of a set-up office, to be looked at through the window. */
async function aFolderWith(folder: string, fill: (handle: Sqlite.Database) => unknown): Promise<void> {
  for (const one of Object.values(dataFolders(folder))) mkdirSync(one, { recursive: true });
  const { handle } = openDatabase(path.join(folder, 'so-dieu-phoi.sqlite'));
  const seed = readSeed(resources);
  seedDatabase(handle, seed);
  saveSampleOffice(handle, seed.office, '2023-01-01T08:00:00+07:00');
  await fill(handle);
  handle.exec('ANALYZE');
  handle.close();
}

/** So many communes, shared out over the districts, with two thirds of what the monthly form asks of them in the year. */
function writeCommunes(handle: Sqlite.Database, wanted: number): void {
  handle.exec(`
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${wanted})
    INSERT INTO place (code, name, type, level, parent_id)
      SELECT '9' || printf('%04d', n.i), 'Thử ' || n.i, 'Xã', 'commune', d.id
      FROM n JOIN (SELECT id, row_number() OVER (ORDER BY id) AS nth FROM place WHERE level = 'district') d ON d.nth = n.i % 12 + 1
      LIMIT ${wanted} - (SELECT count(*) FROM place WHERE level = 'commune');
    INSERT INTO value_source (kind, at, reason) VALUES ('hand', '2023-12-14T08:00:00+07:00', 'bench');
    INSERT INTO value_change (source_id, element_id, period, place_id, state, value)
      SELECT (SELECT max(id) FROM value_source), e.element_id, p.id, c.id, 0, 1
      FROM (SELECT DISTINCT f.element_id FROM form_element f JOIN form ON form.id = f.form_id WHERE form.code = 'BM01' AND f.rows = 'communes') e,
        period p, place c
      WHERE p.year = 2023 AND p.kind = 'month' AND c.level = 'commune' AND (c.id * 7 + p.number + e.element_id) % 3 > 0;
    INSERT INTO value (element_id, period, place_id, value, change_id)
      SELECT element_id, period, place_id, value, id FROM value_change;`);
  sealSource(handle, Number(handle.prepare('SELECT max(id) FROM value_source').pluck().get()));
}

const [kind, folder, rest] = process.argv.slice(2);
if (kind === 'ten-years' && folder !== undefined && rest !== undefined)
  await aFolderWith(folder, (handle) => writeYearWorkbook(handle, writeTenYearSet(handle, 'sealed'), rest));
if (kind === 'reported' && folder !== undefined)
  await aFolderWith(folder, (handle) => {
    for (const year of [2022, 2023]) writeReportedYear(handle, { year });
  });
if (kind === 'communes' && folder !== undefined)
  await aFolderWith(folder, (handle) => writeCommunes(handle, Number(rest)));
