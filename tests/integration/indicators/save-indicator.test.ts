import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { ElementCode, IndicatorCode, type PlaceId } from '../../../shared/ids.ts';
import type { IndicatorDraft } from '../../../shared/indicators/draft.ts';
import { aDraft } from '../../builders/a-draft.ts';
import { logOf } from '../../builders/a-sheet.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { aFolderNotAskingFor, contentOf } from '../../builders/database-content.ts';

const january = PeriodCode.parse('2023-M01');

const entryOf = async ({ api }: TestApp, code: string) => {
  const found = (await api.indicators.definitions({})).find((each) => each.code === code);
  if (found === undefined) throw new Error(`${code} is in the set`);
  return found;
};

const rowOf = async ({ api }: TestApp, code: string, period = january) =>
  (await api.indicators.table({ period })).find((row) => row.code === code);

const communes = async ({ api }: TestApp) =>
  (await api.places.list({ on: '2023-01-14' })).filter(({ level }) => level === 'commune').map(({ id }) => id);

const record = ({ api }: TestApp, element: string, place: PlaceId, period: string, value: number) =>
  api.forms.record({
    element: ElementCode.parse(element),
    place,
    period: PeriodCode.parse(period),
    figure: { state: 'number', value },
    reason: 'thử',
  });

const refusal = async (asked: Promise<unknown>): Promise<AppError> => {
  try {
    await asked;
  } catch (cause) {
    if (cause instanceof Error && 'error' in cause) return Object(cause.error);
    throw cause;
  }
  throw new Error('it was accepted');
};

/** What a step of undo keeps: everything but the history. */
const rowsOf = (app: TestApp) => contentOf(app.dataFolder, ['change_log']);

describe('a new indicator', () => {
  test('gets the next code, is read back as it was written and is counted in the table', async () => {
    const app = anApp();
    const [first, second, third] = await communes(app);
    if (first === undefined || second === undefined || third === undefined) throw new Error('there are 204');
    await record(app, 'TT02', first, '2023-M01', 2);
    await record(app, 'TT02', second, '2023-M01', 1);
    const { code } = await app.api.indicators.save(aDraft());
    expect(code).toBe('CT18');
    expect(await entryOf(app, code)).toMatchObject({
      draft: { ...aDraft(), code },
      fromYear: 2023,
      origin: 'office',
      inPlan: true,
      retired: false,
      problems: [],
    });
    expect(await rowOf(app, code)).toMatchObject({
      name: aDraft().name,
      clause: 'II.1.c',
      unit: 'xã',
      numerator: { value: 1, counted: 2, expected: 204 },
      denominator: { value: 204 },
      target: { operator: '>=', value: 50, scale: 0 },
      status: 'incomplete',
    });
  });

  test('may stand in the plan without a clause and without a number', async () => {
    const app = anApp();
    const draft = aDraft({
      clause: '',
      target: null,
      presentation: 'count',
      numerator: 'TT02 + TT06',
      denominator: '',
    });
    const { code } = await app.api.indicators.save(draft);
    expect((await entryOf(app, code)).draft).toEqual({ ...draft, code });
    expect(await rowOf(app, code)).toMatchObject({ clause: '', target: null, status: null, unit: 'buổi' });
  });

  test('is taken back whole; the history keeps both, and its row id is not given again', async () => {
    const app = anApp();
    const before = rowsOf(app);
    const { code } = await app.api.indicators.save(aDraft());
    expect(await app.api.undo.last({})).toEqual({ undone: { operation: 'indicators.save' } });
    expect(rowsOf(app)).toEqual(before);
    await app.api.indicators.save(aDraft({ name: 'Chỉ tiêu khác' }));
    const named = logOf(app.dataFolder).filter(({ entity, field }) => entity === 'indicator' && field === 'name');
    expect(named.map(({ before: was, after: is, source }) => [was, is, source])).toEqual([
      [null, aDraft().name, 'hand'],
      [aDraft().name, null, 'undo'],
      [null, 'Chỉ tiêu khác', 'hand'],
    ]);
    expect(new Set(named.map(({ entity_id: id }) => id)).size).toBe(2);
    expect(code).toBe('CT18');
  });
});

describe('the seventeen that came with the program', () => {
  test('are written as text, each with its sentence and nothing wrong; saving one unchanged changes nothing', async () => {
    const app = anApp();
    const entries = await app.api.indicators.definitions({});
    expect(entries).toHaveLength(17);
    expect(
      entries.every(({ origin, problems, inPlan }) => origin === 'proposed' && problems.length === 0 && inPlan),
    ).toBe(true);
    const before = contentOf(app.dataFolder);
    for (const { draft } of entries) await app.api.indicators.save(draft);
    expect(contentOf(app.dataFolder)).toEqual(before);
    expect((await app.api.undo.state({})).steps).toBe(0);
  });

  test('a change is in the table at once, in the log field by field, and no longer a proposal', async () => {
    const app = anApp();
    const { draft } = await entryOf(app, 'CT04');
    await app.api.indicators.save({
      ...draft,
      numerator: 'số xã có TT01 >= 2',
      target: { operator: '>=', value: '82,5' },
    });
    expect(await rowOf(app, 'CT04')).toMatchObject({ target: { operator: '>=', value: 825, scale: 1 } });
    expect(await entryOf(app, 'CT04')).toMatchObject({
      origin: 'office',
      fromYear: 2023,
      draft: { numerator: 'số xã có TT01 >= 2' },
    });
    expect(logOf(app.dataFolder).map(({ entity, field, before, after }) => [entity, field, before, after])).toEqual([
      ['indicator', 'numerator', 'số xã có TT01 >= 1', 'số xã có TT01 >= 2'],
      ['indicator', 'target', '≥ 80%', '≥ 82,5%'],
    ]);
  });
});

