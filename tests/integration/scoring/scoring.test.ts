import path from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../../electron/database/open.ts';
import type { Host } from '../../../electron/host.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { definitionOf } from '../../builders/a-register.ts';
import { jsonFile, setOf, takenIn } from '../../builders/a-set-file.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { heldFigure } from '../../builders/fed-register.ts';

const year = 2023;
const today = '2023-12-10';

async function aSheet({ api }: TestApp) {
  const [newest] = await api.scoring.sheets({});
  if (newest === undefined) throw new Error('no sheet');
  return newest;
}

const full = ({ sheet }: Awaited<ReturnType<typeof aSheet>>, less = 0) =>
  Object.fromEntries(sheet.criteria.map(({ code, maximum }, at) => [code, at === 0 ? maximum - less : maximum]));

async function aCommune({ api }: TestApp) {
  const found = (await api.places.list({ on: Day.parse(today) })).find(({ level }) => level === 'commune');
  if (found === undefined) throw new Error('no commune');
  return found;
}

async function given() {
  const app = anApp({ today });
  const commune = await aCommune(app);
  const score = async (points: Record<string, number>, changes: object = {}) =>
    app.api.scoring.score({
      place: commune.id,
      year,
      score: {
        ...{ on: today, version: (await aSheet(app)).version, points },
        ...{ document: { number: '', day: null, title: '' }, note: '', ...changes },
      },
    });
  const scored = async () =>
    (await app.api.scoring.communes({ year })).find(({ place }) => place === commune.id)?.score ?? null;
  const entries = async () => (await app.api.registers.entries({ register: 'ST12', filter: {} })).entries;
  return { app, commune, score, scored, entries };
}

test('a score stands in the register as total and class, and what the register feeds follows', async () => {
  const { app, commune, score, scored, entries } = await given();
  const sheet = await aSheet(app);
  await score(full(sheet, 10));
  expect(await scored()).toMatchObject({ total: 90, className: 'Không có tệ nạn (mẫu)', version: 1, entry: 'same' });
  expect(await entries()).toMatchObject([
    { place: commune.id, on: today, values: { diem: 90, xep_loai: 'Không có tệ nạn (mẫu)' } },
  ]);
  expect(await app.api.registers.fed({ register: 'ST12', period: '2023-Y' })).toMatchObject([
    { element: 'XA02', placeName: commune.name, fed: '90' },
    { element: 'XA03', placeName: commune.name, fed: 'Không có tệ nạn (mẫu)' },
  ]);
});

test('scored again, the one line of the year changes; removed, it goes; each is one step back', async () => {
  const { app, commune, score, scored, entries } = await given();
  const sheet = await aSheet(app);
  await score(full(sheet));
  await score(Object.fromEntries(sheet.sheet.criteria.map(({ code }) => [code, 0])));
  expect((await entries()).map(({ values }) => Object.values(values))).toEqual([[0, 'Còn tệ nạn (mẫu)']]);
  await app.api.undo.last({});
  expect(await scored()).toMatchObject({ total: 100, entry: 'same' });
  expect(await entries()).toHaveLength(1);
  await app.api.scoring.remove({ place: commune.id, year });
  expect([await scored(), await entries()]).toEqual([null, []]);
  await app.api.undo.last({});
  expect(await scored()).toMatchObject({ total: 100, entry: 'same' });
  await app.api.undo.last({});
  expect([await scored(), await entries()]).toEqual([null, []]);
});

test('a line changed or removed in the register by hand is seen at the score', async () => {
  const { app, score, scored, entries } = await given();
  await score(full(await aSheet(app)));
  const [line] = await entries();
  if (line === undefined) throw new Error('no line');
  const { id, on, place, document, note, values } = line;
  await app.api.registers.change({ id, entry: { on, place, document, note, values: { ...values, diem: 7 } } });
  expect(await scored()).toMatchObject({ total: 100, entry: 'changed' });
  await app.api.registers.remove({ id });
  expect(await scored()).toMatchObject({ total: 100, entry: 'removed' });
  await score(full(await aSheet(app)));
  expect(await scored()).toMatchObject({ entry: 'same' });
});

