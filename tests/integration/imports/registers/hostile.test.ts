import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../../shared/calendar/day.ts';
import { PlaceId } from '../../../../shared/ids.ts';
import { RegisterReading } from '../../../../shared/imports/registers/register-layout.ts';
import type { Register } from '../../../../shared/registers/registers.contract.ts';
import { aList, look, placesIn2023, registerOf, saidIn, sampleValue, takeIn } from '../../../builders/a-register.ts';
import { aFolder, anApp, type TestApp } from '../../../builders/an-app.ts';

const heads = ['Ngày', 'Địa bàn', 'Nội dung lớp', 'Số lớp', 'Số lượt cán bộ được tập huấn', 'Ghi chú'] as const;
const day = new Date('2023-01-09T00:00:00Z');

async function anOffice(code = 'ST20') {
  const app = anApp();
  return { app, register: await registerOf(app, code) };
}

const entries = async (app: TestApp, code = 'ST20') => (await saidIn(app, await registerOf(app, code))).length;
const originals = ({ dataFolder }: TestApp) => readdirSync(path.join(dataFolder, 'tep-goc'));

describe('a list that may be about persons', () => {
  test.each([
    ['a head that asks for names', [...heads, 'Họ và tên'], ['x']],
    ['identity numbers under a harmless head', [...heads, 'Mã'], ['014099001234']],
  ])('is refused before anything is stored or shown: %s', async (_, head, more) => {
    const { app, register } = await anOffice();
    const file = await aList([head, [day, 'Mường La', 'Lớp một', 1, 20, '', ...more]]);
    const seen = await look(app, register, file);
    expect(seen.problems).toMatchObject([{ kind: 'personal-columns', sheet: 'Trang1' }]);
    expect(seen).toMatchObject({ layout: null, samples: [], rows: [], counts: { rows: 0 } });
    expect(await takeIn(app, register, file, { leaveOut: true })).toMatchObject({ error: { code: 'invalid-input' } });
    expect([await entries(app), originals(app)]).toEqual([0, []]);
  });

  test('keeps a row out whose text names somebody with a year of birth; its cell is told, its text is not', async () => {
    const { app, register } = await anOffice();
    const file = await aList([heads, [day, 'Mường La', 'Lò Văn X, sinh năm 1990', 1, 20, '']]);
    const { rows } = await look(app, register, file);
    expect(rows).toMatchObject([{ outcome: 'refused', problems: [{ kind: 'about-person', cell: 'C2' }] }]);
    expect(JSON.stringify(rows)).not.toContain('1990');
  });
});

describe('a file that is no list of the register', () => {
  test('cannot be read: it says so, and nothing is kept', async () => {
    const { app, register } = await anOffice();
    const file = path.join(aFolder(), 'hong.xlsx');
    writeFileSync(file, 'PK not a workbook');
    expect((await look(app, register, file)).problems).toMatchObject([{ kind: 'unreadable' }]);
    expect(await takeIn(app, register, file)).toMatchObject({ ok: false });
    expect(originals(app)).toEqual([]);
  });

  test('has other heads: it is asked about, and not taken in by a guess', async () => {
    const { app, register } = await anOffice();
    const file = await aList([
      ['Loại xe', 'Biển số'],
      ['Xe máy', 'Sơn La'],
    ]);
    expect(await look(app, register, file)).toMatchObject({
      needs: expect.arrayContaining(['layout', 'day', 'place']),
    });
    expect(await takeIn(app, register, file, { leaveOut: true })).toMatchObject({ ok: false });
    expect(await entries(app)).toBe(0);
  });

  test('was changed after it was looked at, or its register is no longer in use', async () => {
    const { app, register } = await anOffice();
    const file = await aList([heads, [day, 'Mường La', 'Lớp một', 1, 20, '']]);
    await look(app, register, file);
    const other = { register: register.code, path: file, sha256: 'a'.repeat(64), leaveOut: false };
    const reading = { layout: null, place: null, day: null, mark: null, spellings: [] };
    expect(await app.call('imports.applyRegisterFile', { ...other, reading })).toMatchObject({
      error: { code: 'stale' },
    });
    await app.api.registers.retire({ register: register.code, isRetired: true });
    expect(await takeIn(app, register, file)).toMatchObject({ error: { code: 'not-found', entity: 'register' } });
  });
});

