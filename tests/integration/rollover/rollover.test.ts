import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PlanId } from '../../../shared/ids.ts';
import type { RolloverParts } from '../../../shared/rollover/rollover.contract.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';

const everything: RolloverParts = { tasks: true, agencies: true, forms: true, targets: true };
const in2024 = { year: 2024, code: 'KH2024-PCMD', title: 'Triển khai công tác phòng, chống mại dâm năm 2024' };
const ever = { from: Day.parse('2000-01-01'), to: Day.parse('2099-12-31') };

async function planInUse({ api }: TestApp) {
  const plan = (await api.plan.list({})).find(({ isCurrent }) => isCurrent);
  if (plan === undefined) throw new Error('a plan is in use');
  return plan;
}

async function rolledOver(app: TestApp, parts: Partial<RolloverParts> = {}) {
  const { id } = await planInUse(app);
  return app.api.rollover.run({ plan: id, ...in2024, parts: { ...everything, ...parts } });
}

describe('the proposal', () => {
  test('names the year after, with what would go along', async () => {
    const app = anApp();
    const obligations = (await app.api.deadlines.obligations(ever)).length;
    expect(await app.api.rollover.propose({ plan: (await planInUse(app)).id })).toEqual({
      ...in2024,
      counts: { clauses: 71, tasks: 53, assignments: 239, regimes: 16, obligations, targets: 17 },
      endedTasks: 0,
      endedAgencies: [],
    });
  });

  test('for 2026 the districts and the Sở have ended: they are named with what stays behind', async () => {
    const app = anApp();
    const { counts, endedAgencies } = await app.api.rollover.propose({ plan: (await planInUse(app)).id, year: 2026 });
    const districts = endedAgencies.filter(({ endsOn }) => endsOn === '2025-06-30');
    expect(districts).toHaveLength(11);
    expect(endedAgencies).toContainEqual({
      name: 'Sở Lao động - Thương binh và Xã hội',
      endsOn: '2025-02-28',
      assignments: expect.any(Number),
    });
    const left = endedAgencies.reduce((sum, { assignments }) => sum + assignments, 0);
    expect(counts.assignments + left).toBe(239);
    expect(counts.tasks).toBe(53);
  });

  test('a code that is taken gets a number', async () => {
    const app = anApp();
    const { id } = await planInUse(app);
    await rolledOver(app);
    expect((await app.api.rollover.propose({ plan: id })).code).toBe('KH2024-PCMD-2');
  });
});