test('what else the office keeps in the line stays when the commune is scored again', async () => {
  const { app, score, entries } = await given();
  const { code, content } = await definitionOf(app, 'ST12');
  const own = { code: 'hoi_dong', name: 'Hội đồng chấm', kind: 'text' as const, required: false, prints: true };
  await app.api.registers.define({ register: code, content: { ...content, fields: [...content.fields, own] } });
  await score(full(await aSheet(app)));
  const [line] = await entries();
  if (line === undefined) throw new Error('no line');
  const { id, on, place, document, note, values } = line;
  const entry = { on, place, document, note, values: { ...values, hoi_dong: 'UBND huyện' } };
  await app.api.registers.change({ id, entry });
  await score(full(await aSheet(app), 4));
  expect((await entries()).map((each) => each.values)).toEqual([{ ...values, diem: 96, hoi_dong: 'UBND huyện' }]);
});

test('a class that the form offers only since this very score is fed by it, and gone when it is taken back', async () => {
  const { app, commune, score } = await given();
  const set = await setOf(app);
  const options = ['Loại khác'];
  const elements = set.elements.map((element) => (element.code === 'XA03' ? { ...element, options } : element));
  await takenIn(app, jsonFile({ ...set, elements }));
  await score(full(await aSheet(app)));
  const fed = async () => app.api.registers.fed({ register: 'ST12', period: '2023-Y' });
  expect(await fed()).toMatchObject([
    { element: 'XA02', placeName: commune.name, stored: '100', agrees: true },
    { element: 'XA03', placeName: commune.name, stored: 'Không có tệ nạn (mẫu)', agrees: true },
  ]);
  await app.api.undo.last({});
  expect(await fed()).toEqual([]);
  expect(heldFigure(app, 'XA03', PeriodCode.parse('2023-Y'), commune.id)).toBeUndefined();
});

test('what was left uncounted by an older program is counted when the commune is scored again, though the same', async () => {
  const { app, commune, score } = await given();
  for (const less of [1, 0]) await score(full(await aSheet(app), less));
  const handle = connect(path.join(app.dataFolder, 'so-dieu-phoi.sqlite'));
  for (const table of ['fed_figure', 'value'])
    handle.exec(`DELETE FROM ${table} WHERE element_id = (SELECT id FROM data_element WHERE code = 'XA03')`);
  handle.close();
  await score(full(await aSheet(app)));
  expect(heldFigure(app, 'XA03', PeriodCode.parse('2023-Y'), commune.id)).toBe(0);
});

test('points above a maximum, one left out and a day of another year are refused, each by its name', async () => {
  const { app, score, scored, entries } = await given();
  const points = full(await aSheet(app));
  const refusal = (issue: string, path: string) => ({
    error: { code: 'invalid-input', problems: [{ path, issue }] },
  });
  const [code = '', maximum = 0] = Object.entries(points)[0] ?? [];
  await expect(score({ ...points, [code]: maximum + 1 })).rejects.toMatchObject(
    refusal('above-maximum', `score.points.${code}`),
  );
  const { [code]: _left, ...without } = points;
  await expect(score(without)).rejects.toMatchObject(refusal('missing', `score.points.${code}`));
  await expect(score(points, { on: '2023-12-15' })).rejects.toMatchObject(refusal('outside-year', 'score.on'));
  await expect(score(points, { version: 9 })).rejects.toMatchObject({ error: { code: 'stale' } });
  expect([await scored(), await entries()]).toEqual([null, []]);
});

