import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, Day } from '../../../../shared/calendar/day.ts';
import { rowProblemMessage } from '../../../../shared/imports/registers/wording.ts';
import { aCommune, aHotspot, aStep } from '../../../builders/a-case.ts';
import { aList, exported, look, registerOf, takeIn } from '../../../builders/a-register.ts';
import { anApp, type TestApp } from '../../../builders/an-app.ts';

const heads = [
  'Ngày',
  'Huyện, thành phố',
  'Địa bàn, tuyến (không ghi tên người, số nhà)',
  'Triệt xóa: ngày',
  'Triệt xóa: Số vụ việc đã xử lý (vụ)',
  'Kiểm tra lại: ngày',
  'Tái hoạt động: ngày',
] as const;
const day = (text: string) => new Date(`${text}T00:00:00Z`);

async function anOffice() {
  const app = anApp({ today: '2023-06-20' });
  return { app, register: await registerOf(app, 'ST04') };
}

/** Every case with its steps, in no order that matters. */
async function coursesIn(app: TestApp): Promise<string[]> {
  const { entries } = await app.api.registers.entries({ register: 'ST04', filter: {}, most: 5000 });
  const courses = await Promise.all(entries.map(({ id }) => app.api.registers.course({ id })));
  return entries
    .map(
      ({ on, values }, at) =>
        `${Object.values(values).join()} ${on}: ${courses[at]?.steps.map((each) => `${each.step} ${each.on} ${JSON.stringify(each.values)}`).join(', ')}`,
    )
    .toSorted();
}

const row = (name: string, ...steps: readonly (Date | number | null | string)[]) => [
  day('2023-01-09'),
  'Mường La',
  name,
  ...steps,
];

describe('steps in columns of their own', () => {
  test('come in with their case, in one step that goes back whole; twice they bring nothing', async () => {
    const { app, register } = await anOffice();
    const file = await aList([
      heads,
      row('Bến xe', day('2023-02-01'), 2, day('2023-03-01'), null),
      row('Tuyến 6', day('2023-02-03'), null, null, day('2023-04-01')),
      row('Chợ'),
    ]);
    const seen = await look(app, register, file);
    expect(seen).toMatchObject({ needs: [], stepHeads: [], counts: { created: 3, refused: 0 } });
    expect(seen.rows.map(({ steps }) => steps)).toEqual([
      ['Triệt xóa 01/02/2023', 'Kiểm tra lại 01/03/2023'],
      ['Triệt xóa 03/02/2023', 'Tái hoạt động 01/04/2023'],
      [],
    ]);
    expect(await coursesIn(app)).toEqual([]);
    await takeIn(app, register, file);
    const taken = [
      'Bến xe 2023-01-09: triet_xoa 2023-02-01 {"so_vu":2}, kiem_tra_lai 2023-03-01 {}',
      'Chợ 2023-01-09: ',
      'Tuyến 6 2023-01-09: triet_xoa 2023-02-03 {}, tai_hoat_dong 2023-04-01 {}',
    ];
    expect(await coursesIn(app)).toEqual(taken);
    expect(await takeIn(app, register, file)).toMatchObject({ value: { import: null, counts: { same: 3 } } });
    await app.api.undo.last({});
    expect(await coursesIn(app)).toEqual([]);
  });

  test('feed the figures and set the duties that steps set by hand do', async () => {
    const { app, register } = await anOffice();
    await takeIn(app, register, await aList([heads, row('Bến xe', day('2023-02-01'), 2, null, null)]));
    const fed = await app.api.registers.fed({ register: 'ST04', period: '2023-M02' });
    expect(fed.map(({ element, fed: value }) => `${element} ${value}`)).toContain('DT02 1');
    expect(await app.api.registers.due({})).toMatchObject([{ name: 'Bến xe', dueOn: '2023-03-03' }]);
  });

  test.each([
    ['a step that says something and no day', [null, 2, null, null], 'no-step-day', 'D2'],
    ['a day after today', [day('2023-07-01'), 2, null, null], 'day-after-today', 'D2'],
    ['a day before the case', [day('2023-01-01'), 2, null, null], 'step-out-of-order', 'D2'],
    ['a step that cannot follow', [null, null, day('2023-03-01'), null], 'step-out-of-order', 'F2'],
    ['no day', ['hôm qua', null, null, null], 'not-a-day', 'D2'],
    ['no number', [day('2023-02-01'), 'vài', null, null], 'text-in-number', 'E2'],
  ] as const)('keep their row out: %s', async (_, steps, kind, cell) => {
    const { app, register } = await anOffice();
    const file = await aList([heads, row('Bến xe', ...steps), row('Chợ')]);
    const { rows } = await look(app, register, file);
    expect(rows[0]).toMatchObject({ outcome: 'refused', problems: [{ kind, cell }] });
    for (const problem of rows[0]?.problems ?? []) expect(rowProblemMessage(problem).title).toContain(cell);
    expect(await takeIn(app, register, file)).toMatchObject({ ok: false });
    await takeIn(app, register, file, { leaveOut: true });
    expect(await coursesIn(app)).toEqual(['Chợ 2023-01-09: ']);
  });

  test('of a case that is there already: it may have gone further, but not another way', async () => {
    const { app, register } = await anOffice();
    await takeIn(app, register, await aList([heads, row('Bến xe', day('2023-02-01'), 2, null, null)]));
    const again = async (...steps: Parameters<typeof row> extends [string, ...infer S] ? S : never) =>
      (await look(app, register, await aList([heads, row('Bến xe', ...steps)]))).rows[0];
    expect(await again()).toMatchObject({ outcome: 'same' });
    expect(await again(day('2023-02-01'), 2, day('2023-03-01'), null)).toMatchObject({
      outcome: 'refused',
      problems: [{ kind: 'other-course', cell: 'A2' }],
    });
    expect(await again(day('2023-02-02'), 2, null, null)).toMatchObject({ outcome: 'refused' });
  });

  test('of two cases that open alike, the one that is there is found by its steps', async () => {
    const { app, register } = await anOffice();
    await takeIn(app, register, await aList([heads, row('Bến xe', day('2023-02-01'), 2, null, null)]));
    const both = await aList([heads, row('Bến xe'), row('Bến xe', day('2023-02-01'), 2, null, null)]);
    await takeIn(app, register, both);
    expect(await coursesIn(app)).toEqual([
      'Bến xe 2023-01-09: ',
      'Bến xe 2023-01-09: triet_xoa 2023-02-01 {"so_vu":2}',
    ]);
  });

  test('that say too much in one cell keep their row out', async () => {
    const { app, register } = await anOffice();
    const long = [...heads, 'Kiểm tra lại: Kết quả (không ghi tên người, số nhà)'];
    const steps = [day('2023-02-01'), 2, day('2023-03-01'), null, 'a'.repeat(501)] as const;
    const { rows } = await look(app, register, await aList([long, row('Bến xe', ...steps)]));
    expect(rows).toMatchObject([{ outcome: 'refused', problems: [{ kind: 'too-long' }] }]);
  });

  test('under heads that are not ours are asked about, never guessed', async () => {
    const { app, register } = await anOffice();
    const file = await aList([
      ['Ngày', 'Huyện, thành phố', 'Địa bàn, tuyến (không ghi tên người, số nhà)', 'Triệt xóa'],
      row('Bến xe', day('2023-02-01')),
    ]);
    const seen = await look(app, register, file);
    expect(seen).toMatchObject({ needs: ['layout'], stepHeads: ['Triệt xóa'] });
    const layout = seen.layout;
    if (layout === null) throw new Error('no layout');
    const pointed = {
      ...layout,
      columns: layout.columns.map((each) =>
        each.column === 4 ? { ...each, meaning: 'step:triet_xoa' as const } : each,
      ),
    };
    expect((await look(app, register, file, { layout: pointed })).rows).toMatchObject([
      { outcome: 'new', steps: ['Triệt xóa 01/02/2023'] },
    ]);
  });
});

