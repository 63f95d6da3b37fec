import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { courseProblem } from '../../../shared/registers/case.ts';
import { aCommune, aHotspot, anEntry, anEstablishment, aStep } from '../../builders/a-case.ts';
import { lifeOf } from '../../builders/a-register-life.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';

const courseOf = async ({ api }: TestApp, id: number) =>
  (await api.registers.course({ id })).steps.map(({ step, on }) => `${on} ${step}`);
const entriesOf = async ({ api }: TestApp, register: string, filter = {}) =>
  (await api.registers.entries({ register, filter })).entries;

describe('a case', () => {
  test('goes from step to step; where it stands follows from them', async () => {
    const app = anApp({ today: '2023-03-20' });
    const { district } = await aCommune(app);
    const { id } = await aHotspot(app, district.id, '2023-01-10');
    const add = (step: string, on: string) => app.api.registers.addStep({ entry: id, step: aStep(step, on) });
    await add('triet_xoa', '2023-01-20');
    await add('tai_hoat_dong', '2023-03-01');
    await add('kiem_tra_lai', '2023-02-18');
    expect(await courseOf(app, id)).toEqual([
      '2023-01-20 triet_xoa',
      '2023-02-18 kiem_tra_lai',
      '2023-03-01 tai_hoat_dong',
    ]);
    const [entry] = await entriesOf(app, 'ST04');
    expect(entry?.standing).toEqual({ step: 'tai_hoat_dong', state: 'tai_hoat_dong', since: '2023-03-01', term: null });
  });

  test('keeps every change of its steps, and each goes back', async () => {
    const app = anApp();
    const { district } = await aCommune(app);
    const { id: entry } = await aHotspot(app, district.id, '2023-01-02');
    const { id } = await app.api.registers.addStep({ entry, step: aStep('triet_xoa', '2023-01-10') });
    await app.api.registers.changeStep({ id, step: aStep('triet_xoa', '2023-01-12', { so_vu: 2 }) });
    await app.api.registers.removeStep({ id });
    expect(await courseOf(app, entry)).toEqual([]);
    const { changes } = await app.api.registers.course({ id: entry });
    expect(changes.map(({ before, after }) => [before?.on, after?.on])).toEqual([
      ['2023-01-12', undefined],
      ['2023-01-10', '2023-01-12'],
      [undefined, '2023-01-10'],
    ]);
    await app.api.undo.last({});
    expect(await courseOf(app, entry)).toEqual(['2023-01-12 triet_xoa']);
    await app.api.undo.last({});
    expect(await courseOf(app, entry)).toEqual(['2023-01-10 triet_xoa']);
    await app.api.undo.last({});
    expect(await courseOf(app, entry)).toEqual([]);
  });

  test('that is removed goes with its steps and comes back with them', async () => {
    const app = anApp();
    const { district } = await aCommune(app);
    const { id } = await aHotspot(app, district.id, '2023-01-02');
    await app.api.registers.addStep({ entry: id, step: aStep('triet_xoa', '2023-01-10') });
    await app.api.registers.addStep({ entry: id, step: aStep('kiem_tra_lai', '2023-01-15') });
    await app.api.registers.remove({ id });
    expect(await courseOf(app, id)).toEqual([]);
    await app.api.undo.last({});
    expect(await courseOf(app, id)).toEqual(['2023-01-10 triet_xoa', '2023-01-15 kiem_tra_lai']);
  });

  test('refuses a step that does not fit, and a day of its own after its steps; nothing is stored', async () => {
    const app = anApp();
    const { district } = await aCommune(app);
    const { id } = await aHotspot(app, district.id, '2023-01-05');
    const add = (step: object, entry: number = id) => app.call('registers.addStep', { entry, step });
    expect(await add(aStep('phat_hien', '2023-01-10'))).toMatchObject({ error: { entity: 'register-step' } });
    expect(await add(aStep('khong_co', '2023-01-10'))).toMatchObject({ error: { entity: 'register-step' } });
    expect(await add(aStep('triet_xoa', '2023-01-10', { so_vu: 'hai' }))).toMatchObject({
      error: { code: 'invalid-input', problems: [{ path: 'entry.values.so_vu', issue: 'not-a-number' }] },
    });
    expect(await add(aStep('triet_xoa', '2023-01-10'), 99_999)).toMatchObject({ error: { entity: 'register-entry' } });
    expect(await courseOf(app, id)).toEqual([]);
    await app.api.registers.addStep({ entry: id, step: aStep('triet_xoa', '2023-01-10') });
    const later = { id, entry: anEntry(district.id, '2023-01-11', { dia_ban: 'Khu vực bến xe' }) };
    expect(await app.call('registers.change', later)).toMatchObject({
      error: { code: 'course-refused', step: 'Triệt xóa', fault: 'before-opening' },
    });
    expect((await entriesOf(app, 'ST04'))[0]?.on).toBe('2023-01-05');
  });

  test('has no steps where its register has no life', async () => {
    const app = anApp();
    const { commune } = await aCommune(app);
    const { id } = await anEstablishment(app, commune.id, 'Nhà nghỉ Ban Mai');
    expect(await app.call('registers.addStep', { entry: id, step: aStep('triet_xoa', '2023-01-10') })).toMatchObject({
      error: { code: 'not-found', entity: 'register-step' },
    });
  });
});

