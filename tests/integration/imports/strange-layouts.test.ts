import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { findingKey } from '../../../shared/checks/find.ts';
import type { ScannedFile } from '../../../shared/imports/imports.contract.ts';
import type { Inspection } from '../../../shared/imports/inspection.ts';
import { january, monthlyForm, writeBytes } from '../../builders/a-stick.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import { edited, text, withCell } from '../../builders/edit-workbook.ts';
import { bytesOf, strangeLayouts } from '../../fixtures/strange-layouts.ts';

const today = '2023-02-20';
const receivedOn = Day.parse(today);

const numbersOf = ({ values }: Inspection): Record<string, number | null> =>
  Object.fromEntries(
    values.filter(({ state }) => state === 'number').map(({ place, element, value }) => [`${place} ${element}`, value]),
  );

async function only(
  app: TestApp,
  folder: string,
): Promise<ScannedFile & { sha256: NonNullable<ScannedFile['sha256']> }> {
  const [file, ...others] = (await app.api.imports.scan({ folder })).files;
  if (file === undefined || file.sha256 === null || others.length > 0) throw new Error('not one file that was read');
  return { ...file, sha256: file.sha256 };
}

const placeOf = ({ recognised }: ScannedFile) => {
  if (recognised === null) throw new Error('not recognised');
  return recognised.placeId;
};

/** The invented figures do not fit each other: what is found of them is confirmed. */
async function taken(app: TestApp, file: Awaited<ReturnType<typeof only>>): Promise<void> {
  const { path, sha256 } = file;
  const differences = await app.api.imports.preview({ path, sha256 });
  const figures = differences.flatMap(({ element, placeId, after }) =>
    after === null ? [] : [{ element, placeId, ...after }],
  );
  const found = await app.api.checks.proposed({ district: placeOf(file), period: january, figures });
  const confirmed = found.map(findingKey);
  const { receipts, refused } = await app.api.imports.apply({ files: [{ path, sha256, confirmed }], receivedOn });
  expect(refused).toEqual([]);
  expect(receipts).toMatchObject([{ applied: true }]);
}

/** What the assistant proposes, kept as it is. */
async function learn(app: TestApp, folder: string) {
  const { path, sha256 } = await only(app, folder);
  const { layout } = await app.api.imports.proposeLayout({ path, sha256 });
  if (layout === null) throw new Error('nothing proposed');
  return app.api.imports.saveLayout({ path, sha256, layout });
}

describe.each(strangeLayouts)('$name', ({ workbook, next, key, nextKey, form, place }) => {
  test('asks with its best reading, then is taken in, and next month by itself', { timeout: 60_000 }, async () => {
    const app = anApp({ today });
    const [first, second] = [aFolder(), aFolder()];
    const file = writeBytes(first, 'bang rieng.xlsx', bytesOf(workbook));
    const later = writeBytes(second, 'bang thang sau.xlsx', bytesOf(next));
    const before = contentOf(app.dataFolder);
    const asked = await app.api.imports.inspect({ file });
    expect(asked).toMatchObject({ outcome: 'ask', reason: 'layout-unknown', form, place, period: '2023-M01' });
    expect(asked.confidence).toBeLessThan(1);
    expect(numbersOf(asked)).toEqual(key);
    expect(contentOf(app.dataFolder)).toEqual(before);

    await learn(app, first);
    const known = await app.api.imports.inspect({ file });
    expect(known).toMatchObject({ outcome: expect.stringMatching(/import|ask/), form, place, confidence: 1 });
    expect(known.reason).not.toBe('layout-unknown');
    const { path, sha256 } = await only(app, first);
    const findings = await app.api.imports.preview({ path, sha256 });
    expect(findings).toHaveLength(Object.keys(key).length);

    const following = await app.api.imports.inspect({ file: later });
    expect(following.reason).not.toBe('layout-unknown');
    expect(following.confidence).toBeGreaterThanOrEqual(0.75);
    expect(following.confidence).toBeLessThan(1);
    expect(following).toMatchObject({ form, place, period: '2023-M02' });
    expect(numbersOf(following)).toEqual(nextKey);
  });
});

const [twoHeads] = strangeLayouts;
if (twoHeads === undefined) throw new Error('no layouts');