test('a new version of the sheet leaves older scores under theirs, and its classes are offered by register and form', async () => {
  const { app, score, scored, commune } = await given();
  const before = await aSheet(app);
  await score(full(before));
  const classes = [
    { name: 'Đạt chuẩn', from: 5 },
    { name: 'Chưa đạt chuẩn', from: 0 },
  ];
  const sheet = {
    ...before.sheet,
    standing: 'official' as const,
    criteria: before.sheet.criteria.slice(0, 1),
    classes,
  };
  await app.api.scoring.saveSheet({ basedOn: 1, sheet });
  expect(await app.api.scoring.sheets({})).toMatchObject([
    { version: 2, scores: 0, sheet },
    { version: 1, scores: 1, sheet: before.sheet },
  ]);
  expect(await scored()).toMatchObject({ version: 1, total: 100, className: 'Không có tệ nạn (mẫu)' });
  await score(full(before), { version: 1, note: 'sửa theo phiên bản cũ' });
  await score(full(await aSheet(app)));
  expect(await scored()).toMatchObject({ version: 2, total: 10, className: 'Đạt chuẩn', entry: 'same' });
  await expect(score(full(before), { version: 1 })).rejects.toMatchObject({ error: { code: 'stale' } });
  const offered = (await app.api.forms.list({}))
    .flatMap(({ blocks }) => blocks.flatMap(({ groups }) => groups.flatMap(({ elements }) => elements)))
    .find(({ code }) => code === 'XA03')?.options;
  expect(offered).toEqual([...before.sheet.classes.map(({ name }) => name), 'Đạt chuẩn', 'Chưa đạt chuẩn']);
  const fed = await app.api.registers.fed({ register: 'ST12', period: '2023-Y' });
  expect(fed).toContainEqual(expect.objectContaining({ element: 'XA03', placeName: commune.name, fed: 'Đạt chuẩn' }));
});

test('a sheet with a total in no class, or made from an older one, is not kept', async () => {
  const { app } = await given();
  const { sheet } = await aSheet(app);
  await expect(
    app.api.scoring.saveSheet({ basedOn: 1, sheet: { ...sheet, classes: sheet.classes.slice(0, 2) } }),
  ).rejects.toMatchObject({ error: { code: 'scoring-sheet-refused', problems: [{ fault: 'lowest-not-zero' }] } });
  await app.api.scoring.saveSheet({ basedOn: 1, sheet: { ...sheet, title: 'Bảng khác' } });
  await expect(app.api.scoring.saveSheet({ basedOn: 1, sheet })).rejects.toMatchObject({ error: { code: 'stale' } });
  await app.api.undo.last({});
  expect(await app.api.scoring.sheets({})).toMatchObject([{ version: 1, madeAt: null, sheet }]);
});

test('a score and the list by class are written as workbooks, and previewed with what they say', async () => {
  const shown: string[] = [];
  const showPage: Host['showPage'] = async (html) => {
    shown.push(html);
    return 'so-dieu-phoi://app/page/none';
  };
  const app = anApp({ today, host: { showPage } });
  const commune = await aCommune(app);
  const { version, sheet } = await aSheet(app);
  const document = { number: '15/QĐ-UBND', day: today, title: '' };
  const points = full({ version, sheet, madeAt: null, scores: 0 });
  await app.api.scoring.score({ place: commune.id, year, score: { on: today, version, points, document, note: '' } });
  const papers = [
    { kind: 'commune-score' as const, place: commune.id, year },
    { kind: 'score-ranking' as const, year, district: null, ranksDistricts: true },
  ];
  const folder = aFolder();
  for (const paper of papers) {
    await app.api.papers.preview({ paper });
    expect((await app.api.papers.write({ paper, format: 'xlsx', folder })).fileName).toMatch(/xlsx$/);
  }
  expect(shown[0]).toContain('15/QĐ-UBND, ngày 10/12/2023');
  expect(shown[0]).toContain('100/100 điểm; xếp loại: Không có tệ nạn (mẫu)');
  expect(shown[0]).toContain('chưa có phụ lục chính thức');
  expect(shown[1]).toContain('Không có tệ nạn (mẫu): 1 đơn vị');
  expect(shown[1]).toContain('Đã chấm điểm 1/204');
});
