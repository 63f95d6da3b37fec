import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { ElementCode, IndicatorCode, type PlanId } from '../../../shared/ids.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';

const CT04 = IndicatorCode.parse('CT04');
const parts = { tasks: false, agencies: false, forms: false, targets: true };
const years = [2023, 2024, 2025] as const;
type Year = (typeof years)[number];

/** Plans of three years, each made from the one before, with a few figures in the first; by year. */
async function threePlans() {
  const app = anApp();
  const first = (await app.api.plan.list({})).find(({ isCurrent }) => isCurrent);
  if (first === undefined) throw new Error('a plan is in use');
  await someFigures(app);
  const second = await app.api.rollover.run({ plan: first.id, year: 2024, code: 'KH2024', title: 'Năm 2024', parts });
  const third = await app.api.rollover.run({ plan: second.plan, year: 2025, code: 'KH2025', title: 'Năm 2025', parts });
  return { app, plans: { 2023: first.id, 2024: second.plan, 2025: third.plan } };
}

async function someFigures({ api }: TestApp) {
  const communes = (await api.places.list({ on: '2023-01-14' })).filter(({ level }) => level === 'commune').slice(0, 6);
  for (const [index, { id }] of communes.entries()) {
    const figure = { state: 'number', value: index } as const;
    const [element, period] = [ElementCode.parse('TT01'), PeriodCode.parse('2023-M01')];
    await api.forms.record({ element, place: id, period, figure, reason: '' });
  }
}

/** What each plan says of its indicators and counts by them, all on the figures of January 2023. */
async function saidByAll(app: TestApp, plans: Readonly<Record<Year, PlanId>>) {
  const said: unknown[] = [];
  for (const year of years) {
    await app.api.plan.choose({ plan: plans[year] });
    const definitions = await app.api.indicators.definitions({});
    said.push({
      drafts: definitions.map(({ draft, retired }) => ({ draft, retired })),
      rows: await app.api.indicators.table({ period: PeriodCode.parse('2023-M01') }),
    });
  }
  return said;
}

const draftIn = async (app: TestApp, plan: PlanId) => {
  await app.api.plan.choose({ plan });
  const found = (await app.api.indicators.definitions({})).find(({ code }) => code === CT04);
  if (found === undefined) throw new Error('CT04 is in every plan');
  return found.draft;
};

const edits = fc.record({
  year: fc.constantFrom(...years),
  what: fc.oneof(
    fc.nat(5).map((least) => ({ numerator: `số xã có TT01 >= ${least}` })),
    fc.constantFrom('administrative' as const, 'calendar' as const).map((coverage) => ({ coverage })),
    fc.nat(99).map((value) => ({ target: { operator: '>=' as const, value: String(value) } })),
    fc.constantFrom('A', 'B').map((name) => ({ name })),
    fc.boolean(),
  ),
});

type Edit = typeof edits extends fc.Arbitrary<infer E> ? E : never;

async function made(app: TestApp, plan: PlanId, what: Edit['what']) {
  const draft = await draftIn(app, plan);
  if (typeof what === 'boolean') await app.api.indicators.retire({ code: CT04, retired: what });
  else await app.api.indicators.save({ ...draft, ...what });
  return { wanted: typeof what === 'boolean' ? draft : { ...draft, ...what }, stored: await draftIn(app, plan) };
}

test('whatever is changed in whichever year, in any order: the plans of the other years say and count what they did', () =>
  fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 6, maxLength: 6 }), async (list) => {
      const { app, plans } = await threePlans();
      let before = await saidByAll(app, plans);
      for (const { year, what } of list) {
        const { wanted, stored } = await made(app, plans[year], what);
        expect(stored).toEqual(wanted);
        const after = await saidByAll(app, plans);
        const index = years.indexOf(year);
        expect(after.toSpliced(index, 1)).toEqual(before.toSpliced(index, 1));
        before = after;
      }
    }),
    { numRuns: 3 },
  ));

const versions = (app: TestApp) =>
  (contentOf(app.dataFolder).indicator ?? [])
    .map((row) => Object(row))
    .filter(({ code }) => code === 'CT04')
    .map(({ from_year: year }) => year);

describe('rows', () => {
  test('changed for next year: a second row; changed again: the same row; the year between follows the earlier one', async () => {
    const { app, plans } = await threePlans();
    const draft = await draftIn(app, plans[2025]);
    await app.api.indicators.save({ ...draft, numerator: 'số xã có TT01 >= 3' });
    await app.api.indicators.save({ ...draft, numerator: 'số xã có TT01 >= 4' });
    expect(versions(app)).toEqual([2023, 2025]);
    expect((await draftIn(app, plans[2024])).numerator).toBe('số xã có TT01 >= 1');
  });

  test('changed in the first year: the later ones keep a copy that begins with them', async () => {
    const { app, plans } = await threePlans();
    await app.api.indicators.save({ ...(await draftIn(app, plans[2023])), numerator: 'số xã có TT01 >= 3' });
    expect(versions(app)).toEqual([2023, 2024]);
    expect((await draftIn(app, plans[2025])).numerator).toBe('số xã có TT01 >= 1');
  });

  test('the step is taken back whole, pointers of all plans included', async () => {
    const { app, plans } = await threePlans();
    const draft = await draftIn(app, plans[2024]);
    const before = contentOf(app.dataFolder, ['change_log']);
    await app.api.indicators.save({ ...draft, numerator: 'số xã có TT01 >= 3' });
    expect(versions(app)).toEqual([2023, 2025, 2024]);
    await app.api.undo.last({});
    expect(contentOf(app.dataFolder, ['change_log'])).toEqual(before);
  });

  test('a plan made later for a year that has a wording of its own uses that one', async () => {
    const { app, plans } = await threePlans();
    await app.api.indicators.save({ ...(await draftIn(app, plans[2025])), numerator: 'số xã có TT01 >= 3' });
    const again = { year: 2025, code: 'KH2025-2', title: 'Năm 2025, bản hai', parts };
    const { plan } = await app.api.rollover.run({ plan: plans[2023], ...again });
    expect((await draftIn(app, plan)).numerator).toBe('số xã có TT01 >= 3');
    expect((await app.api.indicators.definitions({})).filter(({ inPlan }) => inPlan)).toHaveLength(17);
  });
});
