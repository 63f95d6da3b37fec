import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportId } from '../../../shared/ids.ts';
import { aPrint } from '../../builders/a-print.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { change, print, rowsOf, takeIn, theCorrection, theDesk, theFirst, undo } from './history-desk.ts';

async function keptFile({ api, dataFolder }: TestApp, id: ImportId): Promise<string> {
  const entry = (await api.imports.history({})).find((each) => each.id === id);
  if (entry === undefined) throw new Error('no such import');
  return path.join(dataFolder, 'tep-goc', `${entry.sha256}.xlsx`);
}

describe('the kept original', () => {
  test('shows its sheets as the clerk saw them, every figure that was taken marked in its cell', async () => {
    const app = theDesk();
    const { first } = await theFirst(app);
    const original = await app.api.imports.original({ id: first });
    if (original.kind !== 'read') throw new Error(original.kind);
    expect(original.sheets.map(({ name }) => name)).not.toContain('_so_dieu_phoi');
    const taken = original.sheets.flatMap(({ name, columns, rows }) =>
      rows.flatMap((row) =>
        row.cells.flatMap((cell, at) => (cell.isTaken ? [`${name} ${columns[at]?.letter}${row.number}`] : [])),
      ),
    );
    const stored = rowsOf(app, "SELECT DISTINCT sheet || ' ' || cell FROM value_change WHERE sheet IS NOT NULL");
    expect(new Set(taken)).toEqual(new Set(stored.map((row) => String(Object(row)[0]))));
    expect(taken.length).toBeGreaterThan(0);
    expect(JSON.stringify(original)).not.toMatch(/"#\d{5}"|"~whole-row"/);
  });

  test('changed on disk it is not shown and not opened; gone it is said so', async () => {
    const app = theDesk();
    const { first } = await theFirst(app);
    const file = await keptFile(app, first);
    appendFileSync(file, 'x');
    expect(await app.api.imports.original({ id: first })).toEqual({ kind: 'altered' });
    expect(await app.call('imports.openCopy', { id: first })).toMatchObject({ error: { code: 'attachment-missing' } });
    rmSync(file);
    expect(await app.api.imports.original({ id: first })).toEqual({ kind: 'missing' });
  });

  test('another program gets a copy under the name it came with, never the original', async () => {
    const opened: string[] = [];
    const app = anApp({
      today: '2023-01-18',
      host: {
        openPath: async (target) => {
          opened.push(target);
          return true;
        },
      },
    });
    const { first } = await theFirst(app);
    expect(await app.api.imports.openCopy({ id: first })).toEqual({ opened: true });
    const [copy = ''] = opened;
    const [entry] = await app.api.imports.history({});
    expect(path.basename(copy)).toBe(entry?.fileName);
    expect(path.dirname(copy)).not.toBe(path.join(app.dataFolder, 'tep-goc'));
    expect(readFileSync(copy).equals(readFileSync(await keptFile(app, first)))).toBe(true);
  });
});

describe('two versions', () => {
  test('are compared figure by figure, each with its cell, also after the later one was taken back', async () => {
    const app = theDesk();
    const { first, files } = await theFirst(app);
    const second = await theCorrection(app, files);
    await undo(app, second);
    const comparison = await app.api.imports.compare({ before: first, after: second });
    if (comparison.kind !== 'compared') throw new Error(comparison.kind);
    const [difference] = comparison.differences;
    expect(comparison.differences).toMatchObject([
      { element: 'TT03', after: { state: 'number', value: 987654 }, afterCell: { sheet: 'Biểu xã' } },
    ]);
    expect(difference?.beforeCell).toEqual(difference?.afterCell);
    expect(difference?.before?.value).not.toBe(987654);
    const { created, changed, same, blank } = comparison.after.counts;
    expect(comparison.same + comparison.differences.length).toBe(created + changed + same + blank);
  });

  test('as the workbook of the paper', async () => {
    const app = theDesk();
    const { first, files } = await theFirst(app);
    const second = await theCorrection(app, files);
    const paper = { kind: 'import-comparison', before: first, after: second } as const;
    const { fileName } = await app.api.papers.write({ paper, format: 'xlsx', folder: app.dataFolder });
    expect(fileName).toMatch(/^so-sanh-lan-nop_2023-01-18.*\.xlsx$/);
  });

  test('of different districts are refused; one that is gone is named', async () => {
    const app = theDesk();
    const { first, files } = await theFirst(app);
    const second = await theCorrection(app, files);
    rmSync(await keptFile(app, first));
    expect(await app.api.imports.compare({ before: first, after: second })).toMatchObject({
      kind: 'unreadable',
      id: first,
    });
    change(app, `UPDATE import SET place_id = 1 WHERE id = ${first}`);
    expect(await app.call('imports.compare', { before: first, after: second })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});

describe('printed reports that a scanned file touches', () => {
  test('are named with number, day and period; one of an earlier month rests on nothing of it', async () => {
    const app = anApp({ today: '2023-02-20', host: { printPage: () => aPrint([2, 1]) } });
    const { files, folder } = await theFirst(app);
    const { id, fileName } = await print(app);
    const correction = await theCorrection(app, files);
    await undo(app, correction, ['prints']);
    const scanned = (await app.api.imports.scan({ folder })).files.find(
      ({ fileName: name }) => name === 'ban sua.xlsx',
    );
    if (scanned?.sha256 == null) throw new Error('the correction');
    const given = { path: scanned.path, sha256: scanned.sha256 };
    expect(await app.api.imports.touchedPrints(given)).toEqual([
      {
        id,
        period: '2023-M01',
        periodLabel: expect.any(String),
        madeAt: expect.any(String),
        fileName,
        isSealed: false,
      },
    ]);
    change(app, 'DROP TRIGGER report_snapshot_no_update; UPDATE report_snapshot SET period = 2022112');
    expect(await app.api.imports.touchedPrints(given)).toEqual([]);
  });

  test('none when nothing would change', async () => {
    const app = theDesk();
    const { folder } = await theFirst(app);
    await print(app);
    const [scanned] = (await app.api.imports.scan({ folder })).files;
    if (scanned?.sha256 == null) throw new Error('the file');
    expect(await app.api.imports.touchedPrints({ path: scanned.path, sha256: scanned.sha256 })).toEqual([]);
    expect(await takeIn(app, folder).catch(() => [])).toEqual([]);
  });
});
