import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { separatedRows } from '../../../shared/calendar/separated-text.ts';
import { ElementCode, FormCode, IndicatorCode, PlaceId } from '../../../shared/ids.ts';
import type { ScannedFile } from '../../../shared/imports/imports.contract.ts';
import { completenessCell, completenessState } from '../../../shared/views/completeness-rows.ts';
import type { FigureView, Subject, ViewFigure } from '../../../shared/views/views.contract.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { aStick, january, monthlyForm } from '../../builders/a-stick.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';

const element = (code: string): Subject => ({ kind: 'element', code: ElementCode.parse(code) });
const indicator = (code: string): Subject => ({ kind: 'indicator', code: IndicatorCode.parse(code) });
const january23 = { period: january, cumulative: true, audience: 'inside', district: null } as const;
const withHash = ({ path, sha256 }: ScannedFile) => (sha256 === null ? [] : [{ path, sha256 }]);

/** An office that has taken in the January files of so many districts. */
async function anOffice(districts: number, today = '2023-02-20'): Promise<TestApp> {
  const app = anApp({ today });
  const { folder } = await aStick(app, districts);
  const { files } = await app.api.imports.scan({ folder });
  await app.api.imports.apply({ files: files.flatMap(withHash), receivedOn: Day.parse('2023-01-17') });
  return app;
}

const value = ({ state, value: number }: ViewFigure): number => (state === 'number' ? number : 0);
const added = (figures: readonly ViewFigure[]): number => figures.reduce((sum, figure) => sum + value(figure), 0);

