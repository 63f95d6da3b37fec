import { describe, expect, test } from 'vitest';
import { lockSentence } from '../../../renderer/messages/figure-locks.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { ElementCode, FormCode, type PlaceId, RegisterCode } from '../../../shared/ids.ts';
import { definitionOf } from '../../builders/a-register.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { aDistrict, addFine, aFine, anEntry, fines, heldFigure } from '../../builders/fed-register.ts';

const january = PeriodCode.parse('2023-M01');
const february = PeriodCode.parse('2023-M02');
const element = ElementCode.parse('KT05');
const finesName = 'Xử phạt vi phạm hành chính';

const type = ({ api }: TestApp, place: PlaceId, value: number, period = january) =>
  api.forms.record({ element, place, period, figure: { state: 'number', value }, reason: 'biểu giấy' });

const choose = ({ api }: TestApp, place: PlaceId, holds: 'register' | 'report', reason = 'đã đối chiếu') =>
  api.registers.choose({ element, place, period: january, holds, reason });

const findingAt = async ({ api }: TestApp, place: PlaceId) =>
  (await api.checks.period({ period: january })).find(
    ({ kind, placeId }) => kind === 'fed-differs' && placeId === place,
  );

const sourceOf = ({ api }: TestApp, place: PlaceId) => api.explain.source({ element, place, period: january });

describe('a figure that a register gives', () => {
  test('is stored like every other, for the month, the quarter and the year, and says where it is from', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    await addFine(app, '2022-12-20', commune.id, 2, 5_000_000);
    await addFine(app, '2023-01-14', commune.id, 1, 7_500_000);
    await addFine(app, '2023-01-15', commune.id, 4, 1_000_000);
    const held = (period: string, code = 'KT05') => heldFigure(app, code, PeriodCode.parse(period), commune.id);
    expect([held('2023-M01'), held('2023-M02'), held('2023-Q1'), held('2023-Y')]).toEqual([3, 4, 7, 7]);
    expect(held('2023-M01', 'KT06')).toBe(12_500_000);
    expect(held('2023-M03')).toBeUndefined();
    expect(await app.api.registers.fed({ register: fines, period: january })).toMatchObject([
      { element: 'KT05', placeName: commune.name, fed: '3', stored: '3', agrees: true },
      { element: 'KT06', placeName: commune.name, fed: '12.500.000', stored: '12.500.000', agrees: true },
    ]);
    expect((await sourceOf(app, commune.id)).change).toMatchObject({
      kind: 'register',
      register: { code: 'ST06', name: finesName },
    });
  });

  test('cannot be typed over, by the name of the register, and may be explained in a note', async () => {
    const app = anApp();
    const { commune, other } = await aDistrict(app);
    await addFine(app, '2023-01-10', commune.id, 3);
    await expect(type(app, commune.id, 4)).rejects.toMatchObject({
      error: { code: 'figure-locked', lock: { kind: 'register', register: finesName } },
    });
    await type(app, other.id, 4);
    await app.api.entry.saveNote({ element, place: commune.id, period: january, text: 'đã hỏi lại' });
    expect((await app.api.entry.detail({ element, place: commune.id, period: january })).note).toBe('đã hỏi lại');
  });

  test('is locked in the grid of the form, and beside the cell stands what is known of it', async () => {
    const app = anApp();
    const { district, commune } = await aDistrict(app);
    await type(app, commune.id, 5);
    await addFine(app, '2023-01-10', commune.id, 3);
    const sheet = await app.api.entry.sheet({ form: FormCode.parse('BM01'), district: district.id, period: january });
    const locked = sheet.cells.filter(({ lock }) => lock !== null);
    expect(locked.map(({ place, element: code, figure }) => [place, code, figure?.value])).toEqual([
      [commune.id, 'KT05', 3],
      [commune.id, 'KT06', 1_000_000],
    ]);
    const [cell] = locked;
    expect(cell?.lock && lockSentence(cell.lock)).toBe(`Số này từ sổ “${finesName}”, không nhập trực tiếp`);
    const given = { place: commune.id, element, figure: { state: 'number' as const, value: 9 } };
    const block = { period: january, cells: [given], mode: 'fitting' as const, reason: '', source: 'undo' as const };
    expect(await app.api.entry.record(block)).toMatchObject({ changed: 0, refused: [{ problem: 'locked' }] });
    await choose(app, commune.id, 'register', 'đủ dòng');
    const detail = await app.api.entry.detail({ element, place: commune.id, period: january });
    expect(detail.fed).toMatchObject({
      register: { code: 'ST06', name: finesName },
      placeName: commune.name,
      fed: 3,
      reported: { state: 'number', value: 5 },
      holds: 'register',
      choice: { reason: 'đủ dòng' },
    });
    expect(detail.history.map(({ kind, value }) => [kind, value])).toEqual([
      ['register', 3],
      ['register', 3],
      ['hand', 5],
    ]);
  });

  test('goes with its entries; the last one gone, what the district reported holds again and leads to its source', async () => {
    const app = anApp();
    const { commune, other } = await aDistrict(app);
    await type(app, commune.id, 5);
    const { id } = await addFine(app, '2023-01-10', commune.id, 3);
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(3);
    await app.api.registers.change({ id, entry: aFine('2023-01-20', other.id, 2, 0) });
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(5);
    expect(heldFigure(app, 'KT05', february, other.id)).toBe(2);
    await app.api.registers.remove({ id });
    expect(heldFigure(app, 'KT05', february, other.id)).toBeUndefined();
    await app.api.undo.last({});
    await app.api.undo.last({});
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(3);
    await app.api.undo.last({});
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(5);
    await type(app, commune.id, 6);
  });

  test('is not given where the element cannot hold it, or at a level that does not count it', async () => {
    const app = anApp();
    const { district, commune } = await aDistrict(app);
    await app.api.registers.add({
      register: RegisterCode.parse('ST25'),
      entry: anEntry('2023-01-10', commune.id, { luot_kham: 5 }),
    });
    expect(heldFigure(app, 'CS05', january, commune.id)).toBeUndefined();
    await app.api.registers.add({
      register: RegisterCode.parse('ST25'),
      entry: anEntry('2023-01-10', district.id, { luot_kham: 5 }),
    });
    expect(heldFigure(app, 'CS05', january, district.id)).toBe(5);
  });
});

