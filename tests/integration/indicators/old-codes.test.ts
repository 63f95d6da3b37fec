import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeText } from '../../../renderer/messages/indicators.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { EntryFigure } from '../../../shared/entry/entry.contract.ts';
import { ElementCode, IndicatorCode, type PlaceId } from '../../../shared/ids.ts';
import { endAll, jsonFile, takenIn } from '../../builders/a-set-file.ts';
import { number, typed } from '../../builders/a-sheet.ts';
import type { TestApp } from '../../builders/an-app.ts';
import { aYearLater, official } from '../../builders/an-official-set.ts';

const [january, nextJanuary] = [PeriodCode.parse('2023-M01'), PeriodCode.parse('2024-M01')];
const indicator = IndicatorCode.parse('I01');
const indicatorElement = ElementCode.parse('A0101');
const old = ['TT01', 'TT02'].map((code) => ElementCode.parse(code));

async function theRow({ api }: TestApp, period = nextJanuary) {
  const [row] = await api.indicators.table({ period });
  if (row === undefined) throw new Error('the set has one indicator');
  return row;
}

/** The official set in place of ours from 2024 on, and communes to be filled for 2023. */
async function replaced(mappings: readonly (typeof official.mappings)[number][] = official.mappings) {
  const { app, commune, plans } = await aYearLater();
  await takenIn(app, jsonFile({ ...official, mappings }), endAll);
  const all = await app.api.places.list({ on: Day.parse('2023-06-30') });
  const home = all.find(({ id }) => id === commune)?.parentId;
  return { app, plans, communes: all.filter(({ parentId }) => parentId === home).map(({ id }) => id) };
}

/** Typed into the plan of 2023, then back to that of 2024. */
async function lastYearHas(
  { app, plans }: Awaited<ReturnType<typeof replaced>>,
  figures: readonly (readonly [place: PlaceId, one: EntryFigure | null, two: EntryFigure | null])[],
) {
  await app.api.plan.choose({ plan: plans.before });
  await typed(
    app,
    figures.flatMap(([place, ...both]) =>
      old.flatMap((element, at) => {
        const figure = both[at] ?? null;
        return { element, place, figure };
      }),
    ),
  );
  await app.api.plan.choose({ plan: plans.next });
}

const isNumber = (figure: EntryFigure | null) => figure?.state === 'number';

describe('an indicator of the official set in its first year', () => {
  test('says of the year before what the old codes add up to, where all of them are known', async () => {
    const year = await replaced();
    const figure = fc.option(
      fc.oneof(fc.nat({ max: 500 }).map(number), fc.constant<EntryFigure>({ state: 'none', value: 0 })),
      { freq: 4 },
    );
    const three = fc.array(fc.tuple(figure, figure), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(three, async (pairs) => {
        const figures = pairs.map(([one, two], at) => [year.communes[at] ?? year.communes[0], one, two] as const);
        await lastYearHas(
          year,
          figures.flatMap(([place, one, two]) => (place === undefined ? [] : [[place, one, two]])),
        );
        const { lastYear } = await theRow(year.app);
        const whole = pairs.filter(([one, two]) => one !== null && two !== null);
        const isStored = [0, 1].every((at) => pairs.some((pair) => pair[at] !== null));
        const sum = whole.flat().reduce((all, each) => all + (each?.value ?? 0), 0);
        const value = whole.length === 0 ? null : sum;
        const counted = {
          value,
          counted: whole.length,
          noneOccurred: whole.length > 0 && !whole.flat().some(isNumber),
        };
        expect(lastYear?.numerator).toEqual(isStored ? expect.objectContaining(counted) : undefined);
      }),
      { numRuns: 25 },
    );
  });

  test('is explained, and compared with itself, from the old codes and their sources', async () => {
    const { app } = await replaced();
    const asked = { indicator, place: null, cumulative: true } as const;
    const { sides } = await app.api.explain.indicator({ ...asked, period: january });
    const figures = sides.flatMap(({ districts }) =>
      districts.flatMap(({ places }) => places.flatMap((place) => place.figures)),
    );
    const [counted] = figures.filter(({ use }) => use === 'counted');
    expect(sides[0]?.amount.value).toBe(8);
    expect(counted).toMatchObject({ element: 'A0101', under: old, figure: { state: 'number', value: 8 } });
    if (counted === undefined) throw new Error('one commune has both figures');
    const { place, period } = counted;
    const sources = await Promise.all(old.map((element) => app.api.explain.source({ element, place, period })));
    expect(sources.reduce((sum, { figure }) => sum + (figure?.value ?? 0), 0)).toBe(8);
    expect(sources.map(({ change }) => change?.kind)).toEqual(['hand', 'hand']);

    const { sides: compared } = await app.api.explain.difference({
      subject: { kind: 'indicator', ...asked },
      left: { period: january, at: { kind: 'day', day: Day.parse('2022-12-31') } },
      right: { period: january, at: { kind: 'now' } },
    });
    expect([compared[0]?.delta, compared[0]?.groups.map(({ kind, delta }) => [kind, delta])]).toEqual([
      8,
      [['new', 8]],
    ]);
    const [line] = compared[0]?.groups[0]?.lines ?? [];
    expect(old).toContain(line?.storedUnder);
    const { change } = await app.api.explain.source({
      element: line?.storedUnder ?? indicatorElement,
      place,
      period,
      change: line?.source?.change ?? null,
    });
    expect(change).toEqual(line?.source);
  });

  test('is compared with it on the screen', async () => {
    const year = await replaced();
    const [commune] = year.communes;
    await year.app.api.entry.record({
      period: nextJanuary,
      cells: commune === undefined ? [] : [{ element: ElementCode.parse('A0101'), place: commune, figure: number(9) }],
      mode: 'all',
      reason: '',
      source: 'hand',
    });
    const row = await theRow(year.app);
    expect([row.numerator.value, row.lastYear?.numerator.value]).toEqual([9, 8]);
    expect(changeText(row)).toContain('1');
  });

  test('without mappings has nothing to be compared with', async () => {
    const { app } = await replaced([]);
    const row = await theRow(app);
    expect(row.lastYear).toBeNull();
    expect(changeText(row)).toBe('chưa có số liệu năm trước');
  });

  test('has its points of the years before in the trend', async () => {
    const { app } = await replaced();
    const { points } = await app.api.views.series({
      subject: { kind: 'indicator', code: indicator },
      step: 'month',
      from: 2023,
      to: 2024,
      district: null,
      audience: 'inside',
    });
    expect(points.find(({ period }) => period === january)).toMatchObject({
      numerator: { value: 8, counted: 1, expected: 204 },
    });
  });
});
