import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { FormCode, IndicatorCode, PlaceId, RegimeCode } from '../../../shared/ids.ts';
import { ChangeSet } from '../../../shared/places/change-set.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import {
  aChangeSet,
  countedBy,
  fixture,
  mergeOfTwo,
  placeOn,
  placesOn,
  typeFigures,
} from '../../builders/place-changes.ts';

const monthly = FormCode.parse('BM01');
const month = (n: number) => PeriodCode.parse(`2023-M${String(n).padStart(2, '0')}`);

const retypeOfDistrict = aChangeSet([{ kind: 'retype', unit: { code: '118' }, type: 'Thị xã' }], '2023-07-15');
const february = ChangeSet.parse(JSON.parse(readFileSync(fixture('2025-02-01.json'), 'utf8')));

describe('a merge inside the plan year', () => {
  test('ends two communes the day before and begins one; the rest of the list stays in its order', async () => {
    const app = anApp({ today: '2023-06-20' });
    const before = await placesOn(app, '2023-06-01');
    expect(await app.api.places.apply({ set: mergeOfTwo, agencies: [] })).toEqual({
      ended: 2,
      begun: 1,
      obligations: 0,
    });
    const codes = (places: typeof before) => places.map(({ code }) => code);
    expect(codes(await placesOn(app, '2023-04-14'))).toEqual(codes(before));
    expect(codes(await placesOn(app, '2023-04-15'))).toEqual(codes(before).filter((code) => code !== '03685'));
    expect((await placeOn(app, '2023-04-15', '03682')).id).not.toBe((await placeOn(app, '2023-04-14', '03682')).id);
  });

  test('figures stay under the old units and count in the new one; the district’s lũy kế is what it was', async () => {
    const app = anApp({ today: '2023-06-20' });
    const [chien, nang] = [await placeOn(app, '2023-03-01', '03682'), await placeOn(app, '2023-03-01', '03685')];
    await typeFigures(app, '2023-M01', [
      [chien.id, 'KT04', 3],
      [nang.id, 'KT04', 4],
      [chien.id, 'CS01', 10],
    ]);
    await typeFigures(app, '2023-M03', [
      [nang.id, 'KT04', 5],
      [nang.id, 'CS01', 20],
      [nang.id, 'TT01', 1],
    ]);
    const counted = async () => Promise.all(['CT13', 'CT10', 'CT04'].map((code) => countedBy(app, code, '2023-M05')));
    expect(await counted()).toEqual([12, 30, 1]);
    const values = contentOf(app.dataFolder).value;
    await app.api.places.apply({ set: mergeOfTwo, agencies: [] });
    expect(contentOf(app.dataFolder).value).toEqual(values);
    expect(await counted()).toEqual([12, 30, 1]);

    const merged = await placeOn(app, '2023-05-01', '03682');
    await typeFigures(app, '2023-M05', [
      [merged.id, 'KT04', 100],
      [merged.id, 'CS01', 25],
    ]);
    expect(await counted()).toEqual([112, 25, 1]);
    // Up to March the old units are asked, and say what they said.
    expect(await countedBy(app, 'CT13', '2023-M03')).toBe(12);
    const trend = await app.api.indicators.trend({ indicator: IndicatorCode.parse('CT13') });
    expect(trend.slice(0, 5).map(({ value }) => value)).toEqual([7, null, 12, null, 112]);
    const all = await app.api.indicators.trends({});
    expect(all.find(({ code }) => code === 'CT13')?.points).toEqual(trend);
  });

  test('the report of a later month says at the foot of its table from when the figures are of other units', async () => {
    const pages: string[] = [];
    const app = anApp({ today: '2023-06-20', host: { showPage: async (html) => String(pages.push(html)) } });
    await app.api.places.apply({ set: mergeOfTwo, agencies: [] });
    for (const n of [3, 5]) await app.api.reports.preview({ period: month(n) });
    const note = 'Từ 15/04/2023, Xã Mường Chiên gồm: Xã Mường Chiên, Xã Cà Nàng.';
    expect(pages.map((page) => page.includes(note))).toEqual([false, true]);
  });

  test('an old unit is locked from the first period that ends after it, the new one has no cell before', async () => {
    const app = anApp({ today: '2023-06-20' });
    const chien = await placeOn(app, '2023-03-01', '03682');
    const district = await placeOn(app, '2023-03-01', '118');
    await app.api.places.apply({ set: mergeOfTwo, agencies: [] });
    await expect(typeFigures(app, '2023-M05', [[chien.id, 'KT04', 1]])).rejects.toThrow('place-ended');
    await typeFigures(app, '2023-M04', [[chien.id, 'KT04', 1]]);
    const rowsOf = async (n: number) =>
      (await app.api.entry.sheet({ form: monthly, district: district.id, period: month(n) })).blocks[0]?.places.length;
    expect([await rowsOf(4), await rowsOf(5)]).toEqual([11, 10]);
  });

  test('a form of a month before, handed in after the merge, is still recognised with the communes it names', async () => {
    const app = anApp({ today: '2023-06-20' });
    const folder = aFolder();
    const district = await placeOn(app, '2023-03-01', '118');
    const [chien] = [await placeOn(app, '2023-03-01', '03682')];
    await typeFigures(app, '2023-M03', [[chien.id, 'KT04', 2]]);
    await app.api.forms.issue({ form: monthly, period: month(3), folder, districts: [district.id] });
    await app.api.places.apply({ set: mergeOfTwo, agencies: [] });
    const { files } = await app.api.imports.scan({ folder });
    expect(files.map(({ outcome, problems }) => [outcome, problems])).toEqual([['same', []]]);
  });

  test('taken back it leaves not a byte behind but the history', async () => {
    const app = anApp({ today: '2023-06-20' });
    const before = contentOf(app.dataFolder, ['change_log']);
    await app.api.places.apply({ set: mergeOfTwo, agencies: [] });
    expect(contentOf(app.dataFolder, ['change_log'])).not.toEqual(before);
    expect(await app.api.undo.last({})).toEqual({ undone: { operation: 'places.apply' } });
    expect(contentOf(app.dataFolder, ['change_log'])).toEqual(before);
    await app.api.places.apply({ set: mergeOfTwo, agencies: [] });
    await expect(app.api.places.apply({ set: mergeOfTwo, agencies: [] })).rejects.toMatchObject({
      error: { code: 'stale', entity: 'place' },
    });
  });

  test.each([
    ['2023-09-20', retypeOfDistrict],
    ['2025-03-20', february],
  ])(
    'on %s: a district that becomes another, with its body and its names, is taken back just so',
    async (today, set) => {
      const app = anApp({ today });
      const khay = await placeOn(app, '2023-03-01', '03688');
      await app.api.places.saveAlias({ place: khay.id, alias: 'Chiềng Khay cũ' });
      const before = contentOf(app.dataFolder, ['change_log']);
      const { newAgencies } = await app.api.places.preview({ set });
      expect(newAgencies).toHaveLength(1);
      await app.api.places.apply({ set, agencies: newAgencies });
      expect(contentOf(app.dataFolder, ['change_log'])).not.toEqual(before);
      await app.api.undo.last({});
      expect(contentOf(app.dataFolder, ['change_log'])).toEqual(before);
    },
  );

  test('once the new unit has figures the step cannot be taken back, and nothing is', async () => {
    const app = anApp({ today: '2023-06-20' });
    await app.api.places.apply({ set: mergeOfTwo, agencies: [] });
    const merged = await placeOn(app, '2023-05-01', '03682');
    await typeFigures(app, '2023-M05', [[merged.id, 'KT04', 1]]);
    const before = contentOf(app.dataFolder);
    await expect(app.api.undo.last({})).rejects.toMatchObject({ error: { code: 'undo-impossible' } });
    expect(contentOf(app.dataFolder)).toEqual(before);
  });

  test('the history tells before and after, with day and document', async () => {
    const app = anApp({ today: '2023-06-20' });
    const chien = await placeOn(app, '2023-03-01', '03682');
    await app.api.places.apply({ set: mergeOfTwo, agencies: [] });
    const merged = await placeOn(app, '2023-05-01', '03682');
    const change = { documentNumber: '12/NQ-UBTVQH15', documentOn: '2023-03-20', effectiveOn: '2023-04-15' };
    const history = await app.api.places.history({ place: merged.id });
    expect(history.map(({ direction, part, on, place }) => [direction, part, on, place.code])).toEqual([
      ['before', 'whole', '2023-04-15', '03682'],
      ['before', 'whole', '2023-04-15', '03685'],
    ]);
    expect(history[0]?.change).toMatchObject(change);
    expect(await app.api.places.history({ place: chien.id })).toMatchObject([
      { direction: 'after', place: { id: merged.id } },
    ]);
    expect(await app.api.places.changes({})).toMatchObject([change]);
  });
});