describe('rows', () => {
  test('two, one of them wrong: nothing goes in until it may stay out; then the other one does', async () => {
    const { app, register } = await anOffice();
    const file = await aList([
      heads,
      [day, 'Mường La', 'Lớp một', 1, 20, ''],
      [day, 'Mường La', 'Lớp hai', -1, 20, ''],
    ]);
    const { counts, rows } = await look(app, register, file);
    expect(counts).toEqual({ rows: 2, created: 1, same: 0, refused: 1, passed: 0 });
    expect(rows[0]).toMatchObject({ row: 3, outcome: 'refused', problems: [{ kind: 'negative', cell: 'D3' }] });
    expect(await takeIn(app, register, file)).toMatchObject({ error: { problems: [{ issue: 'refused-rows' }] } });
    expect(await entries(app)).toBe(0);
    expect(await takeIn(app, register, file, { leaveOut: true })).toMatchObject({ value: { changed: 1 } });
    expect(await entries(app)).toBe(1);
  });

  test.each([
    ['no day', [null, 'Mường La', 'a', 1, 1, ''], 'no-day', 'A2'],
    ['no such day', ['31/02/2023', 'Mường La', 'a', 1, 1, ''], 'not-a-day', 'A2'],
    ['a day to come', ['19/01/2023', 'Mường La', 'a', 1, 1, ''], 'day-after-today', 'A2'],
    ['no place', [day, null, 'a', 1, 1, ''], 'no-place', 'B2'],
    ['a place nobody knows', [day, 'Nơi nào đó', 'a', 1, 1, ''], 'place-asked', 'B2'],
    ['a required text missing', [day, 'Mường La', null, 1, 1, ''], 'missing', 'C2'],
    ['words for a number', [day, 'Mường La', 'a', 'hai lớp', 1, ''], 'text-in-number', 'D2'],
    ['a part of one', [day, 'Mường La', 'a', 1.5, 1, ''], 'fractional', 'D2'],
    ['two ways to read', [day, 'Mường La', 'a', 1, '1.234', ''], 'ambiguous-number', 'E2'],
    ['a text too long', [day, 'Mường La', 'a'.repeat(501), 1, 1, ''], 'too-long', 'A2'],
  ])('%s is refused with its cell', async (_, row, kind, cell) => {
    const { app, register } = await anOffice();
    const { rows, counts } = await look(app, register, await aList([heads, row]));
    expect(rows).toMatchObject([{ outcome: 'refused', problems: [{ kind, cell }] }]);
    expect(counts).toMatchObject({ rows: 1, refused: 1 });
  });

  test('of sums and remarks are passed over and counted; days and yes are read as offices write them', async () => {
    const { app, register } = await anOffice('ST27');
    const file = await aList([
      ['DANH SÁCH MÔ HÌNH'],
      ['Ngày', 'Huyện', 'Tên mô hình', 'Bắt đầu từ ngày', 'Đang hoạt động', 'Người lập biểu ký ở dưới'],
      ['9/1/2023', 'Huyện Mường La', 'Mô hình một', 'ngày 5 tháng 01 năm 2023', 'x', ''],
      [null, 'Tổng cộng', '1', null, null, null],
      [null, null, null, null, null, 'Đã kiểm tra'],
    ]);
    const columns = (await look(app, register, file)).layout;
    const seen = await look(app, register, file, { layout: columns });
    expect(seen.counts).toEqual({ rows: 3, created: 1, same: 0, refused: 0, passed: 2 });
    await takeIn(app, register, file, { layout: columns });
    expect(await saidIn(app, register)).toMatchObject([
      { on: '2023-01-09', values: { ten: 'Mô hình một', bat_dau: '2023-01-05', dang_hoat_dong: true } },
    ]);
  });

  test('of a register about districts: a name shared with a town is the district, one shared with the province is asked', async () => {
    const { app, register } = await anOffice();
    const { rows } = await look(
      app,
      register,
      await aList([heads, [day, 'Yên Châu', 'a', 1, 1, ''], [day, 'Sơn La', 'b', 1, 1, '']]),
    );
    expect(rows).toMatchObject([
      { row: 3, problems: [{ kind: 'place-asked', candidates: ['Tỉnh Sơn La', 'Thành phố Sơn La'] }] },
      { row: 2, outcome: 'new', place: 'Huyện Yên Châu' },
    ]);
  });

  test('with a number of two readings are read by the mark the officer says', async () => {
    const { app, register } = await anOffice();
    const file = await aList([heads, [day, 'Mường La', 'a', 1, '1.234', '']]);
    expect((await look(app, register, file)).needs).toEqual(['mark']);
    await takeIn(app, register, file, { mark: ',' });
    expect(await saidIn(app, register)).toMatchObject([{ values: { luot_can_bo: 1234 } }]);
  });
});

