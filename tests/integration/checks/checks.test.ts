import { describe, expect, test } from 'vitest';
import { figuresOfElements, openSource, writeFigures } from '../../../electron/forms/figures.repository.ts';
import { elementRows } from '../../../electron/forms/forms.repository.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode, periodNumber, periodsOf } from '../../../shared/calendar/period.ts';
import { ElementCode, type PlaceId } from '../../../shared/ids.ts';
import type { Place } from '../../../shared/places/places.contract.ts';
import { anOpenApp } from '../../builders/a-board.ts';
import { anApp } from '../../builders/an-app.ts';
import { leastWork } from '../../builders/work-done.ts';

const january = PeriodCode.parse('2023-M01');
type Api = ReturnType<typeof anApp>['api'];

async function places(api: Api) {
  const all = await api.places.list({ on: Day.parse('2023-06-30') });
  const district = all.find(({ level }) => level === 'district');
  const commune = all.find(({ parentId }) => parentId === district?.id && parentId !== undefined);
  const elsewhere = all.findLast(({ level }) => level === 'commune');
  if (!district || !commune || !elsewhere) throw new Error('places');
  return { all, district, commune, elsewhere };
}

const recorder =
  (api: Api, period = january) =>
  (place: Place, element: string, value: number) =>
    api.forms.record({
      element: ElementCode.parse(element),
      place: place.id,
      period,
      figure: { state: 'number', value },
      reason: '',
    });

const found = async (api: Api, period = january) =>
  (await api.checks.period({ period })).map(({ rule, placeId }) => [rule, placeId]);

describe('kiểm tra kỳ', () => {
  test('finds what breaks a rule, and no longer once it is corrected', async () => {
    const { api } = anApp();
    const { commune, district } = await places(api);
    const record = recorder(api);
    await record(commune, 'CS01', 4);
    await record(commune, 'CS02', 5);
    expect(await api.checks.period({ period: january })).toMatchObject([
      {
        rule: 'QT03',
        severity: 'error',
        period: january,
        place: `${commune.type} ${commune.name}`,
        district: `${district.type} ${district.name}`,
        left: 5,
        operator: '<=',
        right: 4,
        accepted: null,
        figures: [
          { element: 'CS02', value: 5, state: 'number' },
          { element: 'CS01', value: 4, state: 'number' },
        ],
      },
    ]);
    await record(commune, 'CS02', 4);
    expect(await found(api)).toEqual([]);
  });

  test('errors first, then by district; a district asks for its own only', async () => {
    const { api } = anApp();
    const { commune, district, elsewhere } = await places(api);
    const record = recorder(api);
    for (const place of [elsewhere, commune]) {
      await record(place, 'TT01', 3);
      await record(place, 'TT02', 1);
    }
    await record(elsewhere, 'KT03', 1);
    await record(elsewhere, 'KT04', 2);
    expect(await found(api)).toEqual([
      ['QT07', elsewhere.id],
      ['QT01', commune.id],
      ['QT01', elsewhere.id],
    ]);
    const own = await api.checks.district({ district: district.id, period: january });
    expect(own.map(({ placeId }) => placeId)).toEqual([commune.id]);
  });

  test('what was left over from the months before counts', async () => {
    const { api } = anApp({ today: '2023-02-20' });
    const { district } = await places(api);
    const february = PeriodCode.parse('2023-M02');
    await recorder(api)(district, 'DT01', 3);
    await recorder(api)(district, 'DT02', 1);
    await recorder(api, february)(district, 'DT01', 1);
    await recorder(api, february)(district, 'DT02', 3);
    expect(await found(api, february)).toEqual([]);
    await recorder(api, february)(district, 'DT02', 4);
    expect(await found(api, february)).toEqual([['QT10', district.id]]);
  });

  test('what the year before left over counts where it is stored; where it is not, there is no more than a note', async () => {
    const { api, context } = anOpenApp('2023-01-18');
    const { district } = await places(api);
    await recorder(api)(district, 'DT01', 1);
    await recorder(api)(district, 'DT02', 4);
    const severities = async () => (await api.checks.period({ period: january })).map(({ severity }) => severity);
    expect(await severities()).toEqual(['note']);
    const store = async (element: string, value: number) => {
      const elementId = (await elementRows(context.db, ElementCode.parse(element)))[0]?.id ?? 0;
      const source = openSource(context.handle, 'hand', null, '2023-01-18T08:00:00.000Z', '');
      const at = { elementId, period: periodNumber(PeriodCode.parse('2022-Y')), placeId: district.id };
      const figure = { state: 'number' as const, value };
      writeFigures(context.handle, source, [{ ...at, figure, sheet: null, cell: null }]);
    };
    await store('DT01', 7);
    await store('DT02', 5);
    expect(await severities()).toEqual(['error']);
    await store('DT02', 4);
    expect(await severities()).toEqual([]);
  });

  test('a quarter’s own form against its months', async () => {
    const { api } = anApp({ today: '2023-03-20' });
    const { commune } = await places(api);
    for (const [index, period] of periodsOf(2023, 'month').slice(0, 3).entries())
      await recorder(api, period)(commune, 'TT05', index + 1);
    const quarter = PeriodCode.parse('2023-Q1');
    await recorder(api, quarter)(commune, 'TT05', 5);
    expect(await api.checks.period({ period: quarter })).toMatchObject([
      { kind: 'months-against-form', left: 5, right: 6, severity: 'warning' },
    ]);
  });

  test('the bottom line of the paper', async () => {
    const { api, context } = anOpenApp('2023-01-18');
    const { commune, district } = await places(api);
    await recorder(api)(commune, 'TT05', 9);
    const elementId = (await elementRows(context.db, ElementCode.parse('TT05')))[0]?.id ?? 0;
    const row = {
      elementId,
      period: periodNumber(january),
      districtId: district.id,
      value: 10,
      at: '2023-01-18T08:00:00.000Z',
    };
    await context.db.insertInto('controlTotal').values(row).execute();
    expect(await api.checks.period({ period: january })).toMatchObject([
      { rule: 'dong-cong:TT05', kind: 'control-total', placeId: district.id, left: 9, right: 10 },
    ]);
    await api.checks.accept({ rule: 'dong-cong:TT05', period: january, place: district.id, reason: 'giấy cộng nhầm' });
    const acceptedNow = async () =>
      (await api.checks.period({ period: january })).map(({ accepted }) => accepted !== null);
    expect(await acceptedNow()).toEqual([true]);
    await context.db.updateTable('controlTotal').set({ value: 11 }).execute();
    expect(await acceptedNow()).toEqual([false]);
  });
});

