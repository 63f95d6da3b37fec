import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import type { EntryValues } from '../../../shared/registers/entry.ts';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { definitionOf, registerOf } from '../../builders/a-register.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';

/** By register, an entry that others can point at. */
type PointedAt = ReadonlyMap<string, number>;

const sampleValue = (
  { kind, options, of }: Register['fields'][number],
  pointedAt: PointedAt,
): EntryValues[keyof EntryValues] => {
  switch (kind) {
    case 'count':
    case 'money':
      return 7;
    case 'yes-no':
      return true;
    case 'day':
      return '2023-01-09';
    case 'choice':
      return options?.[0] ?? '';
    case 'text':
    case 'agency':
      return 'Nội dung thử';
    case 'entry':
      return pointedAt.get(of ?? '') ?? 0;
  }
};

async function placesOf({ api }: TestApp) {
  const all = await api.places.list({ on: Day.parse('2023-01-18') });
  const commune = all.find(({ level }) => level === 'commune');
  const district = all.find(({ id }) => id === commune?.parentId);
  if (commune === undefined || district === undefined) throw new Error('no commune');
  return { commune, district };
}

const noDocument = { number: '', day: null, title: '' };

/** Every register after those it points at. */
function pointedFirst(registers: readonly Register[]): Register[] {
  const depth = ({ fields }: Register): number =>
    Math.max(
      0,
      ...fields.flatMap(({ of }) => registers.filter(({ code }) => code === of).map((other) => 1 + depth(other))),
    );
  return registers.toSorted((a, b) => depth(a) - depth(b));
}

/** Fields that point at an entry of another register point at the one given. */
const entryIn = (register: Register, place: number, given: object = {}, pointedAt: PointedAt = new Map()) => ({
  on: '2023-01-09',
  place,
  values: Object.fromEntries(register.fields.map((field) => [field.code, sampleValue(field, pointedAt)])),
  document: noDocument,
  note: '',
  ...given,
});

const entriesOf = ({ api }: TestApp, register: string, filter = {}) => api.registers.entries({ register, filter });

test('every seeded register takes an entry, changes it, removes it, and each step can be taken back', async () => {
  const app = anApp();
  const { commune } = await placesOf(app);
  const registers = await app.api.registers.list({});
  expect(registers).toHaveLength(39);
  const made = new Map<string, number>();
  for (const register of pointedFirst(registers)) {
    const entry = (given: object) => entryIn(register, commune.id, given, made);
    const { id } = await app.api.registers.add({ register: register.code, entry: entry({}) });
    made.set(register.code, id);
    const changed = entry({ note: 'sửa' });
    await app.api.registers.change({ id, entry: changed });
    await app.api.registers.remove({ id });
    expect((await entriesOf(app, register.code)).all).toBe(0);
    await app.api.undo.last({});
    const { entries } = await entriesOf(app, register.code);
    expect(entries).toMatchObject([{ id, ...changed, placeName: commune.name }]);
    expect((await app.api.registers.history({ id })).map(({ after }) => after?.note)).toEqual([
      'sửa',
      undefined,
      'sửa',
      '',
    ]);
  }
});

test('every seeded register prints as a list to be signed and as a workbook', async () => {
  const app = anApp();
  const { commune } = await placesOf(app);
  const folder = aFolder();
  const made = new Map<string, number>();
  for (const register of pointedFirst(await app.api.registers.list({}))) {
    const entry = entryIn(register, commune.id, {}, made);
    const { id } = await app.api.registers.add({ register: register.code, entry });
    made.set(register.code, id);
    const paper = { kind: 'register-list' as const, register: register.code, filter: {} };
    const { title } = await app.api.papers.preview({ paper });
    expect(title).toContain(register.name);
    const { fileName } = await app.api.papers.write({ paper, format: 'xlsx', folder });
    expect(fileName).toBe(`so_${register.code}_2023-01-18.xlsx`);
  }
});

test('the id of an entry that was removed is never given again', async () => {
  const app = anApp();
  const { commune } = await placesOf(app);
  const register = await registerOf(app, 'ST20');
  const add = () => app.api.registers.add({ register: register.code, entry: entryIn(register, commune.id) });
  const { id } = await add();
  await app.api.registers.remove({ id });
  expect((await add()).id).toBeGreaterThan(id);
});

