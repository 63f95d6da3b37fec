import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { ElementCode, PlaceId } from '../../../shared/ids.ts';
import { aDistrict, januarySheet, logOf, number } from '../../builders/a-sheet.ts';
import { january } from '../../builders/a-stick.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { aPreparedFolder, contentOf } from '../../builders/database-content.ts';

const element = ElementCode.parse('TT02');
const march = PeriodCode.parse('2023-M03');

const record = ({ api }: TestApp, place: PlaceId, period: PeriodCode, value: number | null, reason = '') =>
  api.entry.record({
    period,
    cells: [{ place, element, figure: value === null ? null : number(value) }],
    mode: 'all',
    reason,
    source: 'hand',
  });

describe('the neighbourhood of a figure', () => {
  test('thirteen months across plan years, the same month a year ago, the history with its reasons', async () => {
    const dataFolder = aPreparedFolder((handle) => {
      handle.exec(`INSERT INTO value_source (id, kind, at, reason) VALUES (1, 'hand', '', 'năm trước');
        INSERT INTO value_change (id, source_id, element_id, period, place_id, state, value)
          SELECT 1, 1, e.id, 2022103, p.id, 0, 9 FROM data_element e, place p WHERE e.code = 'TT02' AND p.level = 'commune' LIMIT 1;
        INSERT INTO value SELECT element_id, period, place_id, value, state, id FROM value_change`);
    });
    const app = anApp({ dataFolder, today: '2023-03-01' });
    const place = PlaceId.parse(Object(contentOf(dataFolder).value?.[0]).place_id);
    await record(app, place, january, 4, 'gọi điện');
    await record(app, place, march, 5, 'công văn');
    await record(app, place, march, null, 'nhầm');
    const detail = await app.api.entry.detail({ element, place, period: march });
    expect(detail.series).toHaveLength(13);
    expect(detail.series[0]).toEqual({
      period: '2022-M03',
      label: 'Tháng 3 năm 2022',
      figure: number(9),
      underOld: null,
    });
    expect(detail.series[10]).toMatchObject({ period: '2023-M01', figure: number(4) });
    expect(detail.series[12]).toMatchObject({ period: '2023-M03', figure: null });
    expect(detail.samePeriodLastYear).toEqual({ figure: number(9), underOld: null });
    expect(detail.history).toMatchObject([
      { change: 4, state: null, value: null, reason: 'nhầm', kind: 'hand' },
      { change: 3, state: 'number', value: 5, reason: 'công văn', kind: 'hand' },
    ]);
  });

  test('a note is kept, changed and taken away; each step is logged once', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    const key = { element, place: commune, period: january };
    const save = (text: string) => app.api.entry.saveNote({ ...key, text });
    expect([await save('một'), await save(' một '), await save('hai'), await save('')]).toEqual(
      [1, 0, 1, 1].map((changed) => ({ changed })),
    );
    expect((await app.api.entry.detail(key)).note).toBe('');
    expect(logOf(app.dataFolder)).toMatchObject([
      { entity: 'value-note', field: `2023-M01 ${commune}`, before: null, after: 'một' },
      { entity: 'value-note', before: 'một', after: 'hai' },
      { entity: 'value-note', before: 'hai', after: null },
    ]);
    expect(contentOf(app.dataFolder).value_note).toEqual([]);
  });

  test('a note stands beside a blank figure too, composed as NFC', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    const key = { element, place: commune, period: january };
    await app.api.entry.saveNote({ ...key, text: 'xã chưa báo'.normalize('NFD') });
    expect(await app.api.entry.detail(key)).toMatchObject({ note: 'xã chưa báo'.normalize('NFC'), history: [] });
  });

  test.each([
    ['element', { element: ElementCode.parse('XX99') }, { code: 'not-found', entity: 'form' }],
    ['place', { place: PlaceId.parse(99_999) }, { code: 'not-found', entity: 'place' }],
  ])('an unknown %s has none', async (_what, wrong, error) => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    const key = { element, place: commune, period: january, ...wrong };
    await expect(app.api.entry.detail(key)).rejects.toMatchObject({ error });
    await expect(app.api.entry.saveNote({ ...key, text: 'x' })).rejects.toMatchObject({ error });
  });

  test('the oldest period there is a code for has a short series', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    const detail = await app.api.entry.detail({ element, place: commune, period: PeriodCode.parse('1900-M01') });
    expect(detail.series).toHaveLength(1);
    expect(detail.samePeriodLastYear).toEqual({ figure: null, underOld: null });
  });
});

describe('the bottom line of the paper', () => {
  test('is kept, changed and taken away; each step is logged once', async () => {
    const app = anApp();
    const { district } = await aDistrict(app);
    const save = (value: number | null) =>
      app.api.entry.saveControlTotal({ element, district, period: january, value });
    expect([await save(12), await save(12), await save(13)]).toEqual([1, 0, 1].map((changed) => ({ changed })));
    expect((await januarySheet(app, district)).controlTotals).toEqual([{ element, value: 13 }]);
    expect(await save(null)).toEqual({ changed: 1 });
    expect((await januarySheet(app, district)).controlTotals).toEqual([]);
    expect(logOf(app.dataFolder)).toMatchObject([
      { entity: 'control-total', before: null, after: '12' },
      { entity: 'control-total', before: '12', after: '13' },
      { entity: 'control-total', before: '13', after: null },
    ]);
  });

  test.each([
    ['of a commune', { at: 'commune' }, { code: 'figure-locked', lock: { kind: 'other-level' } }],
    ['of what no commune reports', { element: 'DT01' }, { code: 'figure-locked', lock: { kind: 'other-level' } }],
    ['less than nothing', { value: -1 }, { code: 'invalid-input' }],
    ['of a period not begun', { period: '2023-M07' }, { code: 'figure-locked', lock: { kind: 'not-begun' } }],
  ] as const)('%s is refused', async (_what, wrong: Record<string, string | number>, error) => {
    const app = anApp();
    const places = await aDistrict(app);
    const given = {
      element: ElementCode.parse(wrong.element ?? element),
      district: wrong.at === 'commune' ? places.commune : places.district,
      period: PeriodCode.parse(wrong.period ?? january),
      value: Number(wrong.value ?? 1),
    };
    await expect(app.api.entry.saveControlTotal(given)).rejects.toMatchObject({ error });
    expect(contentOf(app.dataFolder).control_total).toEqual([]);
  });
});
