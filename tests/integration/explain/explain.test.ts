import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { ExplainedSide } from '../../../shared/explain/explain.contract.ts';
import { IndicatorCode, type PlaceId } from '../../../shared/ids.ts';
import { aDraft } from '../../builders/a-draft.ts';
import { aDistrict } from '../../builders/a-sheet.ts';
import { january } from '../../builders/a-stick.ts';
import { code, theOffice, typeIn, withFiles } from './an-office.ts';

const indicator = (text: string) => IndicatorCode.parse(text);

const whole = { place: null, cumulative: true, period: january };

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

function expectToAddUp({ amount, districts }: ExplainedSide): void {
  expect(sum(districts.map((district) => district.amount.value))).toBe(amount.value ?? 0);
  for (const district of districts) {
    expect(sum(district.places.map((place) => place.amount.value))).toBe(district.amount.value ?? 0);
  }
}

describe('an indicator', () => {
  test('every target of the plan is explained to the very amounts of the targets table, and the rows add up', async () => {
    const app = theOffice('2023-01-17');
    await withFiles(app, 3, '2023-01-17');
    const rows = await app.api.indicators.table({ period: january });
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const explained = await app.api.explain.indicator({ ...whole, indicator: row.code });
      expect(explained.sides.map(({ amount }) => amount)).toEqual(
        row.denominator === null ? [row.numerator] : [row.numerator, row.denominator],
      );
      expect(explained.percent).toBe(row.percent);
      expect(explained.title).toBe(row.name);
      explained.sides.forEach(expectToAddUp);
    }
  });

  test('the formula is told with its numbers put in, places as places', async () => {
    const app = theOffice('2023-01-17');
    const { commune } = await aDistrict(app);
    await typeIn(app, commune, 'CS01', 12, 'công văn');
    await typeIn(app, commune, 'CS02', 9, 'công văn');
    await typeIn(app, commune, 'TT01', 2, 'công văn');
    const formula = async (of: string) =>
      (await app.api.explain.indicator({ ...whole, indicator: indicator(of) })).formula;
    expect(await formula('CT11')).toBe('CS02 / CS01 = 9 / 12 = 75%');
    expect(await formula('CT04')).toBe('số xã có TT01 ≥ 1: 1 trên 204 xã = 0,5%');
    expect(await formula('CT10')).toBe('CS01 = 12');
    expect(await formula('CT12')).toBe('DT02 / DT01 = chưa có số liệu / chưa có số liệu');
    expect(await formula('CT06')).toBe('số huyện có KH01 = Có: chưa có số liệu trên 12 huyện');
  });

  test('what is missing is named down to the commune and its month', async () => {
    const app = theOffice('2023-01-17');
    const { district, commune } = await aDistrict(app);
    await typeIn(app, commune, 'TT01', 2, '');
    const { sides } = await app.api.explain.indicator({ ...whole, indicator: indicator('CT04') });
    const own = sides[0]?.districts.find(({ place }) => place === district);
    const missing = own?.places.flatMap(({ figures }) => figures).filter(({ use }) => use === 'missing') ?? [];
    expect(missing).toHaveLength((own?.places.length ?? 0) - 1);
    expect(missing[0]).toMatchObject({ element: 'TT01', unit: '', period: january, figure: null, by: [] });
  });

  test('of a district or a commune it is the line that stands in the view by place', async () => {
    const app = theOffice('2023-01-17');
    await withFiles(app, 2, '2023-01-17');
    for (const of of ['CT04', 'CT11', 'CT13', 'CT12']) {
      const subject = { kind: 'indicator', code: indicator(of) } as const;
      const asked = { subject, period: january, cumulative: true, audience: 'inside' } as const;
      const { lines } = await app.api.views.byPlace({ ...asked, district: null });
      const [first, , third] = lines;
      if (first === undefined || third === undefined) throw new Error('districts');
      const within = await app.api.views.byPlace({ ...asked, district: first.place });
      for (const line of [first, third, ...within.lines.filter(({ kind }) => kind === 'commune').slice(0, 3)]) {
        const { place, sides, percent } = await app.api.explain.indicator({
          ...whole,
          indicator: indicator(of),
          place: line.place,
        });
        expect(place).toBe(line.name);
        expect(percent).toBe(line.percent);
        const shown = [line.numerator, ...(line.denominator === null ? [] : [line.denominator])];
        expect(sides.map(({ amount }) => amount.value ?? 0)).toEqual(shown.map(({ value }) => value));
        sides.forEach(expectToAddUp);
      }
    }
  });

  test('one that counts the last figure only names that one; a retired one is no longer explained', async () => {
    const app = theOffice('2023-02-20');
    const { commune } = await aDistrict(app);
    await typeIn(app, commune, 'TT02', 5, '');
    const { code: last } = await app.api.indicators.save(
      aDraft({ presentation: 'count', denominator: '', target: null, numerator: 'cuối kỳ TT02' }),
    );
    const explained = await app.api.explain.indicator({ ...whole, indicator: last });
    const figures = explained.sides[0]?.districts.flatMap(({ places }) => places.flatMap((each) => each.figures));
    expect(figures?.filter(({ use }) => use === 'counted')).toMatchObject([{ place: commune, figure: { value: 5 } }]);
    await app.api.indicators.retire({ code: last, retired: true });
    const reply = await app.call('explain.indicator', { ...whole, indicator: last });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  test('an unknown one is refused', async () => {
    const app = theOffice('2023-01-17');
    const reply = await app.call('explain.indicator', { ...whole, indicator: 'CT99' });
    expect(reply).toEqual({ ok: false, error: { code: 'not-found', entity: 'indicator', id: 'CT99' } });
  });
});

describe('a figure of an element', () => {
  test('province, district and commune are parts of one another', async () => {
    const app = theOffice('2023-01-17');
    await withFiles(app, 3, '2023-01-17');
    const explain = (place: PlaceId | null) =>
      app.api.explain.element({ element: code('KT01'), place, period: january, cumulative: false });
    const province = await explain(null);
    const [side] = province.sides;
    const district = side?.districts.find(({ amount }) => (amount.value ?? 0) > 0);
    if (side === undefined || district === undefined) throw new Error('a district with figures');
    expectToAddUp(side);
    const alone = await explain(district.place);
    expect(alone.place).toBe(district.name);
    expect(alone.sides[0]?.amount).toEqual(district.amount);
    expect(district.places.at(-1)?.name).toBe('Số liệu cấp huyện');
    const [commune] = district.places;
    if (commune === undefined) throw new Error('a commune');
    const least = await explain(commune.place);
    expect(least.sides[0]?.amount.value).toBe(commune.amount.value);
    expect(least.formula).toBe(`KT01 = ${commune.amount.value}`);
    expect(least.sides[0]?.districts[0]?.places).toHaveLength(1);
  });

  test('the period alone and lũy kế are told apart', async () => {
    const app = theOffice('2023-02-20');
    const { commune } = await aDistrict(app);
    await typeIn(app, commune, 'TT02', 5, '');
    const february = PeriodCode.parse('2023-M02');
    const value = async (cumulative: boolean) =>
      (await app.api.explain.element({ element: code('TT02'), place: commune, period: february, cumulative })).sides[0]
        ?.amount.value;
    expect(await value(true)).toBe(5);
    expect(await value(false)).toBeNull();
  });

  test('an unknown place or element is refused', async () => {
    const app = theOffice('2023-01-17');
    const ask = (element: string, place: number) =>
      app.call('explain.element', { element, place, period: january, cumulative: true });
    expect(await ask('TT02', 99_999)).toMatchObject({ ok: false, error: { code: 'not-found', entity: 'place' } });
    expect(await ask('ZZ', 2)).toMatchObject({ ok: false, error: { code: 'not-found', entity: 'form' } });
  });
});
