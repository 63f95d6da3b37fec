import { expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { Difference, Explanation } from '../../../shared/explain/explain.contract.ts';
import type { TestApp } from '../../builders/an-app.ts';
import { countedBy, mergeOfTwo, placeOn, typeFigures } from '../../builders/place-changes.ts';
import { code, day, nextDay, theOffice } from './an-office.ts';

const may = PeriodCode.parse('2023-M05');

/** Two communes report, become one on 15/04, which reports on; told on the day after the figures of the old ones. */
async function afterTheMerge() {
  const before = theOffice('2023-06-20');
  const [chien, nang] = [await placeOn(before, '2023-03-01', '03682'), await placeOn(before, '2023-03-01', '03685')];
  await typeFigures(before, '2023-M01', [
    [chien.id, 'KT04', 3],
    [nang.id, 'KT04', 4],
    [chien.id, 'CS01', 10],
  ]);
  await typeFigures(before, '2023-M03', [
    [nang.id, 'KT04', 5],
    [nang.id, 'CS01', 20],
  ]);
  const app = await nextDay(before, '2023-06-21');
  await app.api.places.apply({ set: mergeOfTwo, agencies: [] });
  const merged = await placeOn(app, '2023-05-01', '03682');
  await typeFigures(app, '2023-M05', [
    [merged.id, 'KT04', 100],
    [merged.id, 'CS01', 25],
  ]);
  const district = await placeOn(app, '2023-05-01', '118');
  return { app, chien, nang, merged, district };
}

const explain = ({ api }: TestApp, element: string, place: Explanation['sides'][0]['districts'][0]['place']) =>
  api.explain.element({ element: code(element), place, period: may, cumulative: true });

test('the lũy kế of a district in which communes merged: the figures of the old ones, each led to its own source', async () => {
  const { app, chien, nang, merged, district } = await afterTheMerge();
  const { sides } = await explain(app, 'KT04', district.id);
  expect(sides[0]?.amount.value).toBe(112);
  expect(sides[0]?.amount.value).toBe(await countedBy(app, 'CT13', may));
  const row = sides[0]?.districts[0]?.places.find(({ place }) => place === merged.id);
  const counted = row?.figures.filter(({ use }) => use === 'counted') ?? [];
  expect(row?.amount.value).toBe(112);
  expect(counted.map(({ place, unit, period, figure }) => [place, unit, period, figure?.value])).toEqual([
    [chien.id, 'Xã Mường Chiên (đến 14/04/2023)', '2023-M01', 3],
    [nang.id, 'Xã Cà Nàng (đến 14/04/2023)', '2023-M01', 4],
    [nang.id, 'Xã Cà Nàng (đến 14/04/2023)', '2023-M03', 5],
    [merged.id, '', '2023-M05', 100],
  ]);
  for (const { element, place, period, figure } of counted) {
    const source = await app.api.explain.source({ element, place, period });
    expect(source).toMatchObject({ figure, change: { kind: 'hand' } });
  }
});

test('against a day before the change was known: old stocks gave way to the new unit’s, and the lines say so', async () => {
  const { app, district } = await afterTheMerge();
  const told = async (element: string) => {
    const difference = await app.api.explain.difference({
      subject: { kind: 'element', element: code(element), place: district.id, cumulative: true },
      left: { period: may, at: { kind: 'day', day: day('2023-06-20') } },
      right: { period: may, at: { kind: 'now' } },
    });
    return linesOf(difference);
  };
  expect(await told('KT04')).toEqual(['12 → 112', 'new Xã Mường Chiên 100']);
  expect(await told('CS01')).toEqual([
    '30 → 25',
    'new Xã Mường Chiên 25',
    'boundary Xã Mường Chiên (đến 14/04/2023) -10',
    'boundary Xã Cà Nàng (đến 14/04/2023) -20',
  ]);
});

const linesOf = ({ sides }: Difference): string[] =>
  sides.flatMap(({ before, after, groups }) => [
    `${before.value} → ${after.value}`,
    ...groups.flatMap(({ kind, lines }) => lines.map(({ place, delta }) => `${kind} ${place} ${delta}`)),
  ]);