describe('a district that reported otherwise', () => {
  test('is found with both figures; which holds is chosen with a reason, kept in the history, and taken back', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    await type(app, commune.id, 5);
    await addFine(app, '2023-01-10', commune.id, 3);
    expect(await findingAt(app, commune.id)).toMatchObject({
      rule: 'theo-so:KT05',
      severity: 'warning',
      left: 3,
      right: 5,
      text: expect.stringContaining(`sổ “${finesName}” cho 3, huyện báo cáo 5; đang lấy theo sổ`),
      accepted: null,
    });
    await expect(
      app.api.checks.accept({ rule: 'theo-so:KT05', period: january, place: commune.id, reason: 'x' }),
    ).rejects.toMatchObject({ error: { code: 'invalid-input' } });
    await choose(app, commune.id, 'report', 'sổ còn thiếu của xã');
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(5);
    expect(await findingAt(app, commune.id)).toMatchObject({ accepted: { reason: 'sổ còn thiếu của xã' } });
    expect((await sourceOf(app, commune.id)).change).toMatchObject({
      kind: 'register',
      reason: 'theo báo cáo của huyện: sổ còn thiếu của xã',
    });
    await type(app, commune.id, 6);
    await app.api.undo.last({});
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(3);
    await expect(type(app, commune.id, 7)).rejects.toMatchObject({ error: { code: 'figure-locked' } });
  });

  test('a later entry does not overturn the choice; the finding comes up again', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    await type(app, commune.id, 5);
    await addFine(app, '2023-01-10', commune.id, 3);
    await choose(app, commune.id, 'report');
    await addFine(app, '2023-01-11', commune.id, 1);
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(5);
    expect(await findingAt(app, commune.id)).toMatchObject({ left: 4, right: 5, accepted: null });
    await choose(app, commune.id, 'register');
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(4);
    await addFine(app, '2023-01-12', commune.id, 1);
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(5);
    expect(await findingAt(app, commune.id)).toBeUndefined();
  });

  test('there is nothing to choose where no register speaks, nor in a closed period', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    await expect(choose(app, commune.id, 'report')).rejects.toMatchObject({ error: { code: 'stale' } });
    await addFine(app, '2023-01-10', commune.id, 3);
    await app.api.entry.lock({ period: january, reason: 'đã nộp' });
    await expect(choose(app, commune.id, 'report')).rejects.toMatchObject({
      error: { code: 'figure-locked', lock: { kind: 'period' } },
    });
  });
});

