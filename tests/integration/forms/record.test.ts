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

  const misfit = (issue: string) => ({ code: 'invalid-input', problems: [{ path: 'figure.value', issue }] });
  const locked = (lock: object) => ({ code: 'figure-locked', lock });
  test.each([
    [
      'a support count never stands at a commune',
      'HT01',
      'commune',
      '2023-Q1',
      figure(1),
      locked({ kind: 'other-level' }),
    ],
    ['a yearly answer in a month', 'KH01', 'district', '2023-M01', figure(1), locked({ kind: 'other-period-kind' })],
    ['another year', 'TT02', 'commune', '2022-M01', figure(1), locked({ kind: 'outside-plan', year: 2023 })],
    ['a month not begun', 'TT02', 'commune', '2023-M12', figure(1), locked({ kind: 'not-begun', from: '2023-11-15' })],
    ['a class that is not on the list', 'XA03', 'commune', '2023-Y', figure(77), misfit('not-an-option')],
    ['less than nothing', 'TT02', 'commune', '2023-M01', figure(-1), misfit('too-small')],
    ['nine digits are no count', 'TT02', 'commune', '2023-M01', figure(100_000_000), misfit('too-large')],
  ] as const)('%s is refused and nothing is stored', async (_what, code, level, period, given, error) => {
    const app = anApp();
    const place = (await places(app))[level];
    const key = { element: element(code), place: place.id, period: PeriodCode.parse(period) };
    await expect(app.api.forms.record({ ...key, figure: given, reason: '' })).rejects.toMatchObject({
      error,
    });
    expect(await app.api.forms.history(key)).toEqual([]);
  });
});
