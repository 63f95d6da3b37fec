import type Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openSource, writeFigures } from '../../../electron/forms/figures.repository.ts';
import { PeriodCode, periodNumber } from '../../../shared/calendar/period.ts';
import { aDraft } from '../../builders/a-draft.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { aPreparedFolder } from '../../builders/database-content.ts';

const march = PeriodCode.parse('2023-M03');

/** Figures of any year, as files of that year brought them; the first commune's or, below 0, a district's counted from -1. */
function stored(
  handle: Sqlite.Database,
  figures: readonly (readonly [element: string, period: string, value: number, place?: number])[],
) {
  const idOf = (table: string, code: string) =>
    Number(handle.prepare(`SELECT id FROM ${table} WHERE code = ?`).pluck().get(code));
  const placesAt = (level: string) =>
    handle.prepare('SELECT id FROM place WHERE level = ? ORDER BY id').pluck().all(level).map(Number);
  const [communes, districts] = [placesAt('commune'), placesAt('district')];
  const source = openSource(handle, 'hand', null, '2023-01-02T08:00:00+07:00', 'số liệu năm trước');
  writeFigures(
    handle,
    source,
    figures.map(([element, period, value, place = 0]) => ({
      elementId: idOf('data_element', element),
      period: periodNumber(PeriodCode.parse(period)),
      placeId: (place < 0 ? districts[-place - 1] : communes[place]) ?? 0,
      figure: { state: 'number', value },
      sheet: null,
      cell: null,
    })),
  );
}

const anAppWith = (work: (handle: Sqlite.Database) => void) =>
  anApp({ today: '2023-04-01', dataFolder: aPreparedFolder(work) });

const rowOf = async ({ api }: TestApp, code: string, period = march) => {
  const row = (await api.indicators.table({ period })).find((each) => each.code === code);
  if (row === undefined) throw new Error(`${code} is in the table`);
  return row;
};

describe('the same period of the year before', () => {
  test('is lũy kế to the same month: what came later that year is not in it', async () => {
    const app = anAppWith((handle) =>
      stored(handle, [
        ['CS01', '2022-M01', 10],
        ['CS02', '2022-M01', 4],
        ['CS02', '2022-M03', 5],
        ['CS02', '2022-M07', 9],
        ['CS01', '2023-M01', 10],
        ['CS02', '2023-M01', 8],
      ]),
    );
    const { percent, lastYear } = await rowOf(app, 'CT11');
    expect(percent).toBe(800);
    expect(lastYear).toMatchObject({ percent: 500, numerator: { value: 5 }, denominator: { value: 10 } });
  });

  test('is null when nothing is stored for that year, not when only later months are', async () => {
    const app = anAppWith((handle) => stored(handle, [['CS01', '2022-M09', 3]]));
    expect((await rowOf(app, 'CT11')).lastYear).toMatchObject({ percent: null, denominator: { value: null } });
    const others = (await app.api.indicators.table({ period: march })).filter(
      ({ code }) => code !== 'CT10' && code !== 'CT11',
    );
    expect(others.map(({ lastYear }) => lastYear)).toEqual(Array.from({ length: 15 }, () => null));
  });

  test('0 of 0 then is không phát sinh, not 0 %', async () => {
    const months = ['2022-M01', '2022-M02', '2022-M03'];
    const app = anAppWith((handle) =>
      stored(
        handle,
        months.flatMap((month) =>
          Array.from({ length: 12 }, (_, index) =>
            ['DT01', 'DT02'].map((code) => [code, month, 0, -index - 1] as const),
          ).flat(),
        ),
      ),
    );
    const { lastYear } = await rowOf(app, 'CT12');
    const counted = { value: 0, counted: 12, expected: 12 };
    expect(lastYear).toMatchObject({ percent: null, numerator: counted, denominator: counted });
  });

  test("counts that year's places", async () => {
    const app = anAppWith((handle) => {
      stored(handle, [['TT01', '2022-M03', 1]]);
      endLastCommune(handle, '2022-12-31');
    });
    const { denominator, lastYear } = await rowOf(app, 'CT04');
    expect([lastYear?.denominator?.value, denominator?.value]).toEqual([204, 203]);
  });
});

const endLastCommune = (handle: Sqlite.Database, on: string) =>
  handle
    .prepare("UPDATE place SET valid_to = ? WHERE id = (SELECT max(id) FROM place WHERE level = 'commune')")
    .run(on);

test('calendar periods end with the month, so a place that ended in between is no longer counted', async () => {
  const app = anAppWith((handle) => endLastCommune(handle, '2023-03-20'));
  const { code } = await app.api.indicators.save(aDraft({ coverage: 'calendar' }));
  expect((await rowOf(app, 'CT04')).denominator?.value).toBe(204);
  expect((await rowOf(app, code)).denominator?.value).toBe(203);
});

describe('the last figure by itself', () => {
  test('of a flow is that of the last month, of a stock the one known last; the explanation counts just these', async () => {
    const app = anAppWith((handle) =>
      stored(handle, [
        ['TT02', '2023-M01', 5],
        ['TT02', '2023-M02', 7],
        ['TT02', '2023-M03', 2],
        ['CS01', '2023-M01', 9],
      ]),
    );
    const count = { presentation: 'count', denominator: '', target: null } as const;
    const flow = await app.api.indicators.save(aDraft({ ...count, numerator: 'cuối kỳ TT02' }));
    const stock = await app.api.indicators.save(aDraft({ ...count, numerator: 'cuối kỳ CS01' }));
    const sum = await app.api.indicators.save(aDraft({ ...count, numerator: 'TT02' }));
    const reached = async (code: string) => (await rowOf(app, code)).numerator.value;
    expect([await reached(flow.code), await reached(stock.code), await reached(sum.code)]).toEqual([2, 9, 14]);
    const { sides } = await app.api.explain.indicator({
      indicator: flow.code,
      place: null,
      cumulative: true,
      period: march,
    });
    const figures = sides[0]?.districts.flatMap(({ places }) => places.flatMap((place) => place.figures));
    expect(
      figures?.filter(({ use }) => use === 'counted').map(({ period, figure }) => [period, figure?.value]),
    ).toEqual([['2023-M03', 2]]);
  });
});
