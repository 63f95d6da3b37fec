import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, compareDays, Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { anEntry } from '../../builders/a-case.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { seasonOf, twoDistricts } from './a-season.ts';

const today = '2023-06-20';

async function given(app: TestApp = anApp({ today })) {
  const [first] = await twoDistricts(app);
  if (first === undefined) throw new Error('no district');
  const { establishment, ...make } = seasonOf(app);
  const place = first.commune.id;
  const violating = async (name: string, foundOn: string, team: 'Tỉnh' | 'Huyện' = 'Huyện') => {
    const listed = await establishment(place, name);
    const id = await make.plan({ place, team, form: 'Đột xuất', on: '2023-02-01', establishment: listed });
    await make.visit(id, '2023-02-01');
    const { id: step } = await make.found(id, foundOn, 1);
    return { id, step };
  };
  return { app, first, place, violating, ...make };
}

const dueOf = async ({ api }: TestApp) =>
  (await api.registers.due({})).map(({ name, dueOn, state }) => `${name} ${dueOn} ${state}`);

describe('hậu kiểm of an inspection that found something', () => {
  test('is owed so long after the last sanction, else after what was found, until it is written', async () => {
    const { app, place, violating, sanction, recheck } = await given();
    const { id } = await violating('Karaoke Sao Mai', '2023-02-03');
    expect(await dueOf(app)).toEqual(['Karaoke Sao Mai 2023-04-04 overdue']);
    await sanction(place, '2023-05-20', id);
    await sanction(place, '2023-04-25', id);
    expect(await dueOf(app)).toEqual(['Karaoke Sao Mai 2023-07-19 not-due']);
    await app.api.inspections.setRules({ overlapDays: 90, recheckDays: 41 });
    expect(await dueOf(app)).toEqual(['Karaoke Sao Mai 2023-06-30 due-soon']);
    // What is dated after today has not happened yet.
    await recheck(place, '2023-06-21', id);
    expect(await dueOf(app)).toHaveLength(1);
    await recheck(place, '2023-06-01', id);
    expect(await dueOf(app)).toEqual([]);
    await app.api.undo.last({});
    expect(await dueOf(app)).toHaveLength(1);
  });

  test('says where, whose team, by which rule, and leads to the inspection', async () => {
    const { app, first, violating } = await given();
    const { id } = await violating('Karaoke Sao Mai', '2023-02-03');
    const { name, type } = first.district;
    expect(await app.api.registers.due({})).toEqual([
      {
        register: 'ST07',
        registerName: 'Kế hoạch kiểm tra và cuộc kiểm tra của Đội 178 tỉnh, huyện',
        entry: id,
        name: 'Karaoke Sao Mai',
        placeName: first.commune.name,
        district: name,
        owedBy: `Đội kiểm tra liên ngành 178 ${type.toLowerCase()} ${name}`,
        what: 'Hậu kiểm sau cuộc kiểm tra có vi phạm',
        dueOn: '2023-04-04',
        basis: 'office',
        note:
          'Văn bản không quy định thời hạn hậu kiểm; 60 ngày sau lần xử phạt cuối (chưa xử phạt: sau kết luận) ' +
          'do văn phòng đặt.',
        state: 'overdue',
        // 18 after Tuesday 4 April, 20 in May without its three days off, 14 of June up to Tuesday the 20th.
        workingDaysLate: 52,
      },
    ]);
    await violating('Nhà nghỉ Ban Mai', '2023-02-04', 'Tỉnh');
    expect((await app.api.registers.due({})).at(-1)).toMatchObject({ owedBy: 'Đội kiểm tra liên ngành 178 tỉnh' });
  });

  test('goes and comes back with what was written: findings edited and removed, hậu kiểm edited and removed', async () => {
    const { app, place, violating, recheck } = await given();
    const { id, step } = await violating('Karaoke Sao Mai', '2023-02-03');
    const owed = ['Karaoke Sao Mai 2023-04-04 overdue'];
    const found = { step: 'vi_pham', on: '2023-02-05', document: { number: '', day: null, title: '' }, note: '' };
    await app.api.registers.changeStep({ id: step, step: { ...found, values: { vi_pham: 1 } } });
    expect(await dueOf(app)).toEqual(['Karaoke Sao Mai 2023-04-06 overdue']);
    await app.api.registers.changeStep({ id: step, step: { ...found, values: { vi_pham: 0 } } });
    expect(await dueOf(app)).toEqual([]);
    await app.api.undo.last({});
    await app.api.undo.last({});
    expect(await dueOf(app)).toEqual(owed);
    const written = await recheck(place, '2023-06-01', id);
    expect(await dueOf(app)).toEqual([]);
    await app.api.registers.change({ id: written, entry: anEntry(place, '2023-06-01', { co_so: 1 }) });
    expect(await dueOf(app)).toEqual(owed);
    await app.api.undo.last({});
    await app.api.registers.remove({ id: written });
    expect(await dueOf(app)).toEqual(owed);
    await app.api.registers.removeStep({ id: step });
    expect(await dueOf(app)).toEqual([]);
  });

  test.each(['ST07', 'ST08'])(
    'is owed no more where register %s is retired, and again when it is taken up',
    async (register) => {
      const { app, violating } = await given();
      await violating('Karaoke Sao Mai', '2023-02-03');
      await app.api.registers.retire({ register, isRetired: true });
      expect(await dueOf(app)).toEqual([]);
      await app.api.registers.retire({ register, isRetired: false });
      expect(await dueOf(app)).toHaveLength(1);
    },
  );

  test('stands on the overview, in its numbers and in the number on the taskbar', async () => {
    const shown: number[] = [];
    const host = { setBadge: async (overdue: number) => void shown.push(overdue) };
    const { app, violating } = await given(anApp({ today, host }));
    const period = PeriodCode.parse('2023-M06');
    const before = await app.api.overview.read({ period });
    const { id: late } = await violating('Karaoke Sao Mai', '2023-02-03');
    const { id: soon } = await violating('Nhà nghỉ Ban Mai', '2023-04-28');
    await violating('Nhà nghỉ Hoa Ban', '2023-06-19');
    const after = await app.api.overview.read({ period });
    expect(after.overdue).toBe(before.overdue + 1);
    expect(after.dueSoon).toBe(before.dueSoon + 1);
    expect(after.dueCases.map(({ entry }) => entry)).toEqual([late, soon]);
    await expect.poll(() => shown.at(-1)).toBe(after.overdue);
  });
});