describe('figures that came in by files', () => {
  test('by district: the official order, 3/12 huyện, and down to the cell of the file', async () => {
    const { api } = await anOffice(3);
    const table = await api.views.byPlace({ subject: element('TT02'), ...january23 });
    const places = await api.places.list({ on: Day.parse('2023-01-14') });
    expect(table.lines.map(({ place }) => place)).toEqual(
      places.filter(({ level }) => level === 'district').map(({ id }) => id),
    );
    expect(table.total.numerator).toMatchObject({ counted: 3, expected: 12 });
    expect(table.lines.at(-1)?.numerator).toMatchObject({ state: 'missing', counted: 0 });
    expect(added(table.lines.map(({ numerator }) => numerator))).toBe(value(table.total.numerator));

    const [first] = table.lines;
    if (first === undefined) throw new Error('a district');
    const within = await api.views.byPlace({ subject: element('TT02'), ...january23, district: first.place });
    expect(within.lines).toHaveLength(places.filter(({ parentId }) => parentId === first.place).length);
    expect(value(within.total.numerator)).toBe(value(first.numerator));
    const [commune] = within.lines;
    if (commune === undefined) throw new Error('a commune');
    const figure = { element: ElementCode.parse('TT02'), place: commune.place, period: january };
    const source = await api.explain.source({ ...figure, trailOnly: true });
    expect(source.change).toMatchObject({ kind: 'file', sheet: 'Biểu xã', receivedOn: '2023-01-17' });
    expect(source.figure?.value).toBe(value(commune.numerator));
  });

  test('every indicator: the lines of the districts are the table of the period', async () => {
    const { api } = await anOffice(2);
    for (const row of await api.indicators.table({ period: january })) {
      const { total } = await api.views.byPlace({ subject: { kind: 'indicator', code: row.code }, ...january23 });
      expect([row.code, value(total.numerator), total.percent, total.status]).toEqual([
        row.code,
        row.numerator.value ?? 0,
        row.percent,
        row.status,
      ]);
    }
  });

  test('a group of elements side by side, of one month or lũy kế', async () => {
    const { api } = await anOffice(3);
    const { groups, elements } = await api.views.subjects({});
    for (const { form, group } of groups) {
      const table = await api.views.elements({ form, group, period: january, cumulative: false, audience: 'inside' });
      expect(table.columns.length).toBeGreaterThan(0);
      for (const [at] of table.columns.entries()) {
        const column = table.rows.flatMap(({ figures }) => figures[at] ?? []);
        const [total] = table.total.slice(at);
        expect(added(column)).toBe(total && value(total));
      }
    }
    expect(elements.map(({ code }) => code)).not.toContain('XA03');
  });

  test('completeness says per place and month what has come of what is owed', async () => {
    const { api } = await anOffice(2);
    const { columns, rows } = await api.views.completeness({ form: monthlyForm });
    expect(columns).toHaveLength(12);
    expect(rows).toHaveLength(12 + 12 + 204);
    const wholes = rows.filter(({ kind }) => kind === 'district');
    const states = wholes.map((row) =>
      columns.map((column, at) => completenessState(completenessCell(column, row, at))),
    );
    expect(states.map(([first]) => first)).toEqual(['full', 'full', ...Array<string>(10).fill('empty')]);
    // 20 February: the month to 14 February has ended, that to 14 March has not.
    expect(states[0]?.slice(0, 3)).toEqual(['full', 'empty', 'future']);
    const all = await api.views.completeness({ form: null });
    expect(new Set(all.columns.map(({ form }) => form))).toEqual(new Set(['BM01', 'BM02', 'BM03']));
  });

  test('the strip says có, không phát sinh, chưa có số liệu', async () => {
    const { api } = await anOffice(2);
    const { periods, rows } = await api.views.strip({ indicator: IndicatorCode.parse('CT03') });
    expect(periods).toHaveLength(16);
    expect(rows.map(({ cells }) => cells.slice(0, 3).map(({ state }) => state))).toEqual(
      rows.map((_row, at) => [at <= 2 ? 'some' : 'missing', 'missing', 'future']),
    );
  });

  test('over years: summed where the figures lie or counted one by one, the points are the same', async () => {
    const { api } = await anOffice(2, '2023-12-20');
    const over = { step: 'month', from: 2022, to: 2023, audience: 'inside', district: null } as const;
    const summed = await api.views.series({ ...over, subject: element('TT02') });
    expect(summed.points).toHaveLength(24);
    const places = await api.places.list({ on: Day.parse('2023-01-14') });
    const [commune] = places.filter(({ level }) => level === 'commune');
    if (commune === undefined) throw new Error('a commune');
    // One quarter's figure, and months may no longer be summed without asking whom it stands for.
    await api.forms.record({
      element: ElementCode.parse('TT02'),
      place: commune.id,
      period: PeriodCode.parse('2023-Q4'),
      figure: { state: 'number', value: 0 },
      reason: '',
    });
    const counted = await api.views.series({ ...over, subject: element('TT02') });
    expect(counted).toEqual(summed);
    expect(summed.points[12]?.numerator).toMatchObject({ state: 'number', expected: 204 });
    const whole = await api.views.byPlace({ subject: element('TT02'), ...january23 });
    expect(summed.points[12]?.numerator.value).toBe(whole.total.numerator.value);
    const [one] = whole.lines;
    const ofDistrict = await api.views.series({ ...over, subject: element('TT02'), district: one?.place ?? null });
    expect(ofDistrict.points[12]?.numerator.value).toBe(one?.numerator.value);
  });
});