describe('what does not fit is not stored', () => {
  test('a missing or foreign value, a place that is not there, a register that is not', async () => {
    const app = anApp();
    const { commune } = await placesOf(app);
    const register = await registerOf(app, 'ST20');
    const add = (entry: object, code = 'ST20') => app.call('registers.add', { register: code, entry });
    expect(await add(entryIn(register, commune.id, { values: {} }))).toMatchObject({
      error: {
        code: 'invalid-input',
        problems: [
          { path: 'entry.values.noi_dung', issue: 'missing' },
          { path: 'entry.values.lop', issue: 'missing' },
        ],
      },
    });
    expect(await add(entryIn(register, 99_999))).toMatchObject({ error: { code: 'not-found', entity: 'place' } });
    expect(await add(entryIn(register, commune.id), 'ST99')).toMatchObject({ error: { entity: 'register' } });
    expect(await add({ ...entryIn(register, commune.id), hoTen: 'x' })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect((await entriesOf(app, 'ST20')).all).toBe(0);
  });

  test('nothing goes into a register that is retired', async () => {
    const app = anApp();
    const { commune } = await placesOf(app);
    const register = await registerOf(app, 'ST20');
    await app.api.registers.retire({ register: register.code, isRetired: true });
    const refused = await app.call('registers.add', { register: register.code, entry: entryIn(register, commune.id) });
    expect(refused).toMatchObject({ ok: false });
    expect(await registerOf(app, 'ST20')).toMatchObject({ isRetired: true, entries: 0 });
  });
});

test('entries are found by day, district and words without accents, newest first, with their sums', async () => {
  const app = anApp();
  const { commune, district } = await placesOf(app);
  const register = await registerOf(app, 'ST20');
  const add = (on: string, place: number, note: string) =>
    app.api.registers.add({ register: register.code, entry: entryIn(register, place, { on, note }) });
  await add('2023-01-09', commune.id, 'Tập huấn đầu năm');
  await add('2023-02-09', district.id, 'Lớp thứ hai');
  const other = (await app.api.places.list({ on: Day.parse('2023-01-18') })).find(
    ({ level, id }) => level === 'district' && id !== district.id,
  );
  await add('2023-03-09', other?.id ?? 0, 'Nơi khác');
  const notes = async (filter: object) => (await entriesOf(app, 'ST20', filter)).entries.map(({ note }) => note);
  expect(await notes({})).toEqual(['Nơi khác', 'Lớp thứ hai', 'Tập huấn đầu năm']);
  expect(await notes({ from: '2023-02-01', to: '2023-02-28' })).toEqual(['Lớp thứ hai']);
  expect(await notes({ district: district.id })).toEqual(['Lớp thứ hai', 'Tập huấn đầu năm']);
  expect(await notes({ search: 'tap huan' })).toEqual(['Tập huấn đầu năm']);
  expect(await notes({ search: '%' })).toEqual([]);
  expect(await entriesOf(app, 'ST20', { district: district.id })).toMatchObject({
    all: 2,
    totals: [
      { field: 'lop', sum: 14 },
      { field: 'luot_can_bo', sum: 14 },
    ],
  });
});

describe('a definition', () => {
  test('changed by the office reads the entries made before, and goes back to ours', async () => {
    const app = anApp();
    const { commune } = await placesOf(app);
    const { code, content } = await definitionOf(app, 'ST20');
    const register = await registerOf(app, 'ST20');
    await app.api.registers.add({ register: code, entry: entryIn(register, commune.id) });
    const added = { code: 'kinh_phi', name: 'Kinh phí', kind: 'money', unit: 'đồng', required: true, prints: true };
    const fields = content.fields.map((field) => (field.code === 'noi_dung' ? { ...field, retired: true } : field));
    expect(
      await app.call('registers.define', { register: code, content: { ...content, fields: [...fields, added] } }),
    ).toMatchObject({ ok: true });
    expect((await entriesOf(app, code)).entries[0]?.values).toMatchObject({ noi_dung: 'Nội dung thử' });
    const {
      entries: [entry],
    } = await entriesOf(app, code);
    const { id, placeName: _p, district: _d, names: _n, standing: _s, ...was } = entry ?? Object.create(null);
    expect(await app.call('registers.change', { id, entry: was })).toMatchObject({
      error: { problems: [{ path: 'entry.values.kinh_phi', issue: 'missing' }] },
    });
    expect(
      await app.call('registers.change', { id, entry: { ...was, values: { ...was.values, kinh_phi: 5_000_000 } } }),
    ).toMatchObject({ ok: true });
    await app.api.undo.last({});
    await app.api.registers.define({ register: code, content: null });
    expect(await registerOf(app, code)).toMatchObject({ isChanged: false, fields: register.fields });
  });

  test('given back keeps the fields of the office that entries hold, retired, so that they are still read', async () => {
    const app = anApp();
    const { commune } = await placesOf(app);
    const { code, content } = await definitionOf(app, 'ST20');
    const own = (name: string) => ({ code: name, name: `Cột ${name}`, kind: 'count', required: false, prints: true });
    const changed = { ...content, fields: [...content.fields, own('co_ghi'), own('chua_ghi')] };
    expect(await app.call('registers.define', { register: code, content: changed })).toMatchObject({ ok: true });
    const entry = entryIn(await registerOf(app, code), commune.id);
    const { chua_ghi: _unsaid, ...values } = Object.fromEntries(Object.entries(entry.values));
    expect(await app.call('registers.add', { register: code, entry: { ...entry, values } })).toMatchObject({
      ok: true,
    });
    await app.api.registers.define({ register: code, content: null });
    const { fields } = await registerOf(app, code);
    expect(fields).toEqual([...content.fields, { ...own('co_ghi'), retired: true }]);
  });

  test('that asks for a person is refused with its column; nothing is changed', async () => {
    const app = anApp();
    const { code, content } = await definitionOf(app, 'ST20');
    const person = { code: 'ho_ten', name: 'Họ và tên học viên', kind: 'text', required: false, prints: true };
    expect(
      await app.call('registers.define', {
        register: code,
        content: { ...content, fields: [...content.fields, person] },
      }),
    ).toMatchObject({
      error: { code: 'register-refused', problems: [{ fault: 'person', about: 'Họ và tên học viên' }] },
    });
    expect(await registerOf(app, code)).toMatchObject({ isChanged: false });
  });

  test('of the office itself gets the next number and is kept as it was given', async () => {
    const app = anApp();
    const { content } = await definitionOf(app, 'ST20');
    const own = { ...content, name: 'Sổ của văn phòng', feeds: [] };
    const { register } = await app.api.registers.addRegister({ content: own });
    expect(register).toBe('ST40');
    expect(await registerOf(app, 'ST40')).toMatchObject({ ...own, origin: 'office', number: 40 });
    await app.api.undo.last({});
    expect(await app.api.registers.list({})).toHaveLength(39);
  });
});