describe('what the officer says', () => {
  const strange = [
    ['Thời điểm', 'Nơi tổ chức', 'Tên lớp tập huấn', 'Lớp', 'Người dự'],
    ['09/01/2023', 'Mường La', 'Lớp một', 1, 20],
  ] as const;

  test('of a strange layout is remembered: the next file with its heads is read without a question', async () => {
    const { app, register } = await anOffice();
    const first = await look(app, register, await aList(strange));
    expect(first.needs).toContain('layout');
    const meanings = ['day', 'place', 'field:noi_dung', 'field:lop', 'field:luot_can_bo'] as const;
    const columns = first.layout?.columns.map((column, at) => ({ ...column, meaning: meanings[at] ?? null })) ?? [];
    const layout = RegisterReading.shape.layout.parse({ ...first.layout, columns });
    expect(await takeIn(app, register, await aList(strange), { layout })).toMatchObject({ value: { changed: 1 } });
    const moved = [['Danh sách lớp'], ...strange.slice(0, 1), ['10/01/2023', 'Mường La', 'Lớp hai', 2, 30]];
    expect(await look(app, register, await aList(moved))).toMatchObject({
      needs: [],
      counts: { created: 1, refused: 0 },
    });
    await app.api.undo.last({});
    expect((await look(app, register, await aList(moved))).needs).toContain('layout');
  });

  test('of a spelling holds for every row and every later file', async () => {
    const { app, register } = await anOffice();
    const rows = [heads, [day, 'H. M.La', 'a', 1, 1, ''], [day, 'H. M.La', 'b', 1, 1, '']];
    const file = await aList(rows);
    const [asked, ...others] = (await look(app, register, file)).spellings;
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ text: 'H. M.La', rows: 2 });
    const district = (await placesIn2023(app)).find(({ name }) => name === 'Mường La');
    const spellings = [{ district: '', text: 'H. M.La', place: PlaceId.parse(district?.id) }];
    expect(await takeIn(app, register, file, { spellings })).toMatchObject({ value: { changed: 2 } });
    expect((await look(app, register, await aList(rows))).counts).toMatchObject({ same: 2, refused: 0 });
  });

  test('of day and place holds for rows that name none, in this file only', async () => {
    const { app, register } = await anOffice();
    const rows = [heads.slice(2), ['Lớp một', 1, 20, '']];
    const { needs, layout } = await look(app, register, await aList(rows));
    expect(needs).toEqual(['layout', 'day', 'place']);
    const place = (await placesIn2023(app)).find(({ name }) => name === 'Mường La')?.id ?? null;
    const on = { day: Day.parse('2023-01-09') };
    expect(await takeIn(app, register, await aList(rows), { layout, place, ...on })).toMatchObject({
      value: { changed: 1 },
    });
    expect(await saidIn(app, register)).toMatchObject([{ on: '2023-01-09', place }]);
    expect((await look(app, register, await aList(rows))).needs).toEqual(['day', 'place']);
  });
});

test('a file that was taken in is kept by its content, each entry knows its row, and one step takes all of it back', async () => {
  const { app, register } = await anOffice();
  const file = await aList(
    [heads, [day, 'Mường La', 'Lớp một', 1, 20, ''], [day, 'Mường La', 'Lớp hai', 2, 20, '']],
    'lop.xlsx',
  );
  const { sha256 } = await look(app, register, file);
  rmSync(file);
  expect(existsSync(file)).toBe(false);
  const reading = { layout: null, place: null, day: null, mark: null, spellings: [] };
  const given = { register: register.code, path: file, sha256: sha256 ?? undefined, reading, leaveOut: false };
  expect(await app.call('imports.applyRegisterFile', given)).toMatchObject({ value: { changed: 2 } });
  expect(originals(app)).toEqual([`${sha256}.xlsx`]);
  const { entries: stored } = await app.api.registers.entries({ register: register.code, filter: {} });
  const sources = await Promise.all(stored.map(({ id }) => app.api.imports.entrySource({ id })));
  expect(sources.map((source) => [source?.fileName, source?.sheet, source?.row])).toEqual([
    ['lop.xlsx', 'Trang1', 3],
    ['lop.xlsx', 'Trang1', 2],
  ]);
  expect(await app.api.imports.registerImports({ register: register.code })).toMatchObject([
    { fileName: 'lop.xlsx', created: 2 },
  ]);
  await app.api.undo.last({});
  expect(await entries(app)).toBe(0);
  expect(await app.api.imports.registerImports({ register: register.code })).toEqual([]);
});