/** Days after 1 February; everything may be written in any order and points at any of the inspections. */
const after = fc.integer({ min: 0, max: 139 });
const inspection = fc.record({ found: fc.option(fc.record({ after, violating: fc.nat(2) })) });
const follow = fc.record({ of: fc.nat(3), after, kind: fc.constantFrom('sanction' as const, 'recheck' as const) });

test('what is owed is the recount of the registers, and the season’s own column, whatever happened', async () => {
  const start = Day.parse('2023-02-01');
  await fc.assert(
    fc.asyncProperty(
      fc.array(inspection, { minLength: 1, maxLength: 4 }),
      fc.array(follow, { maxLength: 6 }),
      async (inspections, follows) => {
        const { app, place, ...make } = await given();
        const ids: number[] = [];
        for (const { found } of inspections) {
          const id = await make.plan({ place, team: 'Tỉnh', form: 'Đột xuất', on: start });
          ids.push(id);
          if (found === null) continue;
          await make.visit(id, start);
          await make.found(id, addDays(start, found.after), found.violating);
        }
        const follow = async ({ of, after: days, kind }: (typeof follows)[number]) =>
          make[kind](place, addDays(start, days), ids[of % ids.length] ?? 0);
        for (const each of follows) await follow(each);
        const expected = inspections.flatMap(({ found }, at) => {
          const own = follows.filter(({ of }) => of % ids.length === at);
          if (found === null || found.violating === 0 || own.some(({ kind }) => kind === 'recheck')) return [];
          const last = Math.max(...own.map(({ after: days }) => days), -1);
          return [`${ids[at]} ${addDays(start, (last < 0 ? found.after : last) + 60)}`];
        });
        const due = await app.api.registers.due({});
        expect(due.map(({ entry, dueOn }) => `${entry} ${dueOn}`).toSorted()).toEqual(expected.toSorted());
        expect(due.map(({ dueOn }) => dueOn)).toEqual(due.map(({ dueOn }) => dueOn).toSorted(compareDays));
        const { lines } = await make.season();
        const column = lines.flatMap(({ id, recheck }) => (recheck === null ? [] : [`${id} ${recheck.due}`]));
        expect(column.toSorted()).toEqual(expected.toSorted());
      },
    ),
    { numRuns: 15 },
  );
});
