import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { ElementCode, FormCode, type PlaceId } from '../../../shared/ids.ts';
import { endAll, jsonFile, problemsOf, setOf, takenIn } from '../../builders/a-set-file.ts';
import { number, typed } from '../../builders/a-sheet.ts';
import type { TestApp } from '../../builders/an-app.ts';
import { aYearLater, official } from '../../builders/an-official-set.ts';
import { contentOf } from '../../builders/database-content.ts';

const [january, nextJanuary] = [PeriodCode.parse('2023-M01'), PeriodCode.parse('2024-M01')];
const code = (text: string) => ElementCode.parse(text);

const detail = ({ api }: TestApp, place: PlaceId, element: string, period: PeriodCode) =>
  api.entry.detail({ element: code(element), place, period });

describe('an official set in the year after', () => {
  test('replaces ours in its year; the year before keeps its own', async () => {
    const { app, commune, district, plans } = await aYearLater();
    const { changed, problems } = await takenIn(app, jsonFile(official), endAll);
    expect(problems).toEqual([]);
    expect(changed).toBe(1 + 1 + 1 + 1 + 1 + 2 + 55 + 4 + 26 + 17 + 17);
    expect(await app.api.sets.inForce({})).toMatchObject({
      name: official.name,
      origin: 'official',
      fromYear: 2024,
      counts: [{ count: 1 }, { count: 1 }, { count: 1 }, { count: 1 }, { count: 1 }, { count: 2 }],
    });
    expect((await app.api.forms.list({})).map((form) => form.code)).toEqual(['PL01']);
    const sheet = await app.api.entry.sheet({ form: FormCode.parse('PL01'), district, period: nextJanuary });
    expect(sheet.cells.every(({ lock }) => lock === null)).toBe(true);
    const ended = { element: code('TT01'), place: commune, figure: number(1) };
    const refused = await app.api.entry.record({
      period: nextJanuary,
      cells: [ended],
      mode: 'all',
      reason: '',
      source: 'hand',
    });
    expect(refused.refused).toMatchObject([{ lock: { kind: 'element-not-in-force' } }]);
    expect((await app.api.indicators.table({ period: nextJanuary })).map((row) => row.code)).toEqual(['I01']);

    await app.api.plan.choose({ plan: plans.before });
    expect((await app.api.forms.list({})).map((form) => form.code)).toEqual(['BM01', 'BM02', 'BM03', 'BM04']);
    expect((await app.api.sets.inForce({})).counts.map(({ count }) => count)).toEqual([55, 4, 26, 17, 17, 2]);
    expect(await app.api.indicators.table({ period: january })).toHaveLength(17);
    const cells = (await app.api.entry.sheet({ form: FormCode.parse('BM01'), district, period: january })).cells;
    expect(cells.find(({ place, element }) => place === commune && element === 'TT02')).toMatchObject({
      figure: number(5),
      lock: null,
    });
  });

  test('figures under our codes stand in the series of the new one, and keep their own history', async () => {
    const { app, commune } = await aYearLater();
    await takenIn(app, jsonFile(official), endAll);
    await app.api.entry.record({
      period: nextJanuary,
      cells: [{ element: code('A0101'), place: commune, figure: number(9) }],
      mode: 'all',
      reason: '',
      source: 'hand',
    });
    const now = await detail(app, commune, 'A0101', nextJanuary);
    const underOld = { codes: ['TT01', 'TT02'], counted: 2, expected: 2 };
    expect(now.samePeriodLastYear).toEqual({ figure: number(8), underOld });
    expect(now.series[0]).toMatchObject({ period: january, figure: number(8), underOld });
    expect(now.series.at(-1)).toMatchObject({ figure: number(9), underOld: null });
    expect((await detail(app, commune, 'TT02', january)).series.at(-1)).toMatchObject({ figure: number(5) });
    expect((await app.api.forms.history({ element: code('TT02'), place: commune, period: january }))[0]).toMatchObject({
      value: 5,
    });
  });

  test('what one old code has alone says that it is not the whole', async () => {
    const { app, commune, plans } = await aYearLater();
    await takenIn(app, jsonFile(official), endAll);
    await app.api.plan.choose({ plan: plans.before });
    await typed(app, [{ element: code('TT01'), place: commune, figure: null }]);
    expect((await detail(app, commune, 'A0101', nextJanuary)).samePeriodLastYear).toEqual({
      figure: number(5),
      underOld: { codes: ['TT02'], counted: 1, expected: 2 },
    });
  });

  test('is one step: taken back, everything is as it was', async () => {
    const { app } = await aYearLater();
    const before = contentOf(app.dataFolder, ['change_log']);
    await takenIn(app, jsonFile(official), endAll);
    expect(await app.api.undo.last({})).toEqual({ undone: { operation: 'sets.apply' } });
    expect(contentOf(app.dataFolder, ['change_log'])).toEqual(before);
  });

  test('can no longer be taken back once figures hang on it: said so, nothing changes', async () => {
    const { app, commune } = await aYearLater();
    await takenIn(app, jsonFile(official), endAll);
    await app.api.entry.record({
      period: nextJanuary,
      cells: [{ element: code('A0101'), place: commune, figure: number(9) }],
      mode: 'all',
      reason: '',
      source: 'hand',
    });
    const before = contentOf(app.dataFolder);
    await expect(app.api.undo.last({})).rejects.toMatchObject({ error: { code: 'undo-impossible' } });
    expect(contentOf(app.dataFolder)).toEqual(before);
  });

  test('with our own form kept and its elements ended: refused, each kept thing by its code', async () => {
    const { app } = await aYearLater();
    const missing = { ...endAll, rules: 'keep' as const };
    const preview = await app.api.sets.preview({ file: jsonFile(official), missing });
    expect(problemsOf(preview)).toContainEqual(['kept-needs-ended', '', 'QT01']);
    expect(preview.problems.every(({ kind }) => kind === 'kept-needs-ended')).toBe(true);
  });

  test('names the regimes that still ask for a form that ends', async () => {
    const { app } = await aYearLater();
    const { regimes } = await app.api.sets.preview({ file: jsonFile(official), missing: endAll });
    expect(new Set(regimes.map(({ form }) => form))).toContain('BM01');
  });

  test('taken in a second time changes nothing', async () => {
    const { app } = await aYearLater();
    await takenIn(app, jsonFile(official), endAll);
    const before = contentOf(app.dataFolder);
    expect(await takenIn(app, jsonFile(official), endAll)).toEqual({ changed: 0, problems: [] });
    expect(contentOf(app.dataFolder)).toEqual(before);
    expect((await setOf(app)).origin).toBe('official');
  });
});