describe('the new plan', () => {
  test('is in use, a draft made from last year’s, its text word for word and marked as a copy', async () => {
    const app = anApp();
    const before = await app.api.plan.read({});
    const { plan, from, made } = await rolledOver(app);
    expect(await planInUse(app)).toEqual({
      id: plan,
      ...in2024,
      status: 'draft',
      basedOn: 2023,
      tasks: 53,
      isCurrent: true,
    });
    expect(from).toBe(2023);
    const after = await app.api.plan.read({});
    expect(after).toMatchObject({ ...in2024, issuer: before.issuer, field: before.field });
    expect(after.note).toContain('chưa đối chiếu');
    expect(after.sections).toEqual(before.sections);
    expect(after.clauses).toEqual(before.clauses.map((clause) => ({ ...clause, origin: 'copy' })));
    expect(after.legalBases).toEqual(before.legalBases);
    expect([after.recipients, after.signature]).toEqual([before.recipients, before.signature]);
    expect(made).toEqual({ ...made, clauses: 71, tasks: 53, assignments: 239, regimes: 16, targets: 17 });
  });

  test('has who does what, and nothing of what was done', async () => {
    const app = anApp();
    const assignments = (await app.api.tasks.list({})).flatMap((task) => task.assignments.map(({ id }) => id));
    await app.api.tasks.update({ assignments, progress: 'done', percent: 100, note: 'Đã xong năm 2023' });
    const before = await app.api.tasks.list({});
    await rolledOver(app);
    const after = await app.api.tasks.list({});
    const bare = (tasks: typeof before) =>
      tasks.map((task) => [
        task.clause,
        task.section,
        task.title,
        task.text,
        task.origin,
        task.assignments.map(({ agencyId, role, basis }) => [agencyId, role, basis]),
      ]);
    expect(bare(after)).toEqual(bare(before));
    for (const { progress, percent, note, results, evidence, lastResult } of after.flatMap((t) => t.assignments)) {
      expect([progress, percent, note, results, evidence, lastResult]).toEqual(['not-started', null, '', 0, 0, null]);
    }
    const [first] = after.flatMap((task) => task.assignments);
    if (first === undefined) throw new Error('an assignment');
    expect((await app.api.tasks.detail({ assignment: first.id })).history).toEqual([]);
  });

  test('has its regimes with a warning that the basis is last year’s; no date of theirs claims to stand in a text', async () => {
    const app = anApp();
    const before = await app.api.deadlines.regimes({});
    await rolledOver(app);
    const after = await app.api.deadlines.regimes({});
    expect(after.map(({ code, form, legalBasis }) => [code, form, legalBasis])).toEqual(
      before.map(({ code, form, legalBasis }) => [code, form, legalBasis]),
    );
    expect(after.every(({ note }, index) => note.startsWith(before[index]?.note ?? '?'))).toBe(true);
    expect(after.every(({ note }) => note.endsWith('cần đối chiếu với văn bản của năm 2024.'))).toBe(true);
    const basisOf = (code: string) => after.find((regime) => regime.code === code)?.dueBasis;
    expect([basisOf('CD11'), basisOf('CD01'), basisOf('CD06')]).toEqual(['office', 'office', 'text']);
  });
});

