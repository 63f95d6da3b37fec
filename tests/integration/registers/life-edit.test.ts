import { describe, expect, test } from 'vitest';
import type { RegisterLife } from '../../../shared/registers/register-life.ts';
import { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { aCommune, aHotspot, aStep } from '../../builders/a-case.ts';
import { seededRegister } from '../../builders/a-register-life.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';

/** The hotspots with some steps written otherwise. */
function hotspotsWith(change: (step: RegisterLife['steps'][number]) => object, more: object[] = []) {
  const { number: _n, code: _c, origin: _o, life, ...content } = seededRegister('ST04');
  const steps = [...(life?.steps ?? []).map((step) => ({ ...step, ...change(step) })), ...more];
  return { ...content, life: { ...life, steps } };
}
const withDays = (count: number) =>
  hotspotsWith((step) => (step.code === 'triet_xoa' ? { term: { ...step.term, after: { count, unit: 'days' } } } : {}));
const define = ({ call }: TestApp, content: object | null) => call('registers.define', { register: 'ST04', content });
const movedBy = ({ api }: TestApp, content: object | null) =>
  api.registers.movedDays({ register: 'ST04', content: RegisterContent.nullable().parse(content) });
const dueOf = async ({ api }: TestApp) => (await api.registers.due({})).map(({ dueOn, state }) => `${dueOn} ${state}`);

/** One that waits to be looked at again since 20 January, one that says its own day, one that was looked at. */
async function threeHotspots() {
  const app = anApp({ today: '2023-02-10' });
  const { district } = await aCommune(app);
  const ids = [];
  for (const values of [{}, { kiem_tra_lai: '2023-03-08' }, {}]) {
    const { id } = await aHotspot(app, district.id, '2023-01-05', 'Bến xe');
    await app.api.registers.addStep({ entry: id, step: aStep('triet_xoa', '2023-01-20', values) });
    ids.push(id);
  }
  const [waiting, , looked] = ids;
  if (waiting === undefined || looked === undefined) throw new Error('no hotspot');
  await app.api.registers.addStep({ entry: looked, step: aStep('kiem_tra_lai', '2023-02-01') });
  return { app, waiting, looked };
}

describe('another interval', () => {
  test('is told before it is kept, moves the day of the cases that wait for it, and goes back as one step', async () => {
    const { app } = await threeHotspots();
    expect(await dueOf(app)).toEqual(['2023-02-19 due-soon', '2023-03-08 not-due']);
    expect(await movedBy(app, withDays(14))).toEqual({ moved: 1, past: 1 });
    expect(await dueOf(app)).toEqual(['2023-02-19 due-soon', '2023-03-08 not-due']);
    expect(await define(app, withDays(14))).toMatchObject({ ok: true });
    expect(await dueOf(app)).toEqual(['2023-02-03 overdue', '2023-03-08 not-due']);
    expect(await movedBy(app, null)).toEqual({ moved: 1, past: 0 });
    await app.api.undo.last({});
    expect(await dueOf(app)).toEqual(['2023-02-19 due-soon', '2023-03-08 not-due']);
    expect(await movedBy(app, null)).toEqual({ moved: 0, past: 0 });
  });

  test('that no schema would take is refused, and so is a step without a way to it', async () => {
    const app = anApp();
    expect(await define(app, withDays(0))).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const lonely = hotspotsWith((step) => (step.code === 'tai_hoat_dong' ? { after: ['tai_hoat_dong'] } : {}));
    expect(await define(app, lonely)).toMatchObject({
      ok: false,
      error: { code: 'register-refused', problems: [{ fault: 'step-after' }] },
    });
  });
});

describe('cases of before', () => {
  test('are read with the name a step had when it was written, beside the one it has now', async () => {
    const { app, looked } = await threeHotspots();
    const renamed = hotspotsWith((step) => (step.code === 'kiem_tra_lai' ? { name: 'Phúc tra' } : {}));
    await define(app, renamed);
    const course = await app.api.registers.course({ id: looked });
    const second = course.steps.find(({ step }) => step === 'kiem_tra_lai');
    expect(course.calledThen).toEqual([{ step: second?.id, name: 'Kiểm tra lại' }]);
    const { id } = await app.api.registers.addStep({ entry: looked, step: aStep('kiem_tra_lai', '2023-02-09') });
    const named = (await app.api.registers.course({ id: looked })).calledThen.map(({ step }) => step);
    expect(named).not.toContain(id);
    await define(app, null);
    expect((await app.api.registers.course({ id: looked })).calledThen).toEqual([{ step: id, name: 'Phúc tra' }]);
  });

  test('go on where a step may no longer follow the one it followed; only what is new is judged', async () => {
    const { app, looked } = await threeHotspots();
    const stricter = hotspotsWith((step) => (step.code === 'kiem_tra_lai' ? { after: ['tai_hoat_dong'] } : {}));
    expect(await define(app, stricter)).toMatchObject({ ok: true });
    const next = (code: string, on: string) => app.call('registers.addStep', { entry: looked, step: aStep(code, on) });
    expect(await next('tai_hoat_dong', '2023-02-05')).toMatchObject({ ok: true });
    expect(await next('tai_hoat_dong', '2023-02-06')).toMatchObject({
      ok: false,
      error: { code: 'course-refused', fault: 'not-after' },
    });
  });

  test('keep a step the office added when the definition of the program is taken back', async () => {
    const { app, waiting } = await threeHotspots();
    const bought = {
      ...{ code: 'ban_giao', name: 'Bàn giao địa bàn', after: ['triet_xoa'], state: 'da_kiem_tra_lai' },
      fields: [{ code: 'bien_ban', name: 'Số biên bản', kind: 'count', required: false, prints: true }],
    };
    expect(
      await define(
        app,
        hotspotsWith(() => ({}), [bought]),
      ),
    ).toMatchObject({ ok: true });
    const step = aStep('ban_giao', '2023-02-02', { bien_ban: 3 });
    const { id } = await app.api.registers.addStep({ entry: waiting, step });
    expect(await define(app, null)).toMatchObject({ ok: true });
    const { life } = (await app.api.registers.list({})).find(({ code }) => code === 'ST04') ?? {};
    expect(life?.steps.at(-1)).toMatchObject({ code: 'ban_giao', retired: true, fields: [{ code: 'bien_ban' }] });
    expect(await app.call('registers.changeStep', { id, step })).toMatchObject({ ok: true });
  });
});