describe('the preview', () => {
  test('says what ends and begins, what figures it meets, which closed periods and forms it reaches', async () => {
    const app = anApp({ today: '2023-06-20' });
    const [chien, nang] = [await placeOn(app, '2023-03-01', '03682'), await placeOn(app, '2023-03-01', '03685')];
    await typeFigures(app, '2023-M01', [
      [chien.id, 'KT04', 3],
      [nang.id, 'KT04', 4],
    ]);
    await typeFigures(app, '2023-M05', [[chien.id, 'KT04', 9]]);
    await app.api.entry.lock({ period: month(5), reason: 'đã báo cáo' });
    const before = contentOf(app.dataFolder);
    expect(await app.api.places.preview({ set: mergeOfTwo })).toEqual({
      problems: [],
      ended: [
        { code: '03682', type: 'Xã', name: 'Mường Chiên' },
        { code: '03685', type: 'Xã', name: 'Cà Nàng' },
      ],
      begun: [
        {
          code: '03682',
          type: 'Xã',
          name: 'Mường Chiên',
          parent: 'Huyện Quỳnh Nhai',
          isCarried: false,
          from: [
            { code: '03682', type: 'Xã', name: 'Mường Chiên', part: 'whole' },
            { code: '03685', type: 'Xã', name: 'Cà Nàng', part: 'whole' },
          ],
        },
      ],
      continued: [],
      lapsing: [],
      agencies: [],
      newAgencies: [],
      figures: { before: 2, after: 1 },
      closedPeriods: ['Tháng 5 năm 2023'],
      forms: expect.arrayContaining([expect.stringMatching(/^BM01 /)]),
      firstPeriod: 'Tháng 5 năm 2023',
    });
    expect(contentOf(app.dataFolder)).toEqual(before);
  });

  test('a figure stored for a later period of an old unit stays and counts until the new unit has its own', async () => {
    const app = anApp({ today: '2023-06-20' });
    const chien = await placeOn(app, '2023-03-01', '03682');
    await typeFigures(app, '2023-M05', [[chien.id, 'KT04', 9]]);
    await app.api.places.apply({ set: mergeOfTwo, agencies: [] });
    expect(await countedBy(app, 'CT13', '2023-M05')).toBe(9);
    const merged = await placeOn(app, '2023-05-01', '03682');
    await typeFigures(app, '2023-M05', [[merged.id, 'KT04', 11]]);
    expect(await countedBy(app, 'CT13', '2023-M05')).toBe(11);
  });
});

