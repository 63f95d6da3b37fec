import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { ElementCode } from '../../../shared/ids.ts';
import { january } from '../../builders/a-stick.ts';
import { anApp } from '../../builders/an-app.ts';

async function places(app: ReturnType<typeof anApp>) {
  const all = await app.api.places.list({ on: Day.parse('2023-06-30') });
  const [district, commune] = ['district', 'commune'].map((level) => all.find((place) => place.level === level));
  if (!district || !commune) throw new Error('places');
  return { district, commune };
}

const figure = (value: number) => ({ state: 'number' as const, value });
const element = (code: string) => ElementCode.parse(code);

describe('a figure typed by hand', () => {
  test('is kept with its reason, changed, taken back; every step stays in the history', async () => {
    const app = anApp();
    const { commune } = await places(app);
    const key = { element: element('TT02'), place: commune.id, period: january };
    await app.api.forms.record({ ...key, figure: figure(3), reason: 'gọi điện' });
    expect(await app.api.forms.record({ ...key, figure: figure(3), reason: '' })).toEqual({ changed: false });
    await app.api.forms.record({ ...key, figure: { state: 'none', value: 0 }, reason: '' });
    await app.api.forms.record({ ...key, figure: null, reason: 'nhầm xã' });
    const history = await app.api.forms.history(key);
    expect(history.map(({ state, value }) => [state, value])).toEqual([
      [null, null],
      ['none', 0],
      ['number', 3],
    ]);
  });

  test.each([
    ['support counts never stand at a commune', 'HT01', 'commune', '2023-Q1', figure(1), 'place'],
    ['a yearly answer in a month', 'KH01', 'district', '2023-M01', figure(1), 'period'],
    ['another year', 'TT02', 'commune', '2024-M01', figure(1), 'period'],
    ['a month that has not begun', 'TT02', 'commune', '2023-M12', figure(1), 'period'],
    ['a class that is not on the list', 'XA03', 'commune', '2023-Y', figure(77), 'figure.value'],
    ['less than nothing', 'TT02', 'commune', '2023-M01', figure(-1), 'figure.value'],
  ] as const)('%s is refused and nothing is stored', async (_what, code, level, period, given, where) => {
    const app = anApp();
    const place = (await places(app))[level];
    const key = { element: element(code), place: place.id, period: PeriodCode.parse(period) };
    await expect(app.api.forms.record({ ...key, figure: given, reason: '' })).rejects.toMatchObject({
      error: { code: 'invalid-input', problems: [{ path: where }] },
    });
    expect(await app.api.forms.history(key)).toEqual([]);
  });
});