test('what was read is stored, from the cells in which it stood', async () => {
  const app = anApp({ today });
  const folder = aFolder();
  writeBytes(folder, 'bang rieng.xlsx', bytesOf(twoHeads.workbook));
  await learn(app, folder);
  const file = await only(app, folder);
  expect(file).toMatchObject({ outcome: 'new', counts: { created: 66, changed: 0, same: 0, blank: 0 }, problems: [] });
  const { path, sha256 } = file;
  const differences = await app.api.imports.preview({ path, sha256 });
  expect(differences.find(({ element, place }) => element === 'TT03' && place === 'Xã Mường Chiên')).toMatchObject({
    sheet: 'Sheet1',
    cell: 'D7',
    before: null,
    after: { state: 'number', value: 301 },
  });
  await taken(app, file);
  const stored = await app.api.forms.figures({ form: monthlyForm, district: placeOf(file), period: january });
  expect(stored).toHaveLength(66);
  expect((await only(app, folder)).outcome).toBe('received');
});

describe('layouts that were learned', () => {
  async function learnt() {
    const app = anApp({ today });
    const folder = aFolder();
    writeBytes(folder, 'bang rieng.xlsx', bytesOf(twoHeads?.workbook ?? { sheets: [], notes: [] }));
    const { id } = await learn(app, folder);
    const layouts = () => app.api.imports.layouts({});
    return { app, folder, id, layouts };
  }

  test('are listed with their sender; kept twice they are one', async () => {
    const { app, folder, id, layouts } = await learnt();
    expect(await layouts()).toMatchObject([{ id, name: 'BM01 – Sheet1', place: 'Huyện Quỳnh Nhai' }]);
    expect(await learn(app, folder)).toEqual({ id });
    expect(await layouts()).toHaveLength(1);
  });

  test('can be renamed, given other elements, removed, and all of it taken back', async () => {
    const { app, id, layouts } = await learnt();
    const [before] = await layouts();
    if (before === undefined) throw new Error('not listed');
    const elements = before.layout.columns.map(({ element }) => (element === 'KT04' ? null : element));
    await app.api.imports.changeLayout({ id, name: 'Bảng của huyện', elements });
    expect((await layouts())[0]).toMatchObject({ name: 'Bảng của huyện' });
    expect((await layouts())[0]?.layout.columns.map(({ element }) => element)).toEqual(elements);
    await app.api.imports.removeLayout({ id });
    expect(await layouts()).toEqual([]);
    expect((await app.api.undo.last({})).undone).toEqual({ operation: 'imports.removeLayout' });
    expect((await app.api.undo.last({})).undone).toEqual({ operation: 'imports.changeLayout' });
    expect(await layouts()).toEqual([before]);
    expect((await app.api.undo.last({})).undone).toEqual({ operation: 'imports.saveLayout' });
    expect(await layouts()).toEqual([]);
  });

  test('one that is gone is said to be', async () => {
    const { app, id } = await learnt();
    await app.api.imports.removeLayout({ id });
    await expect(app.api.imports.removeLayout({ id })).rejects.toMatchObject({ error: { code: 'not-found' } });
  });

  test('leave as JSON with official codes', async () => {
    const { app } = await learnt();
    const { path } = await app.api.imports.exportLayouts({ folder: aFolder() });
    const { layouts } = JSON.parse(readFileSync(path, 'utf8'));
    expect(layouts).toMatchObject([{ name: 'BM01 – Sheet1', layout: { district: '118', form: 'BM01' } }]);
  });

  test('without a sender nothing is kept', async () => {
    const { app, folder, layouts } = await learnt();
    const { path, sha256 } = await only(app, folder);
    const [known] = await layouts();
    if (known === undefined) throw new Error('not listed');
    const saved = app.api.imports.saveLayout({ path, sha256, layout: { ...known.layout, district: null } });
    await expect(saved).rejects.toMatchObject({ error: { code: 'invalid-input' } });
  });
});

