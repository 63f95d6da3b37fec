import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { anApp } from '../../builders/an-app.ts';
import { seasonOf, twoDistricts } from './a-season.ts';

const today = '2023-06-20';

async function given() {
  const app = anApp({ today });
  const [first] = await twoDistricts(app);
  if (first === undefined) throw new Error('no district');
  const place = first.commune.id;
  const { establishment: list, ...make } = seasonOf(app);
  const establishment = await list(place, 'Karaoke Sao Mai');
  const line = (cap: string, hinh_thuc: string, on: string, du_kien?: string) => ({
    on,
    values: { cap, hinh_thuc, co_so_kt: establishment, ...(du_kien === undefined ? {} : { du_kien }) },
  });
  return {
    ...{ app, establishment, line, ...make },
    plan: (team: 'Tỉnh' | 'Huyện', form: 'Theo kế hoạch' | 'Đột xuất', on: string, plannedOn?: string) =>
      make.plan({ place, team, form, on, establishment, ...(plannedOn === undefined ? {} : { plannedOn }) }),
    nearLine: (id: number | null, written: ReturnType<typeof line>) =>
      app.api.inspections.near({ kind: 'line', id, line: written }),
    nearVisit: (id: number, on: string, step: number | null = null) =>
      app.api.inspections.near({ kind: 'step', id, step: { id: step, step: 'kiem_tra', on } }),
  };
}

test('a plan is warned of the other team’s inspections before it is kept: their day, level and form', async () => {
  const { line, nearLine, plan, app, visit } = await given();
  const planned = await plan('Tỉnh', 'Theo kế hoạch', '2023-01-16', '2023-08-01');
  const sudden = await plan('Tỉnh', 'Đột xuất', '2023-05-10');
  await visit(sudden, '2023-05-12');
  await plan('Tỉnh', 'Theo kế hoạch', '2023-01-16', '2023-12-01');
  await plan('Huyện', 'Theo kế hoạch', '2023-01-16', '2023-07-02');
  const draft = line('Huyện', 'Theo kế hoạch', '2023-06-20', '2023-07-01');
  expect(await nearLine(null, draft)).toEqual({
    days: 90,
    overlaps: [
      { id: planned, team: 'province', isPlanned: true, on: '2023-08-01', isVisited: false },
      { id: sudden, team: 'province', isPlanned: false, on: '2023-05-12', isVisited: true },
    ],
  });
  await app.api.inspections.setRules({ overlapDays: 40, recheckDays: 60 });
  expect(await nearLine(null, draft)).toMatchObject({ days: 40, overlaps: [{ id: planned }] });
});

test('it only warns: what lies too near is kept all the same', async () => {
  const { line, nearLine, plan, season } = await given();
  await plan('Tỉnh', 'Theo kế hoạch', '2023-01-16', '2023-08-01');
  expect((await nearLine(null, line('Huyện', 'Đột xuất', '2023-06-20'))).overlaps).toHaveLength(1);
  await plan('Huyện', 'Đột xuất', '2023-06-20');
  expect((await season()).lines.map(({ overlaps }) => overlaps.length)).toEqual([1, 1]);
});

test('one that is edited is not warned of itself, and is judged by the visit it has', async () => {
  const { line, nearLine, plan, visit } = await given();
  const district = await plan('Huyện', 'Theo kế hoạch', '2023-01-16', '2023-07-01');
  const province = await plan('Tỉnh', 'Theo kế hoạch', '2023-01-16', '2023-08-01');
  const kept = line('Huyện', 'Theo kế hoạch', '2023-01-16', '2023-07-01');
  expect((await nearLine(district, kept)).overlaps.map(({ id }) => id)).toEqual([province]);
  expect(await nearLine(district, line('Huyện', 'Theo kế hoạch', '2023-01-16', '2023-04-01'))).toMatchObject({
    overlaps: [],
  });
  expect(await nearLine(district, line('Tỉnh', 'Theo kế hoạch', '2023-01-16', '2023-07-01'))).toMatchObject({
    overlaps: [],
  });
  await visit(district, '2023-04-01');
  expect((await nearLine(district, kept)).overlaps).toEqual([]);
});

test('a visit is warned of as long as the other team is still to come', async () => {
  const { nearVisit, plan, visit } = await given();
  const district = await plan('Huyện', 'Theo kế hoạch', '2023-01-16', '2023-02-01');
  const province = await plan('Tỉnh', 'Theo kế hoạch', '2023-01-16', '2023-08-01');
  expect((await nearVisit(district, '2023-06-01')).overlaps).toMatchObject([{ id: province, on: '2023-08-01' }]);
  expect((await nearVisit(district, '2023-03-01')).overlaps).toEqual([]);
  const { id: step } = await visit(district, '2023-03-01');
  expect((await nearVisit(district, '2023-06-01', step)).overlaps).toHaveLength(1);
  await visit(province, '2023-06-02');
  expect((await nearVisit(district, '2023-06-01', step)).overlaps).toEqual([]);
});

test('what the form warns of is what the season warns of once it is kept', async () => {
  const start = Day.parse('2023-01-10');
  const inspection = fc.record({
    team: fc.constantFrom('Tỉnh' as const, 'Huyện' as const),
    form: fc.constantFrom('Theo kế hoạch' as const, 'Đột xuất' as const),
    on: fc.nat(150),
    planned: fc.option(fc.nat(120)),
    visited: fc.option(fc.nat(10)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(inspection, { minLength: 1, maxLength: 5 }), async (inspections) => {
      const { line, nearLine, nearVisit, plan, visit, season } = await given();
      const seen = async (id: number) =>
        (await season()).lines.find((each) => each.id === id)?.overlaps.map((other) => other.id);
      for (const { team, form, on: after, planned, visited } of inspections) {
        const on = addDays(start, after);
        const plannedOn = planned === null ? undefined : addDays(on, planned);
        const warned = await nearLine(null, line(team, form, on, plannedOn));
        const id = await plan(team, form, on, plannedOn);
        expect(await seen(id)).toEqual(warned.overlaps.map((other) => other.id));
        if (visited === null) continue;
        const warnedOfVisit = await nearVisit(id, addDays(on, visited));
        await visit(id, addDays(on, visited));
        expect(await seen(id)).toEqual(warnedOfVisit.overlaps.map((other) => other.id));
      }
    }),
    { numRuns: 12 },
  );
});
