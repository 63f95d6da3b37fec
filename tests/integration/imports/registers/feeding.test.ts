import { expect, test } from 'vitest';
import { PeriodCode } from '../../../../shared/calendar/period.ts';
import { aList, placesIn2023, registerOf, takeIn } from '../../../builders/a-register.ts';
import { anApp } from '../../../builders/an-app.ts';
import { heldFigure } from '../../../builders/fed-register.ts';

test('what a file brings into a register feeds, and goes with the import', async () => {
  const app = anApp();
  const district = (await placesIn2023(app)).find(({ name, level }) => name === 'Mường La' && level === 'district');
  if (district === undefined) throw new Error('no district');
  const register = await registerOf(app, 'ST20');
  const day = new Date('2023-01-09T00:00:00Z');
  const file = await aList([
    ['Ngày', 'Địa bàn', 'Nội dung lớp', 'Số lớp', 'Số lượt cán bộ được tập huấn', 'Ghi chú'],
    [day, district.name, 'Lớp một', 1, 20, ''],
    [day, district.name, 'Lớp hai', 2, 30, ''],
  ]);
  const held = () =>
    ['NL01', 'NL02'].map((element) => heldFigure(app, element, PeriodCode.parse('2023-Y'), district.id));
  expect(held()).toEqual([undefined, undefined]);
  expect(await takeIn(app, register, file)).toMatchObject({ value: { changed: 2 } });
  expect(held()).toEqual([3, 50]);
  await app.api.undo.last({});
  expect(held()).toEqual([undefined, undefined]);
});