describe('what is wrong is refused and nothing is stored', () => {
  test.each<[Partial<IndicatorDraft>, string]>([
    [{ numerator: '' }, 'numerator'],
    [{ numerator: 'TT01 '.repeat(1000) }, 'numerator'],
    [{ numerator: 'số xã có TT02 >= 1e308' }, 'numerator'],
    [{ numerator: 'số xã có TT02 >= -2' }, 'numerator'],
    [{ denominator: 'TT98' }, 'denominator'],
    [{ target: { operator: '=', value: '1e308' } }, 'target'],
    [{ name: 'x'.repeat(5000) }, 'name'],
    [{ clause: 'XX.1' }, 'clause'],
  ])('%j', async (changes, field) => {
    const app = anApp();
    const before = contentOf(app.dataFolder);
    const error = await refusal(app.api.indicators.save(aDraft(changes)));
    expect(error).toMatchObject({ code: 'indicator-refused', problems: [{ field }] });
    expect(contentOf(app.dataFolder)).toEqual(before);
    expect((await app.api.undo.state({})).steps).toBe(0);
  });

  test('an element that no form asks for any more; the indicator that already uses it says so', async () => {
    const app = anApp({ dataFolder: aFolderNotAskingFor('CS02') });
    const { draft, problems } = await entryOf(app, 'CT11');
    expect(problems).toMatchObject([{ field: 'numerator', problem: { kind: 'element-not-asked', code: 'CS02' } }]);
    expect(await refusal(app.api.indicators.save({ ...draft, name: 'Khác' }))).toMatchObject({
      code: 'indicator-refused',
    });
    expect((await entryOf(app, 'CT11')).draft).toEqual(draft);
  });

  test('a shape that is no draft does not come through the door', async () => {
    const app = anApp();
    const before = contentOf(app.dataFolder);
    for (const wrong of [
      {},
      { ...aDraft(), extra: 1 },
      { ...aDraft(), numerator: 7 },
      { ...aDraft(), name: 'x'.repeat(30_000) },
    ]) {
      expect(await app.call('indicators.save', wrong)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
    expect(contentOf(app.dataFolder)).toEqual(before);
  });

  test('retiring what is not there', async () => {
    const app = anApp();
    const asked = app.api.indicators.retire({ code: IndicatorCode.parse('CT99'), retired: true });
    expect(await refusal(asked)).toEqual({ code: 'not-found', entity: 'indicator', id: 'CT99' });
  });
});

test('trying a draft out stores nothing', async () => {
  const app = anApp();
  const before = contentOf(app.dataFolder);
  const values = [{ element: ElementCode.parse('TT02'), text: '0; 2; 5' }];
  expect(await app.api.indicators.tryOut({ draft: aDraft(), values })).toMatchObject({
    sentence: expect.stringContaining('từ 2 trở lên'),
    result: { percent: 667, status: 'met' },
  });
  expect(contentOf(app.dataFolder)).toEqual(before);
});

const explained = ({ api }: TestApp, indicator: IndicatorCode) =>
  api.explain.indicator({ indicator, place: null, cumulative: true, period: january });

describe('retired', () => {
  test('it is in the set but not in the table, the overview or explained; brought back it is as it was', async () => {
    const app = anApp();
    const code = IndicatorCode.parse('CT12');
    const [before, row] = [rowsOf(app), await rowOf(app, code)];
    await app.api.indicators.retire({ code, retired: true });
    expect(await entryOf(app, code)).toMatchObject({ retired: true, origin: 'proposed', inPlan: true });
    expect(await rowOf(app, code)).toBeUndefined();
    expect((await app.api.overview.read({ period: january })).targets.map((target) => target.code)).not.toContain(code);
    expect(await refusal(explained(app, code))).toMatchObject({
      code: 'not-found',
    });
    await app.api.indicators.retire({ code, retired: false });
    expect(rowsOf(app)).toEqual(before);
    expect(await rowOf(app, code)).toEqual(row);
  });

  test('Ctrl+Z brings it back', async () => {
    const app = anApp();
    const before = rowsOf(app);
    await app.api.indicators.retire({ code: IndicatorCode.parse('CT12'), retired: true });
    expect(await app.api.undo.last({})).toEqual({ undone: { operation: 'indicators.retire' } });
    expect(rowsOf(app)).toEqual(before);
  });
});