describe('a district that becomes another', () => {
  test('its committee ends with it, owes nothing more, and the one that follows owes from then on', async () => {
    const app = anApp({ today: '2023-09-20' });
    const preview = await app.api.places.preview({ set: retypeOfDistrict });
    expect(preview.agencies).toMatchObject([{ name: 'Ủy ban nhân dân huyện Quỳnh Nhai', lastDay: '2023-07-14' }]);
    expect(preview.agencies[0]?.owedLater).toBeGreaterThan(4);
    const [proposed, ...others] = preview.newAgencies;
    expect(others).toEqual([]);
    expect(proposed).toMatchObject({ unit: '118', name: 'Ủy ban nhân dân thị xã Quỳnh Nhai', shortName: 'Quỳnh Nhai' });
    const applied = await app.api.places.apply({ set: retypeOfDistrict, agencies: preview.newAgencies });
    expect(applied).toMatchObject({ ended: 12, begun: 12 });
    expect(applied.obligations).toBeGreaterThan(10);
    const regime = RegimeCode.parse('CD01');
    const states = async (n: number) => {
      const board = await app.api.submissions.board({ regime, period: month(n) });
      return board.filter(({ state }) => state !== 'not-required').length;
    };
    expect([await states(6), await states(7), await states(8), await states(9)]).toEqual([12, 12, 12, 12]);
  });

  test('a body for a unit that is not of the set, or after one that does not end, is refused whole', async () => {
    const app = anApp({ today: '2023-09-20' });
    const before = contentOf(app.dataFolder);
    const [proposed] = (await app.api.places.preview({ set: retypeOfDistrict })).newAgencies;
    if (proposed === undefined) throw new Error('none proposed');
    await expect(
      app.api.places.apply({ set: retypeOfDistrict, agencies: [{ ...proposed, unit: '120' }] }),
    ).rejects.toMatchObject({
      error: { code: 'not-found', entity: 'agency' },
    });
    expect(contentOf(app.dataFolder)).toEqual(before);
  });

  test('names go along, and files of before and after are known by the district of their own period', async () => {
    const app = anApp({ today: '2023-09-20' });
    const folder = aFolder();
    const khay = await placeOn(app, '2023-03-01', '03688');
    await app.api.places.saveAlias({ place: khay.id, alias: 'Chiềng Khay cũ' });
    await app.api.places.apply({ set: retypeOfDistrict, agencies: [] });
    expect((await placeOn(app, '2023-08-01', '03688')).aliases).toEqual(['Chiềng Khay cũ']);
    const old = await placeOn(app, '2023-07-01', '118');
    const next = await placeOn(app, '2023-08-01', '118');
    await typeFigures(app, '2023-M07', [[khay.id, 'KT04', 2]]);
    await app.api.forms.issue({ form: monthly, period: month(7), folder, districts: [old.id] });
    await app.api.forms.issue({ form: monthly, period: month(8), folder, districts: [next.id] });
    const { files } = await app.api.imports.scan({ folder });
    expect(files.map(({ recognised }) => recognised?.placeId).toSorted()).toEqual([old.id, next.id].toSorted());
  });
});

