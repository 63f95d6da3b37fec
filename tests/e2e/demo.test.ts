import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { runDemo } from '../../scripts/demo.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { folder, test } from './app.fixture.ts';
import { decree30Problems } from './decree-30.ts';
import { pdfText } from './pdf.ts';

/** Totals straight from the table, by a query of the test's own: per district, in the order of the official list. */
const totalsQuery = `
  SELECT d.type || ' ' || d.name AS district, e.code, sum(v.value) AS total, min(v.state) AS state
  FROM value v JOIN data_element e ON e.id = v.element_id JOIN place p ON p.id = v.place_id
  JOIN place d ON d.id = CASE p.level WHEN 'commune' THEN p.parent_id ELSE p.id END
  WHERE e.code IN ('TT02', 'TT03', 'CS01', 'CS02', 'CS03', 'KT03') GROUP BY d.id, e.code ORDER BY d.id`;

interface Total {
  readonly district: string;
  readonly code: string;
  readonly total: number;
}

/** 1.234 as the paper writes it. */
const printed = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.');

test('the demo: twelve in, none refused, and the figures on paper are those of the database', async () => {
  test.setTimeout(120_000);
  const demo = await runDemo(folder('demo'), await prepare(), () => undefined);
  expect(demo).toMatchObject({ imports: 12, refused: 0, code: 0 });
  expect(readdirSync(demo.folders.forms)).toHaveLength(12);
  expect(readdirSync(demo.folders.received)).toHaveLength(12);

  const db = new Sqlite(path.join(demo.folders.data, 'so-dieu-phoi.sqlite'), { readonly: true });
  const totals = db.prepare<[], Total>(totalsQuery).all();
  const communes = db
    .prepare(
      "SELECT count(DISTINCT v.place_id) FROM value v JOIN data_element e ON e.id = v.element_id WHERE e.code = 'TT01' AND v.value >= 1",
    )
    .pluck()
    .get();
  db.close();

  const text = pdfText(demo.report.path);
  const annex = text.slice(text.lastIndexOf('PHÒNG, CHỐNG MẠI DÂM CỦA CÁC HUYỆN'));
  expect(new Set(totals.map(({ district }) => district)).size).toBe(12);
  for (const { code, total } of totals) expect(annex, code).toContain(` ${printed(total)} `);
  for (const code of ['TT02', 'TT03', 'CS01', 'CS02', 'CS03']) {
    const province = totals.filter((row) => row.code === code).reduce((sum, { total }) => sum + total, 0);
    expect(text.split(printed(province)).length - 1, `${code} in the text and in the annex`).toBeGreaterThanOrEqual(2);
  }
  expect(text).toContain(`${communes}/204`);
  expect(await decree30Problems(demo.report.path)).toEqual([]);
});
