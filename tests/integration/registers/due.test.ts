import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { StepTerm } from '../../../shared/registers/register-life.ts';
import { aCommune, aHotspot, aStep } from '../../builders/a-case.ts';
import { lifeOf, seededRegister } from '../../builders/a-register-life.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';

const dueOf = async ({ api }: TestApp) =>
  (await api.registers.due({})).map(({ name, dueOn, state }) => `${name} ${dueOn} ${state}`);

const addTo = (app: TestApp, entry: number, step: string, on: string, values = {}) =>
  app.api.registers.addStep({ entry, step: aStep(step, on, values) });

describe('a hotspot that was dismantled', () => {
  test('is to be looked at again; late it is overdue; once it was looked at nothing is owed', async () => {
    const app = anApp({ today: '2023-03-01' });
    const { district } = await aCommune(app);
    const late = await aHotspot(app, district.id, '2023-01-05', 'Bến xe');
    const soon = await aHotspot(app, district.id, '2023-01-05', 'Tuyến 6');
    await aHotspot(app, district.id, '2023-01-05', 'Chưa triệt xóa');
    expect(await dueOf(app)).toEqual([]);
    await addTo(app, late.id, 'triet_xoa', '2023-01-20');
    await addTo(app, soon.id, 'triet_xoa', '2023-01-25', { kiem_tra_lai: '2023-03-08' });
    expect(await dueOf(app)).toEqual(['Bến xe 2023-02-19 overdue', 'Tuyến 6 2023-03-08 due-soon']);
    await addTo(app, late.id, 'kiem_tra_lai', '2023-02-28');
    expect(await dueOf(app)).toEqual(['Tuyến 6 2023-03-08 due-soon']);
    await app.api.undo.last({});
    expect(await dueOf(app)).toHaveLength(2);
    await addTo(app, late.id, 'tai_hoat_dong', '2023-02-28');
    expect(await dueOf(app)).toEqual(['Tuyến 6 2023-03-08 due-soon']);
  });

  test('says where, by which step and that the day is the office’s own; it names nobody', async () => {
    const app = anApp({ today: '2023-03-01' });
    const { district } = await aCommune(app);
    const { id } = await aHotspot(app, district.id, '2023-01-05', 'Bến xe');
    await addTo(app, id, 'triet_xoa', '2023-01-20');
    expect(await app.api.registers.due({})).toEqual([
      {
        register: 'ST04',
        registerName: 'Tụ điểm: phát hiện, triệt xóa, kiểm tra lại, tái hoạt động',
        entry: id,
        name: 'Bến xe',
        placeName: district.name,
        district: '',
        owedBy: 'Công an tỉnh, Công an cấp huyện',
        what: 'Kiểm tra lại tụ điểm đã triệt xóa',
        dueOn: '2023-02-19',
        basis: 'office',
        note: 'Kế hoạch không nêu thời hạn kiểm tra lại; 30 ngày do chương trình đề xuất.',
        state: 'overdue',
        // Sunday 19 February to Wednesday 1 March: 20, 21, 22, 23, 24, 27, 28 February and 1 March.
        workingDaysLate: 8,
      },
    ]);
  });

  test('owes nothing any more where its register is retired', async () => {
    const app = anApp({ today: '2023-03-01' });
    const { district } = await aCommune(app);
    const { id } = await aHotspot(app, district.id, '2023-01-05', 'Bến xe');
    await addTo(app, id, 'triet_xoa', '2023-01-20');
    await app.api.registers.retire({ register: 'ST04', isRetired: true });
    expect(await dueOf(app)).toEqual([]);
  });

  test('is owed by a duty alone: what only ends is nobody’s to do', async () => {
    const app = anApp({ today: '2023-03-01' });
    const { district } = await aCommune(app);
    const { number: _n, code, origin: _o, ...content } = seededRegister('ST04');
    const { opening, ...life } = lifeOf('ST04');
    const ends = {
      kind: 'expiry',
      name: 'Hết hạn',
      after: { count: 10, unit: 'days' },
      warnDays: 5,
      basis: 'office',
      note: '',
    };
    const term = StepTerm.parse({ ...ends, state: 'da_kiem_tra_lai' });
    await app.api.registers.define({
      register: code,
      content: { ...content, life: { ...life, opening: { ...opening, term } } },
    });
    const { id } = await aHotspot(app, district.id, '2023-01-05', 'Bến xe');
    expect(await dueOf(app)).toEqual([]);
    await addTo(app, id, 'triet_xoa', '2023-01-20');
    expect(await dueOf(app)).toEqual(['Bến xe 2023-02-19 overdue']);
  });

  test('stands on the overview and in the number on the taskbar', async () => {
    const shown: number[] = [];
    const app = anApp({ today: '2023-03-01', host: { setBadge: async (overdue) => void shown.push(overdue) } });
    const { district } = await aCommune(app);
    const period = PeriodCode.parse('2023-M02');
    const before = await app.api.overview.read({ period });
    const { id } = await aHotspot(app, district.id, '2023-01-05', 'Bến xe');
    await addTo(app, id, 'triet_xoa', '2023-01-20');
    const after = await app.api.overview.read({ period });
    expect(after.overdue).toBe(before.overdue + 1);
    expect(after.dueSoon).toBe(before.dueSoon);
    expect(after.dueCases).toMatchObject([{ entry: id, name: 'Bến xe' }]);
    await expect.poll(() => shown.at(-1)).toBe(after.overdue);
  });
});

test('what is owed is the recount of the courses, whatever happened', async () => {
  const steps = ['triet_xoa', 'kiem_tra_lai', 'tai_hoat_dong'] as const;
  const courses = fc.array(
    fc.array(fc.record({ step: fc.constantFrom(...steps), after: fc.integer({ min: 0, max: 70 }) }), { maxLength: 5 }),
    { maxLength: 4 },
  );
  const opened = Day.parse('2023-01-05');
  await fc.assert(
    fc.asyncProperty(courses, async (given) => {
      const app = anApp({ today: '2023-03-20' });
      const { district } = await aCommune(app);
      const expected: string[] = [];
      for (const [at, course] of given.entries()) {
        const { id } = await aHotspot(app, district.id, opened, `Tụ điểm ${at}`);
        let last: { step: string; on: Day } | undefined;
        for (const { step, after } of course) {
          const on = addDays(opened, after);
          const reply = await app.call('registers.addStep', { entry: id, step: aStep(step, on) });
          if (reply.ok && (last === undefined || on >= last.on)) last = { step, on };
        }
        if (last?.step === 'triet_xoa') expected.push(`Tụ điểm ${at} ${addDays(last.on, 30)}`);
      }
      const due = (await app.api.registers.due({})).map(({ name, dueOn }) => `${name} ${dueOn}`);
      expect(due.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 12 },
  );
});