describe('a place nobody can tell', () => {
  const misspelt = (name: string) => edited(twoHeads.workbook, withCell('Sheet1', 'B7', text(name)));

  test('without its marks it is asked about, with whom it may mean; the answer is remembered', async () => {
    const app = anApp({ today });
    const [first, second] = [aFolder(), aFolder()];
    writeBytes(first, 'a.xlsx', bytesOf(misspelt('Muong Chien')));
    const { path, sha256 } = await only(app, first);
    const { layout } = await app.api.imports.proposeLayout({ path, sha256 });
    if (layout === null) throw new Error('nothing proposed');
    const trial = await app.api.imports.tryLayout({ path, sha256, layout });
    expect(trial.problems).toEqual([
      { kind: 'place-unclear', sheet: 'Sheet1', cell: 'B7', candidates: ['Xã Mường Chiên'] },
    ]);
    const [row] = trial.rows.filter(({ kind }) => kind === 'unclear');
    const [candidate] = row?.candidates ?? [];
    if (row === undefined || candidate === undefined) throw new Error('nobody to ask about');
    const answered = { ...layout, rows: [{ row: row.row, text: row.text, as: 'place' as const, place: candidate.id }] };
    expect((await app.api.imports.tryLayout({ path, sha256, layout: answered })).problems).toEqual([]);
    await app.api.imports.saveLayout({ path, sha256, layout: answered });
    const places = await app.api.places.list({ on: Day.parse('2023-02-01') });
    expect(places.find(({ id }) => id === candidate.id)?.aliases).toEqual(['Muong Chien']);

    writeBytes(second, 'b.xlsx', bytesOf(misspelt('MUONG  CHIEN')));
    expect(await only(app, second)).toMatchObject({ outcome: 'new', problems: [] });
  });

  test('a file that is learned but for one place only asks about that', async () => {
    const app = anApp({ today });
    const [first, second] = [aFolder(), aFolder()];
    writeBytes(first, 'a.xlsx', bytesOf(twoHeads.workbook));
    await learn(app, first);
    const file = writeBytes(second, 'b.xlsx', bytesOf(misspelt('Mường Lạ')));
    const asked = await app.api.imports.inspect({ file });
    expect(asked).toMatchObject({ outcome: 'ask', reason: 'place-unclear', place: '118' });
    expect(asked.values.some(({ place }) => place === '03682')).toBe(false);
  });
});

describe('columns that look like persons', () => {
  const withHead = edited(
    twoHeads.workbook,
    withCell('Sheet1', 'J6', text('Tên chủ cơ sở')),
    withCell('Sheet1', 'J7', text('xyz')),
  );

  test('refuse the file and are not shown; passing over the column is the only way past them', async () => {
    const app = anApp({ today });
    const folder = aFolder();
    const source = writeBytes(folder, 'a.xlsx', bytesOf(withHead));
    const { path, sha256, problems } = await only(app, folder);
    expect(problems).toEqual([{ kind: 'personal-columns', sheet: 'Sheet1', columns: ['Tên chủ cơ sở'] }]);
    const { layout, sheets } = await app.api.imports.proposeLayout({ path, sha256 });
    if (layout === null) throw new Error('nothing proposed');
    expect(sheets[0]?.suspects).toEqual([{ column: 10, told: 'Tên chủ cơ sở' }]);
    expect(JSON.stringify(sheets)).not.toContain('xyz');
    expect(layout.columns.some(({ column }) => column === 10)).toBe(false);
    const asIs = await app.api.imports.tryLayout({ path, sha256, layout });
    expect(asIs).toMatchObject({ period: null, values: [], problems: [{ kind: 'personal-columns' }] });
    await app.api.imports.saveLayout({ path, sha256, layout });
    expect((await only(app, folder)).problems).toMatchObject([{ kind: 'personal-columns' }]);

    const passing = { ...layout, columns: [...layout.columns, { column: 10, header: 'Tên chủ cơ sở', element: null }] };
    expect((await app.api.imports.tryLayout({ path, sha256, layout: passing })).problems).toEqual([]);
    await app.api.imports.saveLayout({ path, sha256, layout: passing });
    const file = await only(app, folder);
    expect(file.outcome).toBe('new');
    await taken(app, file);
    expect(existsSync(`${app.dataFolder}/tep-goc/${sha256}.xlsx`)).toBe(false);
    expect(existsSync(source)).toBe(true);
  });
});