test('whatever is tried, a course is never wrong: what would make it so is refused whole', async () => {
  const app = anApp({ today: '2023-06-01' });
  const { district } = await aCommune(app);
  const life = lifeOf('ST04');
  const opened = Day.parse('2023-01-10');
  const act = fc.record({
    verb: fc.constantFrom('add', 'add', 'add', 'change', 'remove', 'undo'),
    step: fc.constantFrom('triet_xoa', 'triet_xoa', 'kiem_tra_lai', 'tai_hoat_dong'),
    after: fc.integer({ min: -2, max: 40 }),
    at: fc.nat(5),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), async (acts) => {
      const { id } = await aHotspot(app, district.id, opened);
      for (const { verb, step, after, at } of acts) {
        const { steps: before } = await app.api.registers.course({ id });
        const meant = before[at % Math.max(1, before.length)]?.id ?? 0;
        const content = aStep(step, addDays(opened, after));
        if (verb === 'undo' && before.length === 0) continue;
        const reply = await doing(app, verb, { entry: id, id: meant, step: content });
        const { steps } = await app.api.registers.course({ id });
        expect(courseProblem(life, opened, steps)).toBeUndefined();
        if (!reply.ok) expect(steps).toEqual(before);
      }
    }),
    { numRuns: 25 },
  );
});

type Doing = { readonly entry: number; readonly id: number; readonly step: object };

function doing({ call }: TestApp, verb: string, { entry, id, step }: Doing) {
  if (verb === 'undo') return call('undo.last', {});
  if (verb === 'add') return call('registers.addStep', { entry, step });
  return verb === 'remove' ? call('registers.removeStep', { id }) : call('registers.changeStep', { id, step });
}

test('what the cases feed is their recount: openings, dismantlings and relapses by their own days', async () => {
  const app = anApp({ today: '2023-06-01' });
  const { district } = await aCommune(app);
  const first = await aHotspot(app, district.id, '2022-12-20');
  const second = await aHotspot(app, district.id, '2023-01-12', 'Tuyến quốc lộ');
  const add = (entry: number, step: string, on: string) => app.api.registers.addStep({ entry, step: aStep(step, on) });
  await add(first.id, 'triet_xoa', '2023-01-05');
  await add(first.id, 'tai_hoat_dong', '2023-01-20');
  await add(first.id, 'triet_xoa', '2023-02-01');
  await add(second.id, 'triet_xoa', '2023-02-05');
  const fed = async (period: string) =>
    (await app.api.registers.fed({ register: 'ST04', period: PeriodCode.parse(period) })).map(
      ({ element, fed: counted }) => `${element} ${counted}`,
    );
  expect(await fed('2023-M01')).toEqual(['DT01 2', 'DT02 1']);
  expect(await fed('2023-M02')).toEqual(['DT02 2', 'DT03 1']);
});

