import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { RegisterCode } from '../../../shared/ids.ts';
import { EntryFilter } from '../../../shared/registers/registers.contract.ts';
import { aHotspot, aStep } from '../../builders/a-case.ts';
import { anApp } from '../../builders/an-app.ts';
import { aDistrict, heldFigure } from '../../builders/fed-register.ts';

const register = RegisterCode.parse('ST04');

test('a step feeds the period of its own day, goes with its case to another place, and comes back with it', async () => {
  const app = anApp({ today: '2023-03-20' });
  const { district } = await aDistrict(app);
  const other = (await app.api.places.list({ on: Day.parse('2023-01-18') })).find(
    ({ level, id }) => level === 'district' && id !== district.id,
  );
  if (other === undefined) throw new Error('another district');
  const held = (element: string, month: string, place = district.id) =>
    heldFigure(app, element, PeriodCode.parse(month), place);
  const { id } = await aHotspot(app, district.id, '2023-01-10');
  await app.api.registers.addStep({ entry: id, step: aStep('triet_xoa', '2023-02-20') });
  expect([held('DT01', '2023-M01'), held('DT02', '2023-M01'), held('DT02', '2023-M03')]).toEqual([1, undefined, 1]);
  const { entries } = await app.api.registers.entries({ register, filter: EntryFilter.parse({}) });
  const [entry] = entries;
  if (entry === undefined) throw new Error('the case');
  const { on, values, document, note } = entry;
  await app.api.registers.change({ id, entry: { on, values, document, note, place: other.id } });
  expect([held('DT02', '2023-M03'), held('DT02', '2023-M03', other.id)]).toEqual([undefined, 1]);
  await app.api.undo.last({});
  expect([held('DT02', '2023-M03'), held('DT02', '2023-M03', other.id)]).toEqual([1, undefined]);
  await app.api.undo.last({});
  expect([held('DT01', '2023-M01'), held('DT02', '2023-M03')]).toEqual([1, undefined]);
});