describe('names', () => {
  test('added, refused where it is the name anyway, removed, and each taken back', async () => {
    const app = anApp();
    const place = await placeOn(app, '2023-01-18', '03685');
    const aliases = async () => (await placeOn(app, '2023-01-18', '03685')).aliases;
    expect(await app.api.places.saveAlias({ place: place.id, alias: '  Cà  Nàng ' })).toEqual({ changed: 0 });
    expect(await app.api.places.saveAlias({ place: place.id, alias: 'Ca Nang' })).toEqual({ changed: 1 });
    expect(await aliases()).toEqual(['Ca Nang']);
    expect(await app.api.places.removeAlias({ place: place.id, alias: 'Ca Nang' })).toEqual({ changed: 1 });
    expect(await app.api.places.removeAlias({ place: place.id, alias: 'Ca Nang' })).toEqual({ changed: 0 });
    await app.api.undo.last({});
    expect(await aliases()).toEqual(['Ca Nang']);
    await app.api.undo.last({});
    expect(await aliases()).toEqual([]);
    await expect(app.api.places.saveAlias({ place: PlaceId.parse(99_999), alias: 'x' })).rejects.toMatchObject({
      error: { code: 'not-found', entity: 'place' },
    });
  });
});

test('what the first list says of itself', async () => {
  const { unverified, asOf } = await anApp().api.places.catalogue({});
  expect(asOf).toBe(Day.parse('2023-04-19'));
  expect(unverified).toHaveLength(2);
});
