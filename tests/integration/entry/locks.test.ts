import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { aDistrict, given, januarySheet, logOf, number, typed } from '../../builders/a-sheet.ts';
import { aStick, january } from '../../builders/a-stick.ts';
import { anApp } from '../../builders/an-app.ts';
import { aPreparedFolder, contentOf } from '../../builders/database-content.ts';

const period = (code: string) => PeriodCode.parse(code);
const closed = { kind: 'period', reason: 'đã gửi báo cáo' };

async function aClosedGrid(closing = 'đã gửi báo cáo', which = '2023-Q1') {
  const app = anApp({ today: '2023-01-18' });
  const { district } = await aDistrict(app);
  const [cell] = (await januarySheet(app, district)).cells;
  if (cell === undefined) throw new Error('no cell');
  await typed(app, [given(cell, number(3))]);
  await app.api.entry.lock({ period: period(which), reason: closing });
  return { app, district, cell };
}

describe('a closed period', () => {
  test.each(['2023-M01', '2023-Q1', '2023-H1', '2023-N9', '2023-Y'])('%s closed locks January whole', async (which) => {
    const { app, district } = await aClosedGrid('đã gửi báo cáo', which);
    const sheet = await januarySheet(app, district);
    expect(sheet.periodLock).toEqual(closed);
    expect(sheet.cells.every(({ lock }) => lock?.kind === 'period')).toBe(true);
  });

  test('refuses typing, a pasted block, undo and the single cell, and nothing is written', async () => {
    const { app, cell } = await aClosedGrid();
    const before = contentOf(app.dataFolder);
    const refused = [{ place: cell.place, element: cell.element, problem: 'locked', lock: closed }];
    for (const mode of ['all', 'fitting'] as const) {
      for (const source of ['hand', 'undo'] as const) {
        expect(await typed(app, [given(cell, number(4))], { mode, source })).toEqual({ changed: 0, refused });
      }
    }
    const single = { element: cell.element, place: cell.place, period: january, figure: null, reason: '' };
    await expect(app.api.forms.record(single)).rejects.toMatchObject({
      error: { code: 'figure-locked', lock: closed },
    });
    const total = app.api.entry.saveControlTotal({
      element: cell.element,
      district: cell.place,
      period: january,
      value: 1,
    });
    await expect(total).rejects.toThrow();
    expect(contentOf(app.dataFolder)).toEqual(before);
  });

  test('may still be explained by a note', async () => {
    const { app, cell } = await aClosedGrid();
    const note = { element: cell.element, place: cell.place, period: january, text: 'huyện đính chính sau' };
    expect(await app.api.entry.saveNote(note)).toEqual({ changed: 1 });
  });

  test('opened again takes figures; both reasons stay in the log', async () => {
    const { app, cell } = await aClosedGrid();
    expect(await app.api.entry.unlock({ period: period('2023-Q1'), reason: 'số sai' })).toEqual({ changed: 1 });
    expect(await app.api.entry.locks({})).toEqual([]);
    expect(await typed(app, [given(cell, number(4))])).toEqual({ changed: 1, refused: [] });
    expect(logOf(app.dataFolder)).toMatchObject([
      { entity: 'period-lock', entity_id: 2023201, field: 'closed', before: null, after: 'đã gửi báo cáo' },
      { entity: 'period-lock', entity_id: 2023201, field: 'opened', before: 'đã gửi báo cáo', after: 'số sai' },
    ]);
  });

  test('closed again changes nothing, nor does opening what is open', async () => {
    const { app } = await aClosedGrid();
    const before = contentOf(app.dataFolder);
    expect(await app.api.entry.lock({ period: period('2023-Q1'), reason: 'khác' })).toEqual({ changed: 0 });
    expect(await app.api.entry.unlock({ period: january, reason: 'nhầm' })).toEqual({ changed: 0 });
    expect(contentOf(app.dataFolder)).toEqual(before);
    expect(await app.api.entry.locks({})).toMatchObject([{ period: '2023-Q1', reason: 'đã gửi báo cáo' }]);
  });

  test.each(['lock', 'unlock'] as const)('%s: only periods of the plan in use', async (operation) => {
    const { app } = await aClosedGrid();
    const decided = app.api.entry[operation]({ period: period('2022-Q1'), reason: 'x' });
    await expect(decided).rejects.toMatchObject({
      error: { code: 'figure-locked', lock: { kind: 'outside-plan', year: 2023 } },
    });
  });

  test('opening needs a reason', async () => {
    const { app } = await aClosedGrid();
    const reply = await app.call('entry.unlock', { period: '2023-Q1', reason: '  ' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

describe('a file of a closed period', () => {
  const problem = { kind: 'period-closed', found: 'Tháng 1 năm 2023', reason: 'đã gửi báo cáo' };

  test('is refused when it is read, with its sentence', async () => {
    const { app } = await aClosedGrid();
    const { folder } = await aStick(app);
    const { files } = await app.api.imports.scan({ folder });
    expect(files).toMatchObject([{ outcome: 'refused', problems: [problem] }]);
  });

  test('looked at before the closing, is refused afterwards: no differences, nothing stored', async () => {
    const app = anApp({ today: '2023-01-18' });
    const { folder } = await aStick(app);
    const [file] = (await app.api.imports.scan({ folder })).files;
    if (!file || file.sha256 === null) throw new Error('no file');
    const looked = { path: file.path, sha256: file.sha256 };
    expect(await app.api.imports.preview(looked)).not.toEqual([]);
    await app.api.entry.lock({ period: january, reason: 'đã gửi báo cáo' });
    const before = contentOf(app.dataFolder);
    expect(await app.api.imports.preview(looked)).toEqual([]);
    const receivedOn = Day.parse('2023-01-17');
    expect(await app.api.imports.apply({ files: [looked], receivedOn })).toMatchObject({
      receipts: [],
      refused: [{ problems: [problem] }],
    });
    expect(contentOf(app.dataFolder)).toEqual(before);
    await app.api.entry.unlock({ period: january, reason: 'nhận bổ sung' });
    const { receipts } = await app.api.imports.apply({ files: [looked], receivedOn });
    expect(receipts).toHaveLength(1);
  });
});

describe('a place that has ended', () => {
  const ended = () =>
    aPreparedFolder((handle) => {
      handle.exec(`UPDATE place SET valid_to = '2023-01-10'
        WHERE id = (SELECT min(id) FROM place WHERE level = 'district')`);
    });

  test('takes no figure, no note and no bottom line, and has no sheet', async () => {
    const app = anApp({ dataFolder: ended() });
    const all = await app.api.places.list({ on: Day.parse('2023-01-10') });
    const district = all.find(({ level }) => level === 'district')?.id;
    if (district === undefined) throw new Error('no district');
    const [cell] = (await januarySheet(app, (await aDistrict(app)).district)).cells;
    if (cell === undefined) throw new Error('no cell');
    const lock = { kind: 'place-ended', endedOn: '2023-01-10' };
    const { element } = cell;
    expect(await typed(app, [{ place: district, element, figure: number(1) }], { mode: 'fitting' })).toEqual({
      changed: 0,
      refused: [{ place: district, element, problem: 'locked', lock }],
    });
    const error = { code: 'figure-locked', lock };
    const where = { element, period: january };
    await expect(app.api.entry.saveNote({ ...where, place: district, text: 'x' })).rejects.toMatchObject({ error });
    await expect(app.api.entry.saveControlTotal({ ...where, district, value: 1 })).rejects.toMatchObject({ error });
    await expect(januarySheet(app, district)).rejects.toMatchObject({ error: { code: 'not-found' } });
  });
});

test.each([
  ['2023-M02', { kind: 'not-begun', from: '2023-01-15' }],
  ['2022-M12', { kind: 'outside-plan', year: 2023 }],
])('a figure of %s cannot be typed on 14 January 2023', async (code, lock) => {
  const app = anApp({ today: '2023-01-14' });
  const { district } = await aDistrict(app);
  const [cell] = (await januarySheet(app, district)).cells;
  if (cell === undefined) throw new Error('no cell');
  const block = { period: period(code), cells: [given(cell, number(1))], reason: '' };
  expect(await app.api.entry.record({ ...block, mode: 'fitting', source: 'hand' })).toMatchObject({
    changed: 0,
    refused: [{ problem: 'locked', lock }],
  });
});
