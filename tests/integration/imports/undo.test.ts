import { describe, expect, test } from 'vitest';
import { type PlaceId, RegimeCode } from '../../../shared/ids.ts';
import { january } from '../../builders/a-stick.ts';
import type { TestApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import {
  change,
  figuresOf,
  print,
  rowsOf,
  takeIn,
  theCorrection,
  theDesk,
  theFirst,
  typeIn,
  undo,
} from './history-desk.ts';

const historyOf = async ({ api }: TestApp) => (await api.imports.history({})).map(({ id, undone }) => [id, undone]);

async function boardOf({ api }: TestApp, place: PlaceId) {
  const board = await api.submissions.board({ regime: RegimeCode.parse('CD01'), period: january });
  return board.find(({ placeId }) => placeId === place);
}

async function placeOf({ api }: TestApp): Promise<PlaceId> {
  const [entry] = await api.imports.history({});
  if (entry === undefined) throw new Error('an import');
  return entry.recognised.placeId;
}

/** The commune and element of the one figure the correction changes. */
async function correctedFigure({ api }: TestApp, id: Awaited<ReturnType<typeof theCorrection>>) {
  const { restored } = await api.imports.undoPlan({ id });
  const [figure] = restored;
  if (figure === undefined || restored.length > 1) throw new Error('one figure');
  return figure;
}

describe('the only file of a district taken back', () => {
  test('nothing of it is stored, the district has not sent, the history says when and why, and it may come again', async () => {
    const app = theDesk();
    const { first, folder } = await theFirst(app);
    const place = await placeOf(app);
    const before = figuresOf(app);
    expect(await boardOf(app, place)).toMatchObject({ state: 'on-time', files: 1 });
    const { done, plan } = await undo(app, first);
    expect({ done, restored: plan.restored.length, kept: plan.kept.length }).toEqual({
      done: true,
      restored: before.length,
      kept: 0,
    });
    expect(figuresOf(app)).toEqual([]);
    expect(await boardOf(app, place)).toMatchObject({ state: 'overdue', files: 0, receivedOn: null });
    expect(await historyOf(app)).toEqual([
      [first, { at: expect.stringMatching(/^2023-01-18T/), reason: 'nhập nhầm tệp' }],
    ]);
    expect(await app.api.imports.receipts({})).toEqual([]);
    const [again] = await takeIn(app, folder);
    expect(again).not.toBe(first);
    expect(figuresOf(app)).toEqual(before);
    expect(await boardOf(app, place)).toMatchObject({ state: 'on-time', files: 1 });
    expect((await historyOf(app)).map(([id]) => id)).toEqual([again, first]);
  });

  test('it is no step of Ctrl+Z, and steps before it are not taken back over it', async () => {
    const app = theDesk();
    const { first } = await theFirst(app);
    await app.api.deadlines.regenerate({});
    await undo(app, first);
    expect(await app.api.undo.state({})).toEqual({ steps: 0, next: null });
  });
});

describe('a correction taken back', () => {
  test('leaves exactly what was stored before it, and the figure leads to the cell of the first file again', async () => {
    const app = theDesk();
    const { first, files } = await theFirst(app);
    const before = figuresOf(app);
    const second = await theCorrection(app, files);
    const { element, placeId, ...figure } = await correctedFigure(app, second);
    expect(figure.now).toEqual({ state: 'number', value: 987654 });
    await undo(app, second);
    expect(figuresOf(app)).toEqual(before);
    const source = await app.api.explain.source({ element, place: placeId, period: january });
    const [entry] = (await app.api.imports.history({})).filter(({ id }) => id === first);
    expect(source).toMatchObject({
      figure: figure.before,
      change: {
        kind: 'undo',
        undoneImport: second,
        reason: 'nhập nhầm tệp',
        fileName: entry?.fileName,
        sheet: 'Biểu xã',
      },
      original: { kind: 'read', agrees: true },
    });
    const history = await app.api.forms.history({ element, place: placeId, period: january });
    expect(history.map(({ kind, value, undoneImport }) => [kind, value, undoneImport])).toEqual([
      ['undo', figure.before?.value, second],
      ['file', 987654, null],
      ['file', figure.before?.value, null],
    ]);
  });

  test('then the first one can be taken back too', async () => {
    const app = theDesk();
    const { first, files } = await theFirst(app);
    await undo(app, await theCorrection(app, files));
    expect(await undo(app, first)).toMatchObject({ done: true, plan: { kept: [], later: [] } });
    expect(figuresOf(app)).toEqual([]);
  });
});

describe('figures changed since', () => {
  test('by hand: refused with the list; consented to, only the rest goes back', async () => {
    const app = theDesk();
    const { first, files } = await theFirst(app);
    const second = await theCorrection(app, files);
    const { placeId } = await correctedFigure(app, second);
    await typeIn(app, placeId, 'TT03', 4);
    const before = contentOf(app.dataFolder);
    const refused = await undo(app, second);
    expect(refused.done).toBe(false);
    expect(refused.plan).toMatchObject({
      restored: [],
      kept: [{ element: 'TT03', placeId, written: { value: 987654 }, now: { value: 4 }, by: { kind: 'hand' } }],
    });
    expect(contentOf(app.dataFolder)).toEqual(before);
    const figures = figuresOf(app);
    expect((await undo(app, second, ['kept'])).done).toBe(true);
    expect(figuresOf(app)).toEqual(figures);
    const { plan } = await undo(app, first, ['kept']);
    expect(plan.restored.length + plan.kept.length).toBe(figures.length);
  });

  test('by a later file: it stays, and what that file found stored already is named', async () => {
    const app = theDesk();
    const { first, files } = await theFirst(app);
    const second = await theCorrection(app, files);
    const { element, placeId } = await correctedFigure(app, second);
    const all = figuresOf(app).length;
    const { done, plan } = await undo(app, first);
    expect(done).toBe(false);
    expect(plan.kept).toMatchObject([{ element, placeId, by: { kind: 'file', fileName: 'ban sua.xlsx' } }]);
    expect(plan.restored).toHaveLength(all - 1);
    expect(plan.later).toEqual([{ id: second, fileName: 'ban sua.xlsx', same: all - 1 }]);
    expect((await undo(app, first, ['kept'])).done).toBe(false);
    expect((await undo(app, first, ['kept', 'later'])).done).toBe(true);
    expect(figuresOf(app)).toHaveLength(1);
    // What was before the correction was of a file that is taken back itself: it does not come again.
    expect((await undo(app, second)).plan.restored).toMatchObject([{ element, before: null }]);
    expect(figuresOf(app)).toEqual([]);
  });
});

describe('refused', () => {
  test('while the period is closed', async () => {
    const app = theDesk();
    const { first } = await theFirst(app);
    await app.api.entry.lock({ period: january, reason: 'đã báo cáo' });
    const before = contentOf(app.dataFolder);
    const { done, plan } = await undo(app, first, ['kept', 'prints', 'later']);
    expect({ done, locks: plan.locks }).toEqual({ done: false, locks: [{ kind: 'period', reason: 'đã báo cáo' }] });
    expect(contentOf(app.dataFolder)).toEqual(before);
  });

  test('until a print that holds its figures is consented to; one made before the file came does not hold them', async () => {
    const app = theDesk();
    await print(app);
    const { first } = await theFirst(app);
    const { id, fileName } = await print(app);
    const { done, plan } = await undo(app, first);
    expect({ done, prints: plan.prints }).toMatchObject({ done: false, prints: [{ id, fileName, isSealed: false }] });
    expect((await undo(app, first, ['prints'])).done).toBe(true);
  });

  test('a print that does not know its last change goes by the clock', async () => {
    const app = theDesk();
    const old = (madeAt: string) =>
      change(
        app,
        `INSERT INTO report_snapshot (kind, period, made_at, status, document, file_name, pdf_sha256)
         SELECT kind, period, '${madeAt}', status, document, file_name, pdf_sha256 FROM report_snapshot LIMIT 1`,
      );
    await print(app);
    old('2023-01-17T08:00:00+07:00');
    const { first } = await theFirst(app);
    old('2023-01-19T08:00:00+07:00');
    expect((await undo(app, first)).plan.prints.map(({ madeAt }) => madeAt)).toEqual(['2023-01-19T08:00:00+07:00']);
  });

  test('without a reason, for one that is not there, and twice', async () => {
    const app = theDesk();
    const { first } = await theFirst(app);
    expect(await app.call('imports.undo', { id: first, reason: '  ' })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(await app.call('imports.undo', { id: first + 1, reason: 'x' })).toMatchObject({
      error: { code: 'not-found' },
    });
    await undo(app, first);
    expect(await app.call('imports.undo', { id: first, reason: 'x' })).toMatchObject({ error: { code: 'stale' } });
    expect(rowsOf(app, 'SELECT count(*) FROM value_source WHERE undone_import_id IS NOT NULL')).toEqual([[1]]);
  });
});

test('a file that brought no figure can be taken back: only its receipt goes', async () => {
  const app = theDesk();
  const { first, files } = await theFirst(app);
  const second = await theCorrection(app, files);
  const third = await theCorrection(app, files, 987654, 'ban sua lai.xlsx');
  const before = figuresOf(app);
  expect(await undo(app, third)).toMatchObject({ done: true, plan: { restored: [], kept: [], receipts: 1 } });
  expect(figuresOf(app)).toEqual(before);
  const entries = await app.api.imports.history({});
  expect(entries.map(({ id, replaces, replacedBy }) => [id, replaces, replacedBy])).toEqual([
    [third, null, null],
    [second, first, null],
    [first, null, second],
  ]);
});
