import { expect, test } from 'vitest';
import { coverage } from '../../../shared/calendar/period-coverage.ts';
import { january } from '../../builders/a-stick.ts';
import { code, theOffice, typeIn } from '../explain/an-office.ts';

test('what a district fills in for itself is explained as that alone, not as the whole district', async () => {
  const app = theOffice('2023-02-20');
  const places = await app.api.places.list({ on: coverage(january, 'administrative').to });
  const district = places.find(({ level }) => level === 'district')?.id;
  const commune = places.find(({ parentId }) => parentId === district)?.id;
  if (district === undefined || commune === undefined) throw new Error('a district has communes');
  await typeIn(app, district, 'TT04', 5, '');
  await typeIn(app, commune, 'TT04', 7, '');
  const asked = { period: january, cumulative: true } as const;
  const { lines, total } = await app.api.views.byPlace({
    ...{ ...asked, subject: { kind: 'element', code: code('TT04') }, district, audience: 'inside' },
  });
  const row = lines.find(({ kind }) => kind === 'own');
  const own = await app.api.explain.element({ ...asked, element: code('TT04'), place: district, own: true });
  const whole = await app.api.explain.element({ ...asked, element: code('TT04'), place: district });
  expect([row?.numerator.value, own.sides[0]?.amount.value]).toEqual([5, 5]);
  expect([total.numerator.value, whole.sides[0]?.amount.value]).toEqual([12, 12]);
  expect(own.sides[0]?.districts.flatMap(({ places: rows }) => rows.map(({ place }) => place))).toEqual([district]);
  expect(own.place).toBe(`Phần của ${whole.place}`);
  const at = (on: 'then' | 'now') => ({
    period: january,
    at: on === 'now' ? ({ kind: 'now' } as const) : ({ kind: 'day', day: coverage(january, 'calendar').from } as const),
  });
  const { sides } = await app.api.explain.difference({
    subject: { kind: 'element', element: code('TT04'), place: district, own: true, cumulative: true },
    left: at('then'),
    right: at('now'),
  });
  expect(sides[0]?.delta).toBe(5);
});