describe('a copy that leaves the office', () => {
  const given = [3, 7, 20];

  /** So many hotspots found and cleared in the first districts, nothing in the others. */
  async function withHotspots() {
    const app = anApp({ today: '2023-02-20' });
    const places = await app.api.places.list({ on: Day.parse('2023-01-14') });
    const districts = places.filter(({ level }) => level === 'district').map(({ id }) => id);
    for (const [at, place] of districts.entries()) {
      const count = given[at];
      const figure =
        count === undefined ? { state: 'none' as const, value: 0 } : { state: 'number' as const, value: count };
      for (const code of ['DT01', 'DT02'])
        await app.api.forms.record({ element: ElementCode.parse(code), place, period: january, figure, reason: '' });
    }
    return { ...app, districts };
  }

  test('hides what is small and what would tell it; inside it is exact', async () => {
    const { api, districts } = await withHotspots();
    const inside = await api.views.byPlace({ subject: indicator('CT12'), ...january23 });
    expect(inside.lines.slice(0, 3).map(({ numerator }) => numerator.value)).toEqual(given);
    const outside = await api.views.byPlace({ subject: indicator('CT12'), ...january23, audience: 'outside' });
    expect(outside.lines.slice(0, 4).map(({ numerator, percent }) => [numerator.state, percent])).toEqual([
      ['small', null],
      ['withheld', null],
      ['number', 1000],
      ['none', null],
    ]);
    expect(JSON.stringify(outside.lines.slice(0, 2))).not.toMatch(/"value":[37]/);
    const alone = await api.views.byPlace({
      subject: indicator('CT12'),
      ...january23,
      audience: 'outside',
      district: districts[1] ?? null,
    });
    expect([alone.lines[0]?.numerator.state, alone.total.numerator.state]).toEqual(['withheld', 'withheld']);
    const series = await api.views.series({
      subject: element('DT01'),
      step: 'month',
      from: 2023,
      to: 2023,
      audience: 'outside',
      district: districts[0] ?? null,
    });
    expect(series.points[0]?.numerator.state).toBe('small');
  });

  test('as CSV: read back it holds no small count, and says that it is for outside', async () => {
    const { api } = await withHotspots();
    const folder = aFolder();
    const view: FigureView = { view: 'by-place', subject: indicator('CT12'), ...january23, audience: 'outside' };
    const { path, fileName } = await api.papers.write({
      paper: { kind: 'figure-view', view, picture: aPicture },
      format: 'csv',
      folder,
    });
    expect(fileName).toBe('dia-ban_CT12_2023-M01_gui-ngoai_2023-02-20.csv');
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('\uFEFFTT;')).toBe(true);
    const rows = separatedRows(text.slice(1)).map(({ cells }) => cells);
    expect(rows.slice(1, 4).map((cells) => cells.slice(2, 5))).toEqual([
      ['< 5', '< 5', ''],
      ['…', '…', ''],
      ['20', '20', '100,0'],
    ]);
    const xlsx = await api.papers.write({
      paper: { kind: 'figure-view', view, picture: null },
      format: 'xlsx',
      folder,
    });
    expect(xlsx.fileName).toMatch(/\.xlsx$/);
  });
});

describe('what the door refuses', () => {
  test('a picture that is none, a stem that leads elsewhere, an element that does not add up, a district there is not', async () => {
    const { api } = anApp();
    const folder = aFolder();
    await expect(api.views.writePicture({ png: 'PHA+', stem: 'x', folder })).rejects.toMatchObject({
      error: { code: 'invalid-input' },
    });
    await expect(api.views.writePicture({ png: aPicture, stem: '../x', folder })).rejects.toMatchObject({
      error: { code: 'invalid-input' },
    });
    await expect(api.views.byPlace({ subject: element('XA03'), ...january23 })).rejects.toMatchObject({
      error: { code: 'not-found' },
    });
    await expect(
      api.views.byPlace({ subject: element('TT01'), ...january23, district: PlaceId.parse(999_999) }),
    ).rejects.toMatchObject({ error: { code: 'not-found', entity: 'place' } });
    await expect(
      api.views.elements({
        form: FormCode.parse('BM99'),
        group: null,
        period: january,
        cumulative: true,
        audience: 'inside',
      }),
    ).rejects.toMatchObject({ error: { code: 'not-found', entity: 'form' } });
  });

  test('a picture is written beside what was written before', async () => {
    const { api } = anApp();
    const folder = aFolder();
    const names = [];
    for (let n = 0; n < 2; n += 1)
      names.push(await api.views.writePicture({ png: aPicture, stem: 'bieu-do_TT01', folder }));
    expect(names.map(({ fileName }) => fileName)).toEqual([
      'bieu-do_TT01_2023-01-18.png',
      'bieu-do_TT01_2023-01-18_2.png',
    ]);
    expect(readFileSync(names[0]?.path ?? '').toString('base64')).toBe(aPicture);
  });
});
