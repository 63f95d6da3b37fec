import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../../shared/calendar/day.ts';
import type { KnownPlace } from '../../../shared/places/find-unit.ts';
import { isValidOn, wholePredecessors } from '../../../shared/places/place-in-time.ts';
import { planChange } from '../../../shared/places/plan-change.ts';
import { aProvince, changedPlaces, faultsOn, wishedSet, wishes } from '../../builders/changed-places.ts';
import { aPlace, day } from '../../builders/places-in-time.ts';

const days: readonly Day[] = ['2023-02-10', '2023-04-15', '2023-07-01', '2024-01-01'].map(day);
const history = fc.tuple(wishes, wishes, wishes, wishes);

/** Some ends are known from the catalogue only, one of them the day before the second change. */
const start = (): KnownPlace[] =>
  aProvince().map((place) => {
    if (place.code === '112' || place.parentId === 12) return { ...place, validTo: day('2025-06-30') };
    return place.code === '11002' ? { ...place, validTo: day('2023-04-14') } : place;
  });

let applied = 0;

/** Every set that is not refused is applied, one after the other; the units after each. */
function* lived(given: readonly (typeof wishes extends fc.Arbitrary<infer W> ? W : never)[]) {
  let places: readonly KnownPlace[] = start();
  for (const [index, wish] of given.entries()) {
    const on = days[index] ?? day('2024-01-01');
    const set = wishedSet(places, wish, on);
    const planned = planChange(places, set);
    if (!planned.ok) continue;
    applied += 1;
    const before = places;
    places = changedPlaces(places, planned.effect, on);
    yield { before, places, set, effect: planned.effect };
  }
}

const everyDay = days
  .flatMap((on) => [addDays(on, -1), on])
  .concat(day('2025-06-30'), day('2025-07-01'), day('2030-01-01'));

test('whatever is applied, on every day each unit has one chain to the province and no code two units', () => {
  applied = 0;
  fc.assert(
    fc.property(history, (given) => {
      for (const { places } of lived(given)) expect(everyDay.flatMap((on) => faultsOn(places, on))).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(applied).toBeGreaterThan(200);
});

test('the past stays: who was in force before the day is in force then after the change as well', () => {
  fc.assert(
    fc.property(history, (given) => {
      for (const { before, places, set } of lived(given)) {
        const on = addDays(set.effectiveOn, -1);
        const codes = (among: readonly KnownPlace[]) =>
          among.filter((place) => isValidOn(place, on)).map(({ id }) => id);
        expect(codes(places)).toEqual(codes(before));
      }
    }),
  );
});

test('the same set is never applied twice', () => {
  fc.assert(
    fc.property(history, (given) => {
      for (const { places, set } of lived(given)) expect(planChange(places, set).ok).toBe(false);
    }),
  );
});

test('a unit goes over as a whole into one unit at most', () => {
  fc.assert(
    fc.property(history, (given) => {
      for (const { places } of lived(given)) {
        const whole = places.flatMap(wholePredecessors);
        expect(new Set(whole).size).toBe(whole.length);
      }
    }),
  );
});

test('the faults are seen where there are some', () => {
  const [province] = aProvince();
  const twice = [province, aPlace(2, 'Xã A', { code: '11000' }), aPlace(3, 'Xã B', { code: '11000', parent: 99 })];
  expect(
    faultsOn(
      twice.filter((place) => place !== undefined),
      day('2023-01-01'),
    ),
  ).toEqual(['11000 twice on 2023-01-01', '11000 hangs on 2023-01-01']);
});