describe('an entry that points at another', () => {
  const pledge = (place: number, establishment: number) => anEntry(place, '2023-01-10', { co_so: establishment });

  test('is shown with its name; what it points at stays while it does', async () => {
    const app = anApp();
    const { commune } = await aCommune(app);
    const { id } = await anEstablishment(app, commune.id, 'Nhà nghỉ Ban Mai');
    const signed = await app.api.registers.add({ register: 'ST02', entry: pledge(commune.id, id) });
    expect((await entriesOf(app, 'ST02'))[0]?.names).toEqual({ co_so: 'Nhà nghỉ Ban Mai' });
    expect(await app.call('registers.remove', { id })).toMatchObject({
      error: { code: 'entry-pointed-at', register: 'Cam kết cơ sở – UBND xã', entries: 1 },
    });
    await app.api.registers.remove({ id: signed.id });
    expect(await app.call('registers.remove', { id })).toMatchObject({ ok: true });
  });

  test('points only into the register it names', async () => {
    const app = anApp();
    const { commune, district } = await aCommune(app);
    const hotspot = await aHotspot(app, district.id, '2023-01-10');
    for (const wrong of [hotspot.id, 99_999])
      expect(await app.call('registers.add', { register: 'ST02', entry: pledge(commune.id, wrong) })).toMatchObject({
        error: { code: 'invalid-input', problems: [{ path: 'entry.values.co_so', issue: 'no-such-entry' }] },
      });
    expect(await entriesOf(app, 'ST02')).toEqual([]);
  });

  test('is chosen among those of its place, a district with its communes, by name', async () => {
    const app = anApp();
    const { commune, district } = await aCommune(app);
    await anEstablishment(app, commune.id, 'Nhà nghỉ Ban Mai');
    await anEstablishment(app, district.id, 'Karaoke Ánh Trăng');
    const names = async (place: number) =>
      (await app.api.registers.choices({ register: 'ST01', place })).map(({ name }) => name);
    expect(await names(commune.id)).toEqual(['Nhà nghỉ Ban Mai']);
    expect(await names(district.id)).toEqual(['Karaoke Ánh Trăng', 'Nhà nghỉ Ban Mai']);
  });
});

test('cases are found by where they stand today and by a term that is near or past', async () => {
  const app = anApp({ today: '2023-03-01' });
  const { district } = await aCommune(app);
  const names = async (filter: object) =>
    (await entriesOf(app, 'ST04', filter)).map(({ values }) => Object.values(values)[0]);
  for (const [name, dismantled] of [
    ['Quá hạn', '2023-01-20'],
    ['Sắp đến hạn', '2023-02-05'],
    ['Còn lâu', '2023-02-25'],
  ] as const) {
    const { id } = await aHotspot(app, district.id, '2023-01-10', name);
    await app.api.registers.addStep({ entry: id, step: aStep('triet_xoa', dismantled) });
  }
  await aHotspot(app, district.id, '2023-01-11', 'Chưa triệt xóa');
  expect(await names({ state: 'chua_triet_xoa' })).toEqual(['Chưa triệt xóa']);
  expect(await names({ near: 'past' })).toEqual(['Quá hạn']);
  expect(await names({ state: 'da_triet_xoa', near: 'soon' })).toEqual(['Sắp đến hạn']);
  expect(await app.api.registers.entries({ register: 'ST04', filter: { state: 'da_triet_xoa' } })).toMatchObject({
    all: 3,
  });
});