describe('figures that wait to be taken in', () => {
  const proposed = (place: PlaceId, element: string, value: number) => ({
    element: ElementCode.parse(element),
    placeId: place,
    state: 'number' as const,
    value,
  });

  test('are held against what is stored, stand for what they would replace, and are not stored', async () => {
    const { api } = anApp();
    const { commune, district } = await places(api);
    await recorder(api)(commune, 'CS01', 4);
    await recorder(api)(commune, 'CS02', 4);
    const ask = (figures: ReturnType<typeof proposed>[]) =>
      api.checks.proposed({ district: district.id, period: january, figures });
    expect(await ask([])).toEqual([]);
    expect(await ask([proposed(commune.id, 'CS02', 5)])).toMatchObject([{ rule: 'QT03', left: 5, right: 4 }]);
    expect(await ask([proposed(commune.id, 'CS02', 5), proposed(commune.id, 'CS01', 5)])).toEqual([]);
    expect(await found(api)).toEqual([]);
  });
});

describe('accepting', () => {
  const aWarning = async (api: Api) => {
    const { commune } = await places(api);
    await recorder(api)(commune, 'TT01', 3);
    await recorder(api)(commune, 'TT02', 1);
    return commune;
  };
  const accept = (api: Api, rule: string, place: PlaceId, reason = 'đã hỏi xã') =>
    api.checks.accept({ rule, period: january, place, reason });
  const reasons = async (api: Api) =>
    (await api.checks.period({ period: january })).map(({ accepted }) => accepted?.reason ?? null);

  test('keeps the reason, is logged, and lapses when a figure changes', async () => {
    const { api, context } = anOpenApp('2023-01-18');
    const commune = await aWarning(api);
    expect(await reasons(api)).toEqual([null]);
    expect(await accept(api, 'QT01', commune.id)).toEqual({ changed: 1 });
    expect(await reasons(api)).toEqual(['đã hỏi xã']);
    const logged = await context.db.selectFrom('changeLog').selectAll().where('entity', '=', 'finding').execute();
    expect(logged).toMatchObject([
      { entityId: commune.id, field: 'QT01 2023-M01', after: 'đã hỏi xã', source: 'hand' },
    ]);
    await recorder(api)(commune, 'TT02', 2);
    expect(await reasons(api)).toEqual([null]);
    await accept(api, 'QT01', commune.id, 'đúng là vậy');
    expect(await reasons(api)).toEqual(['đúng là vậy']);
  });

  test('an error stays one', async () => {
    const { api } = anApp();
    const { commune } = await places(api);
    await recorder(api)(commune, 'CS01', 1);
    await recorder(api)(commune, 'CS02', 2);
    await expect(accept(api, 'QT03', commune.id)).rejects.toMatchObject({ error: { code: 'invalid-input' } });
    expect(await reasons(api)).toEqual([null]);
  });

  test('what is no longer found, and a reason of blanks, are refused', async () => {
    const { api } = anApp();
    const commune = await aWarning(api);
    await expect(accept(api, 'QT01', commune.id, '  ')).rejects.toMatchObject({ error: { code: 'invalid-input' } });
    await recorder(api)(commune, 'TT02', 3);
    await expect(accept(api, 'QT01', commune.id)).rejects.toMatchObject({ error: { code: 'stale' } });
  });
});

test('the whole province over a year is checked for the price of reading it a few times', async () => {
  const { api, context } = anOpenApp('2023-12-20');
  const elements = (await elementRows(context.db)).filter(({ valueType }) => valueType === 'count');
  const { all } = await places(api);
  const at = '2023-12-20T08:00:00.000Z';
  const cells = periodsOf(2023, 'month').flatMap((period) =>
    elements.flatMap(({ id, levels }) =>
      all
        .filter(({ level }) => level !== 'province' && levels.includes(level))
        .map((place) => ({
          elementId: id,
          period: periodNumber(period),
          placeId: place.id,
          figure: { state: 'number' as const, value: (place.id * 7 + id * 3 + periodNumber(period)) % 9 },
          sheet: null,
          cell: null,
        })),
    ),
  );
  context.handle.transaction(() =>
    writeFigures(context.handle, openSource(context.handle, 'hand', null, at, ''), cells),
  )();
  const december = PeriodCode.parse('2023-M12');
  expect((await api.checks.period({ period: december })).length).toBeGreaterThan(500);
  const months = periodsOf(2023, 'month').map(periodNumber);
  const ids = elements.map(({ id }) => id);
  const [checked, read] = [
    await leastWork(() => api.checks.period({ period: december })),
    await leastWork(() => figuresOfElements(context.handle, ids, months)),
  ];
  expect(checked / read).toBeLessThan(20);
});
