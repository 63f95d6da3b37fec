import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { RegisterCode } from '../../../shared/ids.ts';
import { anApp } from '../../builders/an-app.ts';

const register = RegisterCode.parse('ST06');
const period = PeriodCode.parse('2023-M01');

test('what a register counts for a period stands beside the figure of the form, and says where they differ', async () => {
  const { api } = anApp();
  const commune = (await api.places.list({ on: Day.parse('2023-01-18') })).find(({ level }) => level === 'commune');
  if (commune === undefined) throw new Error('no commune');
  const add = (on: string, decisions: number, fine: number) =>
    api.registers.add({
      register,
      entry: {
        on,
        place: commune.id,
        values: { hanh_vi: 'Vi phạm của cơ sở kinh doanh', quyet_dinh: decisions, tien_phat: fine },
        document: { number: '', day: null, title: '' },
        note: '',
      },
    });
  await add('2022-12-20', 2, 5_000_000);
  await add('2023-01-14', 1, 7_500_000);
  await add('2023-01-15', 4, 1_000_000);
  const fed = () => api.registers.fed({ register, period });
  expect(await fed()).toMatchObject([
    { element: 'KT05', placeName: commune.name, fed: '3', stored: null, agrees: false },
    { element: 'KT06', placeName: commune.name, fed: '12.500.000', stored: null, agrees: false },
  ]);
  const type = (element: string, value: number) =>
    api.forms.record({ element, place: commune.id, period, figure: { state: 'number', value }, reason: '' });
  await type('KT05', 3);
  await type('KT06', 12_000_000);
  expect((await fed()).map(({ stored, agrees }) => [stored, agrees])).toEqual([
    ['3', true],
    ['12.000.000', false],
  ]);
});
