import { expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { FormCode, PlanId } from '../../../shared/ids.ts';
import type { ChangeSet } from '../../../shared/places/change-set.ts';
import type { Place } from '../../../shared/places/places.contract.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { countedBy, fixture, placeOn, placesOn, typeFigures } from '../../builders/place-changes.ts';

const everything = { tasks: true, agencies: true, forms: true, targets: true };
const period = (text: string) => PeriodCode.parse(text);

async function setFrom({ api }: TestApp, name: string): Promise<ChangeSet> {
  const { set, problems } = await api.places.importFile({ file: fixture(name) });
  if (set === null) throw new Error(JSON.stringify(problems));
  return set;
}

const choose = async ({ api }: TestApp, year: number) => {
  const plan = (await api.plan.list({})).find((each) => each.year === year);
  return api.plan.choose({ plan: PlanId.parse(plan?.id) });
};

const communes = (places: readonly Place[]) => places.filter(({ level }) => level === 'commune');

/** One of each commune, so that a total counts the communes: nobody is lost and nobody is there twice. */
const oneEach = (places: readonly Place[], element: string) => places.map(({ id }) => [id, element, 1] as const);

/** Two change sets and the figures of two years, typed as an office would have done it. */
async function aReformedProvince() {
  const app = anApp({ today: '2025-09-20' });
  const old = communes(await placesOn(app, '2023-06-01'));
  const districts = (await placesOn(app, '2023-06-01')).filter(({ level }) => level === 'district');
  await typeFigures(app, '2023-M03', oneEach(old, 'KT04'));
  const [plan] = await app.api.plan.list({});
  await app.api.rollover.run({
    plan: PlanId.parse(plan?.id),
    year: 2025,
    code: 'KH2025-PCMD',
    title: 'Kế hoạch năm 2025',
    parts: everything,
  });
  await typeFigures(app, '2025-M01', [...oneEach(old, 'KT04'), ...oneEach(old, 'CS01'), ...oneEach(old, 'TT01')]);
  await typeFigures(app, '2025-M01', oneEach(districts, 'DT01'));
  const totals = (at: string) => Promise.all(['CT13', 'CT10', 'CT04'].map((code) => countedBy(app, code, at)));
  const before = await totals('2025-M01');
  const february = await setFrom(app, '2025-02-01.json');
  const preview = await app.api.places.preview({ set: february });
  await app.api.places.apply({ set: february, agencies: preview.newAgencies });
  const interim = communes(await placesOn(app, '2025-03-06'));
  await typeFigures(app, '2025-M03', oneEach(interim, 'KT04'));
  const july = await setFrom(app, '2025-07-01.json');
  const beforeJuly = await totals('2025-M06');
  const lastPreview = await app.api.places.preview({ set: july });
  expect(lastPreview.problems).toEqual([]);
  await app.api.places.apply({ set: july, agencies: [] });
  return { app, old, interim, districts, totals, before, beforeJuly, preview, lastPreview, july };
}

type World = Awaited<ReturnType<typeof aReformedProvince>>;

/** The lists of each time are those the sources give. */
async function theLists({ app, old, interim }: World) {
  expect(old).toHaveLength(204);
  expect(interim).toHaveLength(200);
  expect(interim.filter(({ type }) => type === 'Phường')).toHaveLength(15);
  expect(interim.filter(({ type }) => type === 'Thị trấn')).toHaveLength(8);
  const now = await placesOn(app, '2025-07-01');
  expect(now.filter(({ level }) => level === 'district')).toEqual([]);
  expect(communes(now)).toHaveLength(75);
  expect(communes(now).filter(({ type }) => type === 'Phường')).toHaveLength(8);
  const [province] = now;
  expect(new Set(communes(now).map(({ parentId }) => parentId))).toEqual(new Set([province?.id]));
  expect(await placeOn(app, '2025-03-06', '123')).toMatchObject({ type: 'Thị xã' });
}

/** A code outlives its unit: 03646 was Chiềng Lề and is Tô Hiệu. */
async function theCode({ app }: World) {
  expect(await placeOn(app, '2025-06-30', '03646')).toMatchObject({ name: 'Chiềng Lề' });
  expect(await placeOn(app, '2025-07-01', '03646')).toMatchObject({ name: 'Tô Hiệu' });
}

/** Every commune of 2023 is accounted for among the 75. */
async function theCommunes({ app, old }: World) {
  const now = new Set(communes(await placesOn(app, '2025-07-01')).map(({ id }) => id));
  const reached = new Set<number>();
  for (const { id, name } of old) {
    const after = (await app.api.places.history({ place: id })).filter(({ direction }) => direction === 'after');
    const last = after.filter(({ place }) => now.has(place.id));
    expect(last.length, name).toBeGreaterThan(0);
    for (const { place } of last) reached.add(place.id);
  }
  expect(reached.size).toBe(75);
}

/** The previews name what the officer has to know. */
async function thePreviews({ preview, lastPreview }: World) {
  expect(preview.problems).toEqual([]);
  expect(preview.lapsing).toEqual([]);
  expect(preview.agencies.map(({ name }) => name)).toEqual(['Ủy ban nhân dân huyện Mộc Châu']);
  expect(preview.newAgencies.map(({ name }) => name)).toEqual(['Ủy ban nhân dân thị xã Mộc Châu']);
  expect(lastPreview.agencies).toHaveLength(12);
  expect(lastPreview.newAgencies).toHaveLength(75);
  expect(lastPreview.begun.filter(({ isCarried }) => isCarried)).toEqual([]);
}

/** A change of units changes no total. */
async function theTotals({ totals, before, beforeJuly }: World) {
  expect(before).toEqual([204, 204, 204]);
  expect(await totals('2025-M01')).toEqual([204, 204, 204]);
  // Of the 204, the two towns of Mộc Châu were split: their stocks wait for the five wards, their flows do not.
  expect(beforeJuly).toEqual([404, 202, 195]);
  expect((await totals('2025-M07')).slice(0, 2)).toEqual([404, 202]);
  expect(await totals('2025-M06')).toEqual(beforeJuly);
}

/** Figures of 2023 and of the new units in 2025 are both there to read. */
async function theFigures({ app }: World) {
  const now = communes(await placesOn(app, '2025-07-01'));
  await typeFigures(app, '2025-M08', [...oneEach(now, 'KT04'), ...oneEach(now, 'CS01'), ...oneEach(now, 'TT01')]);
  expect(await countedBy(app, 'CT13', '2025-M08')).toBe(404 + 75);
  expect(await countedBy(app, 'CT10', '2025-M08')).toBe(75);
  expect(await countedBy(app, 'CT04', '2025-M08')).toBe(75);
  await choose(app, 2023);
  expect(await countedBy(app, 'CT13', '2023-M03')).toBe(204);
  await choose(app, 2025);
}

/** What the districts themselves had counted by June stays in the year’s total. */
async function theDistricts({ app }: World) {
  const rows = await app.api.indicators.table({ period: period('2025-M08') });
  expect(rows.find(({ code }) => code === 'CT12')?.denominator).toMatchObject({ value: 12 });
}

/** Entry and forms say plainly that there is no district any more; checks find their way. */
async function theScreens({ app, districts }: World) {
  const [district] = districts;
  const form = FormCode.parse('BM01');
  const none = { error: { code: 'no-districts', on: '2025-08-14' } };
  const on = { form, period: period('2025-M08') };
  await expect(app.api.entry.sheet({ ...on, district: district?.id ?? 0 } as never)).rejects.toMatchObject(none);
  await expect(app.api.forms.issue({ ...on, folder: app.dataFolder })).rejects.toMatchObject(none);
  expect(Array.isArray(await app.api.checks.period({ period: period('2025-M08') }))).toBe(true);
  expect(await app.api.overview.read({ period: period('2025-M08') })).toBeDefined();
}

/** The same set again is refused. */
async function theSameAgain({ app, july }: World) {
  const { problems } = await app.api.places.preview({ set: july });
  expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(['already-changed']));
}

test('from 12 districts and 204 communes to 75 communes', async () => {
  const world = await aReformedProvince();
  await theLists(world);
  await theCode(world);
  await theCommunes(world);
  await thePreviews(world);
  await theTotals(world);
  await theFigures(world);
  await theDistricts(world);
  await theScreens(world);
  await theSameAgain(world);
}, 120_000);
