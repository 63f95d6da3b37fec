import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { folder, test } from './app.fixture.ts';

const kills = 8;
const today = '2023-01-17';

/** Every import that stands in the file has all of its figures, and no figure stands there without its import. */
function halfImports(file: string): unknown[] {
  const db = new Sqlite(file, { readonly: true });
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    return db
      .prepare(`SELECT i.id, i.created + i.changed AS promised, count(c.id) AS stored FROM import i
        LEFT JOIN value_source s ON s.import_id = i.id LEFT JOIN value_change c ON c.source_id = s.id
        GROUP BY i.id HAVING promised <> stored
        UNION ALL SELECT 0, (SELECT count(*) FROM value), (SELECT coalesce(sum(created), 0) FROM import)
          WHERE (SELECT count(*) FROM value) <> (SELECT coalesce(sum(created), 0) FROM import)`)
      .all();
  } finally {
    db.close();
  }
}

test('killed while taking files in: each file is whole or not there, and the rest goes in afterwards', async () => {
  test.setTimeout(180_000);
  const runtime = await prepare();
  const [data, forms, stick] = [folder('du-lieu'), folder('bieu-mau'), folder('usb')];
  const start = () => openDoor(['--data', data, '--today', today], runtime);
  const first = await start();
  await first.ask('forms.issue', { form: 'BM01', period: '2023-M01', folder: forms });
  for (const [index, name] of readdirSync(forms).entries()) {
    await fillWorkbook(path.join(forms, name), path.join(stick, name), index + 1);
  }
  await first.close();

  const database = path.join(data, 'so-dieu-phoi.sqlite');
  for (let kill = 0; kill < kills; kill += 1) {
    const door = await start();
    const { value } = await door.ask('imports.scan', { folder: stick });
    const files = filesOf(value);
    const applied = door.ask('imports.apply', { files, receivedOn: today }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 7 * kill));
    await door.kill();
    await applied;
    expect(halfImports(database)).toEqual([]);
  }

  const last = await start();
  const { value } = await last.ask('imports.scan', { folder: stick });
  await last.ask('imports.apply', { files: filesOf(value), receivedOn: today });
  const { value: receipts } = await last.ask('imports.receipts', {});
  await last.close();
  expect(receipts).toHaveLength(12);
  expect(halfImports(database)).toEqual([]);
});

function filesOf(scan: unknown): { path: string; sha256: string }[] {
  const files: unknown = typeof scan === 'object' && scan !== null && 'files' in scan ? scan.files : [];
  if (!Array.isArray(files)) return [];
  return files.map(({ path: file, sha256 }) => ({ path: String(file), sha256: String(sha256) }));
}