describe('a row that points at an entry of another register', () => {
  const pledgeHeads = ['Ngày', 'Địa bàn', 'Huyện, thành phố', 'Cơ sở (trong sổ 1)'] as const;

  async function anOfficeWith(...businesses: readonly (readonly [name: string, place: string, district: string])[]) {
    const app = anApp();
    const places = await placesIn2023(app);
    const list = await registerOf(app, 'ST01');
    const at = (name: string, district: string) =>
      places.find(
        (place) => place.name === name && places.some(({ id, name: of }) => id === place.parentId && of === district),
      );
    for (const [name, place, district] of businesses) {
      const values = {
        co_so: name,
        loai_hinh: sampleValue(fieldOf(list, 'loai_hinh'), 0),
        tinh_trang: 'Đang hoạt động',
      };
      const entry = {
        on: Day.parse('2023-01-03'),
        place: at(place, district)?.id ?? 0,
        values,
        document: none,
        note: '',
      };
      expect(await app.call('registers.add', { register: 'ST01', entry })).toMatchObject({ ok: true });
    }
    return { app, register: await registerOf(app, 'ST02') };
  }

  const fieldOf = ({ fields }: Register, code: string) => {
    const found = fields.find((field) => field.code === code);
    if (found === undefined) throw new Error(`no ${code}`);
    return found;
  };
  const none = { number: '', day: null, title: '' };

  test('finds it by its name in the row’s own place before the rest of the district, and never beyond it', async () => {
    const { app, register } = await anOfficeWith(
      ['Quán Ban Mai', 'Chiềng Ân', 'Mường La'],
      ['Quán Ban Mai', 'Ngọc Chiến', 'Mường La'],
      ['Quán Hoà Bình', 'Ngọc Chiến', 'Mường La'],
      ['Quán Xa', 'Chiềng Khoong', 'Sông Mã'],
    );
    const file = await aList([
      pledgeHeads,
      [day, 'Chiềng Ân', 'Mường La', 'quán ban mai'],
      [day, 'Chiềng Ân', 'Mường La', 'Quán Hòa Bình'],
      [day, 'Chiềng Ân', 'Mường La', 'Quán Xa'],
      [day, 'Chiềng Lao', 'Mường La', 'Quán Ban Mai'],
      [day, 'Chiềng Lao', 'Mường La', ''],
    ]);
    const { rows } = await look(app, register, file);
    expect(rows.map(({ row, outcome, texts, problems }) => [row, outcome, texts[0] ?? problems])).toEqual([
      [4, 'refused', ''],
      [5, 'refused', ''],
      [6, 'refused', ''],
      [2, 'new', 'Quán Ban Mai'],
      [3, 'new', 'Quán Hoà Bình'],
    ]);
    expect(rows.slice(0, 3).map(({ problems }) => problems)).toMatchObject([
      [{ kind: 'no-such-entry', cell: 'D4', found: 'Quán Xa' }],
      [{ kind: 'several-entries', cell: 'D5', entries: 2 }],
      [{ kind: 'missing', cell: 'D6' }],
    ]);
    expect(await takeIn(app, register, file)).toMatchObject({ ok: false });
    expect(await takeIn(app, register, file, { leaveOut: true })).toMatchObject({ value: { changed: 2 } });
    const { entries: stored } = await app.api.registers.entries({ register: register.code, filter: {} });
    expect(stored.map(({ names, standing }) => [names.co_so, standing?.state]).toSorted()).toEqual([
      ['Quán Ban Mai', 'con_hieu_luc'],
      ['Quán Hoà Bình', 'con_hieu_luc'],
    ]);
  });

  test('waits for its place where that is not told', async () => {
    const { app, register } = await anOfficeWith(['Quán Ban Mai', 'Chiềng Ân', 'Mường La']);
    const file = await aList([pledgeHeads, [day, 'Chiềng Lạ', 'Mường La', 'Quán Ban Mai']]);
    expect((await look(app, register, file)).rows).toMatchObject([{ problems: [{ kind: 'place-asked' }] }]);
  });

  test('says which columns are steps of a case, and reads none of them', async () => {
    const { app, register } = await anOfficeWith(['Quán Ban Mai', 'Chiềng Ân', 'Mường La']);
    const heads = [...pledgeHeads, 'Ký lại', 'Lý do'];
    const file = await aList([heads, [day, 'Chiềng Ân', 'Mường La', 'Quán Ban Mai', day, 'Lý do khác']]);
    const { stepHeads, layout } = await look(app, register, file);
    expect(stepHeads).toEqual(['Ký lại', 'Lý do']);
    expect(await takeIn(app, register, file, { layout })).toMatchObject({ value: { changed: 1 } });
    const [entry] = (await app.api.registers.entries({ register: register.code, filter: {} })).entries;
    if (entry === undefined) throw new Error('no entry');
    expect((await app.api.registers.course({ id: entry.id })).steps).toEqual([]);
  });
});
