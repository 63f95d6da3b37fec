import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { ElementCode, FormCode, PlaceId } from '../../../shared/ids.ts';
import { aDistrict, cellKey, given, januarySheet, number, typed } from '../../builders/a-sheet.ts';
import { january, monthlyForm } from '../../builders/a-stick.ts';
import { anApp } from '../../builders/an-app.ts';
import { aPreparedFolder } from '../../builders/database-content.ts';

const quarter = PeriodCode.parse('2023-Q1');

describe('a form of one district as a grid', () => {
  test('has every place and element once, blank ones too, in the order of the form', async () => {
    const app = anApp();
    const { district } = await aDistrict(app);
    const sheet = await januarySheet(app, district);
    const wanted = sheet.blocks.flatMap(({ places, groups }) =>
      places.flatMap((place) =>
        groups.flatMap(({ elements }) => elements.map(({ code }) => cellKey({ place: place.id, element: code }))),
      ),
    );
    expect(sheet.cells.map(cellKey)).toEqual(wanted);
    expect(new Set(wanted).size).toBe(wanted.length);
    expect(sheet.cells.every(({ figure, lock, hasNote }) => figure === null && lock === null && !hasNote)).toBe(true);
    expect(sheet).toMatchObject({ form: 'BM01', period: january, periodLock: null, controlTotals: [] });
    expect(sheet.blocks.map(({ rows }) => rows)).toEqual(['communes', 'district']);
  });

  test('shows figures of every state, notes and bottom lines where they belong', async () => {
    const app = anApp();
    const { district } = await aDistrict(app);
    const [a, b, c, d] = (await januarySheet(app, district)).cells;
    if (!a || !b || !c || !d) throw new Error('four cells');
    const none = { state: 'none', value: 0 } as const;
    const absent = { state: 'not-applicable', value: 0 } as const;
    await typed(app, [given(a, number(0)), given(b, none), given(c, absent)]);
    await app.api.entry.saveNote({ place: d.place, element: d.element, period: january, text: ' hỏi lại  ' });
    await app.api.entry.saveControlTotal({ element: a.element, district, period: january, value: 12 });
    const after = await januarySheet(app, district);
    expect(after.cells.slice(0, 4).map(({ figure }) => figure)).toEqual([number(0), none, absent, null]);
    expect(after.cells.filter(({ hasNote }) => hasNote).map(cellKey)).toEqual([cellKey(d)]);
    expect(after.controlTotals).toEqual([{ element: a.element, value: 12 }]);
  });

  test('of a period that has not begun is shown, and locked in every cell', async () => {
    const app = anApp();
    const { district } = await aDistrict(app);
    const sheet = await app.api.entry.sheet({ form: monthlyForm, district, period: PeriodCode.parse('2023-M06') });
    const lock = { kind: 'not-begun', from: '2023-05-15' };
    expect(sheet.periodLock).toEqual(lock);
    expect(sheet.cells.every((cell) => cell.lock?.kind === 'not-begun')).toBe(true);
  });

  test('of another year is shown, and locked', async () => {
    const app = anApp();
    const { district } = await aDistrict(app);
    const sheet = await app.api.entry.sheet({ form: monthlyForm, district, period: PeriodCode.parse('2022-M06') });
    expect(sheet.periodLock).toEqual({ kind: 'outside-plan', year: 2023 });
  });

  test('leaves out a commune that had ended by the end of the period', async () => {
    const dataFolder = aPreparedFolder((handle) => {
      handle.exec(`UPDATE place SET valid_to = '2023-02-01'
        WHERE id = (SELECT min(id) FROM place WHERE level = 'commune')`);
    });
    const app = anApp({ dataFolder, today: '2023-03-01' });
    const before = await aDistrict(app);
    const places = async (period: string) =>
      (await app.api.entry.sheet({ form: monthlyForm, district: before.district, period: PeriodCode.parse(period) }))
        .blocks[0]?.places.length ?? 0;
    expect((await places('2023-M01')) - (await places('2023-M02'))).toBe(1);
  });

  test.each([
    ['no such form', { form: FormCode.parse('BM99') }, { code: 'not-found', entity: 'form' }],
    ['no such district', { district: PlaceId.parse(99_999) }, { code: 'not-found', entity: 'place' }],
    ['a form that does not come monthly', { form: FormCode.parse('BM02') }, { code: 'form-not-for-period' }],
  ] as const)('%s is refused', async (_what, wrong, error) => {
    const app = anApp();
    const { district } = await aDistrict(app);
    const asked = app.api.entry.sheet({ form: monthlyForm, district, period: january, ...wrong });
    await expect(asked).rejects.toMatchObject({ error });
  });

  test('a commune is no district', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    await expect(januarySheet(app, commune)).rejects.toMatchObject({ error: { code: 'not-found', entity: 'place' } });
  });

  test('a quarterly form has its own periods', async () => {
    const app = anApp();
    const { district } = await aDistrict(app);
    const sheet = await app.api.entry.sheet({ form: FormCode.parse('BM02'), district, period: quarter });
    expect(sheet.cells[0]).toMatchObject({ place: district, element: ElementCode.parse('HT01'), lock: null });
  });
});