describe('a closed period', () => {
  test('keeps out an entry that happened in it, its change, its removal and its undo', async () => {
    const app = anApp({ today: '2023-03-20' });
    const { commune } = await aDistrict(app);
    const { id } = await addFine(app, '2023-01-10', commune.id, 3);
    await app.api.entry.lock({ period: january, reason: 'đã nộp' });
    const locked = { error: { code: 'figure-locked', lock: { kind: 'period', reason: 'đã nộp' } } };
    await expect(addFine(app, '2023-01-12', commune.id, 1)).rejects.toMatchObject(locked);
    await expect(app.api.registers.change({ id, entry: aFine('2023-02-10', commune.id, 3, 0) })).rejects.toMatchObject(
      locked,
    );
    await expect(app.api.registers.remove({ id })).rejects.toMatchObject(locked);
    await expect(app.api.undo.last({})).rejects.toMatchObject(locked);
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(3);
    expect((await app.api.registers.entries({ register: fines, filter: {} })).all).toBe(1);
    await app.api.registers.change({ id, entry: { ...aFine('2023-01-10', commune.id, 3, 1_000_000), note: 'x' } });
    await addFine(app, '2023-02-20', commune.id, 1);
  });

  test('of what goes on standing keeps its figure, and later periods go on', async () => {
    const app = anApp({ today: '2024-01-20' });
    const { commune } = await aDistrict(app);
    const year = PeriodCode.parse('2023-Y');
    const register = RegisterCode.parse('ST11');
    const say = (on: string, is: boolean) =>
      app.api.registers.add({ register, entry: anEntry(on, commune.id, { da_dang_ky: is }) });
    await say('2023-01-10', true);
    await app.api.entry.lock({ period: year, reason: 'đã nộp' });
    await say('2023-06-10', false);
    expect(heldFigure(app, 'XA01', year, commune.id)).toBe(1);
  });
});

describe('a definition that changes', () => {
  test('gives up what it feeds no longer, takes up what it feeds from now on, and both go back', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    await type(app, commune.id, 5);
    await addFine(app, '2023-01-10', commune.id, 3);
    const { content } = await definitionOf(app, fines);
    const feeds = content.feeds.map((feed) =>
      feed.element === 'KT05' ? { element: ElementCode.parse('CS03'), how: { kind: 'count' as const } } : feed,
    );
    await app.api.registers.define({ register: fines, content: { ...content, feeds } });
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(5);
    expect(heldFigure(app, 'CS03', january, commune.id)).toBe(1);
    await app.api.undo.last({});
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(3);
    expect(heldFigure(app, 'CS03', january, commune.id)).toBeUndefined();
  });

  test('cannot feed what another register in use feeds', async () => {
    const app = anApp();
    const { content } = await definitionOf(app, fines);
    await expect(app.api.registers.addRegister({ content })).rejects.toMatchObject({
      error: { code: 'register-refused', problems: expect.arrayContaining([{ fault: 'feed-taken', about: 'KT05' }]) },
    });
    await app.api.registers.retire({ register: fines, isRetired: true });
    await app.api.registers.addRegister({ content });
    await expect(app.api.registers.retire({ register: fines, isRetired: false })).rejects.toMatchObject({
      error: { code: 'register-refused' },
    });
  });

  test('retired it gives no more: its figures stand and can be typed over; in use again it counts', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    await addFine(app, '2023-01-10', commune.id, 3);
    await app.api.registers.retire({ register: fines, isRetired: true });
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(3);
    await type(app, commune.id, 4);
    await app.api.registers.retire({ register: fines, isRetired: false });
    expect(heldFigure(app, 'KT05', january, commune.id)).toBe(3);
  });
});

test('a period that begins is counted when the program starts again, and by the next entry', async () => {
  const app = anApp({ today: '2023-01-14' });
  const { commune, other } = await aDistrict(app);
  await addFine(app, '2023-01-15', commune.id, 3);
  await addFine(app, '2023-01-10', other.id, 1);
  expect(heldFigure(app, 'KT05', february, commune.id)).toBeUndefined();
  await app.close();
  const later = anApp({ today: '2023-01-15', dataFolder: app.dataFolder });
  await later.api.registers.list({});
  expect(heldFigure(later, 'KT05', february, commune.id)).toBe(3);
});