describe('dates made anew by the rules', () => {
  test('every obligation is of 2024 and has no receipt; their number is that of 2023', async () => {
    const app = anApp();
    const before = await app.api.deadlines.obligations(ever);
    const { made } = await rolledOver(app);
    const after = await app.api.deadlines.obligations(ever);
    expect(after).toHaveLength(before.length);
    expect(made.obligations).toBe(before.length);
    expect(after.every(({ period }) => period.startsWith('2024-'))).toBe(true);
    expect(after.every(({ receivedOn, identity }) => receivedOn === null && identity.startsWith('KH2024-PCMD:'))).toBe(
      true,
    );
  });

  test('months tile from 15/12/2023; a sending day after a weekend or Tết moves on', async () => {
    const app = anApp();
    await rolledOver(app);
    const monthly = (await owed(app)).filter(({ regime }) => regime === 'CD01');
    const cutOffs = [...new Set(monthly.map(({ cutOff }) => cutOff))];
    expect(cutOffs).toEqual(Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}-14`));
    const { periods } = await app.api.deadlines.periods({});
    const months = periods.filter(({ kind }) => kind === 'month');
    expect(months[0]?.administrative.from).toBe('2023-12-15');
    const dueOf = (cutOff: string) => monthly.find((one) => one.cutOff === cutOff)?.dueOn;
    // 14/01/2024 is a Sunday; Wednesday 14/02/2024 is the last day of the Tết holiday.
    expect([dueOf('2024-01-14'), dueOf('2024-02-14'), dueOf('2024-12-14')]).toEqual([
      '2024-01-16',
      '2024-02-16',
      '2024-12-17',
    ]);
  });

  test('the fixed day of the report to the Bộ is Thursday 19/12/2024; once the Sở has ended nobody owes it', async () => {
    const dueIn = async (year: number) => {
      const app = anApp();
      const { id } = await planInUse(app);
      await app.api.rollover.run({ plan: id, year, code: `KH${year}`, title: 'Kế hoạch', parts: everything });
      const found = (await owed(app)).filter(({ regime }) => regime === 'CD11');
      return found.map(({ dueOn, period }) => `${period} ${dueOn}`);
    };
    expect(await dueIn(2024)).toEqual(['2024-Y 2024-12-19']);
    // The Sở ends on 28/02/2025, before the year closes on 14/12.
    expect(await dueIn(2025)).toEqual([]);
  });

  test('nobody owes a report for a period that closes after its last day', async () => {
    const app = anApp();
    const { id } = await planInUse(app);
    await app.api.rollover.run({ plan: id, year: 2025, code: 'KH2025', title: 'Kế hoạch', parts: everything });
    const monthly = (await owed(app)).filter(({ regime }) => regime === 'CD01');
    const owing = (cutOff: string) => monthly.filter((one) => one.cutOff === cutOff).length;
    // Mộc Châu ends on 31/01/2025, the other eleven on 30/06/2025.
    expect(['2025-01-14', '2025-02-14', '2025-06-14', '2025-07-14'].map(owing)).toEqual([12, 11, 11, 0]);
  });
});

/** What stands on the board as "không phải nộp" is owed by nobody. */
const owed = async (app: TestApp) =>
  (await app.api.deadlines.obligations(ever)).filter(({ state }) => state !== 'not-required');

describe('parts left out', () => {
  test.each([
    ['tasks', { tasks: 0, assignments: 0, targets: 17, regimes: 16 }],
    ['agencies', { tasks: 53, assignments: 0, targets: 17, regimes: 16 }],
    ['forms', { tasks: 53, assignments: 239, targets: 17, regimes: 0 }],
    ['targets', { tasks: 53, assignments: 239, targets: 0, regimes: 16 }],
  ] as const)('without %s', async (part, expected) => {
    const app = anApp();
    await rolledOver(app, { [part]: false });
    const tasks = await app.api.tasks.list({});
    const period = (await app.api.deadlines.periods({})).current;
    expect({
      tasks: tasks.length,
      assignments: tasks.flatMap(({ assignments }) => assignments).length,
      targets: (await app.api.indicators.table({ period })).length,
      regimes: (await app.api.deadlines.regimes({})).length,
    }).toEqual({ ...expected, targets: expected.targets === 0 ? 0 : expect.any(Number) });
    expect((await app.api.plan.read({})).clauses).toHaveLength(71);
    expect((await app.api.deadlines.obligations(ever)).length > 0).toBe(part !== 'forms');
  });
});

describe('refused, with nothing made', () => {
  const attempt = async (change: Partial<typeof in2024> & { plan?: PlanId }) => {
    const app = anApp();
    const { id } = await planInUse(app);
    const failed = app.api.rollover.run({ plan: id, ...in2024, parts: everything, ...change });
    await expect(failed).rejects.toBeInstanceOf(Error);
    expect(await app.api.plan.list({})).toHaveLength(1);
    expect((await app.api.undo.state({})).steps).toBe(0);
    return failed.catch((cause: unknown) => cause);
  };

  test('a code that another plan has', async () => {
    expect(await attempt({ code: 'KH2023-PCMD' })).toMatchObject({
      error: { code: 'already-exists', entity: 'plan', name: 'KH2023-PCMD' },
    });
  });

  test.each([2022, 2023])('a year that is not after the plan’s own: %i', async (year) => {
    expect(await attempt({ year })).toMatchObject({
      error: { code: 'invalid-input', problems: [{ path: 'year', issue: 'too_small' }] },
    });
    const app = anApp();
    await expect(app.api.rollover.propose({ plan: (await planInUse(app)).id, year })).rejects.toMatchObject({
      error: { code: 'invalid-input' },
    });
  });

  test('a plan that is not there', async () => {
    expect(await attempt({ plan: PlanId.parse(77) })).toMatchObject({ error: { code: 'not-found', entity: 'plan' } });
  });

  test.each([{ code: 'kế hoạch' }, { title: ' ' }, { year: 2050 }])('an input that is none: %o', async (change) => {
    expect(await attempt(change)).toMatchObject({ error: { code: 'invalid-input' } });
  });
});