test('the empty table of a register is the workbook to be filled: it has a column for each step and its fields', async () => {
  const { app, register } = await anOffice();
  const seen = await look(app, register, await exported(app, register));
  expect(seen.layout?.columns.map(({ header }) => header)).toEqual(expect.arrayContaining([...heads]));
});

test('a case whose steps come again goes out up to there, for what follows could not stand without it', async () => {
  const [{ app: from, register }, { app: into }] = [await anOffice(), await anOffice()];
  const { district } = await aCommune(from);
  const { id } = await aHotspot(from, district.id, '2023-01-09', 'Bến xe');
  const steps = { triet_xoa: '2023-02-01', tai_hoat_dong: '2023-03-01' } as const;
  for (const [step, on] of Object.entries(steps))
    await from.api.registers.addStep({ entry: id, step: aStep(step, on) });
  await from.api.registers.addStep({ entry: id, step: aStep('triet_xoa', '2023-04-01') });
  await from.api.registers.addStep({ entry: id, step: aStep('kiem_tra_lai', '2023-05-01') });
  expect(await takeIn(into, register, await exported(from, register))).toMatchObject({ ok: true });
  expect(await coursesIn(into)).toEqual(['Bến xe 2023-01-09: triet_xoa 2023-02-01 {}, tai_hoat_dong 2023-03-01 {}']);
});

interface Taken {
  readonly step: 'triet_xoa' | 'kiem_tra_lai' | 'tai_hoat_dong';
  readonly after: number;
  readonly cases: number;
}

const opened = Day.parse('2023-01-09');

/** A case that takes what it can of these; each on a day of its own, for the order of two steps of one day is in no table. */
async function aCase(app: TestApp, name: string, wanted: readonly Taken[]): Promise<readonly string[]> {
  const { district } = await aCommune(app);
  const { id } = await aHotspot(app, district.id, opened, name);
  const dated = new Map(wanted.map((each) => [each.after, each]));
  for (const { step, after, cases } of dated.values()) {
    const values = step === 'triet_xoa' ? { so_vu: cases } : {};
    await app.call('registers.addStep', { entry: id, step: aStep(step, addDays(opened, after), values) });
  }
  return (await app.api.registers.course({ id })).steps.map(({ step }) => step);
}

test('cases come back from their own table with the steps it has room for, and twice bring nothing', async () => {
  const taken = fc.record({
    step: fc.constantFrom('triet_xoa' as const, 'kiem_tra_lai' as const, 'tai_hoat_dong' as const),
    after: fc.nat(100),
    cases: fc.nat(9),
  });
  const courses = fc.array(fc.array(taken, { maxLength: 5 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(courses, async (given) => {
      const [{ app: from, register }, { app: into }] = [await anOffice(), await anOffice()];
      const steps = await Promise.all(given.map((wanted, at) => aCase(from, `Tụ điểm ${at}`, wanted)));
      const file = await exported(from, register);
      expect(await takeIn(into, register, file)).toMatchObject({ ok: true });
      const isWhole = steps.every((course) => new Set(course).size === course.length);
      if (isWhole) expect(await coursesIn(into)).toEqual(await coursesIn(from));
      expect(await coursesIn(into)).toHaveLength(given.length);
      for (const app of [from, into])
        expect((await look(app, register, file)).counts).toMatchObject({ created: 0, same: given.length, refused: 0 });
    }),
    { numRuns: 12 },
  );
}, 60_000);
