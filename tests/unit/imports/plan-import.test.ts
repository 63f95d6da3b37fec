import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredFigure } from '../../../shared/forms/forms.contract.ts';
import { ElementCode, PlaceId } from '../../../shared/ids.ts';
import { countsOf, type ImportPlan, planImport } from '../../../shared/imports/plan-import.ts';
import type { CellFigure } from '../../../shared/imports/validate.ts';
import type { Figure } from '../../../shared/numbers/figure.ts';

const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map((value): Figure => ({ state: 'number', value })),
  fc.constantFrom<Figure[]>({ state: 'none' }, { state: 'not-applicable' }),
);
const key = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 4 }));
const keyText = ([element, place]: readonly [string, number]) => `${element}${place}`;

const aCell = ([element, place]: readonly [string, number], value: Figure | undefined): CellFigure => ({
  element: ElementCode.parse(element),
  placeId: PlaceId.parse(place),
  sheet: 'Biểu xã',
  cell: `${element}${place}`,
  figure: value,
});
const aStored = ([element, place]: readonly [string, number], value: Figure): StoredFigure => ({
  element: ElementCode.parse(element),
  placeId: PlaceId.parse(place),
  state: value.state,
  value: value.state === 'number' ? value.value : 0,
});

const cells = fc
  .uniqueArray(fc.tuple(key, fc.option(figure, { nil: undefined })), { selector: ([each]) => keyText(each) })
  .map((some) => some.map(([each, value]) => aCell(each, value)));
const stored = fc
  .uniqueArray(fc.tuple(key, figure), { selector: ([each]) => keyText(each) })
  .map((some) => some.map(([each, value]) => aStored(each, value)));

/** What the database holds after the plan was carried out. */
function applied(before: readonly StoredFigure[], { create, update, erase }: ImportPlan): StoredFigure[] {
  const after = new Map(before.map((each) => [keyText([each.element, each.placeId]), each]));
  for (const { element, placeId, figure: value } of [...create, ...update]) {
    after.set(keyText([element, placeId]), aStored([element, placeId], value));
  }
  for (const { element, placeId } of erase) after.delete(keyText([element, placeId]));
  return [...after.values()];
}

test('every input cell is in exactly one list', () =>
  fc.assert(
    fc.property(cells, stored, (figures, before) => {
      const plan = planImport(figures, before);
      const all = [...plan.create, ...plan.update, ...plan.same, ...plan.blank];
      expect(all.map(({ cell }) => cell).toSorted()).toEqual(figures.map(({ cell }) => cell).toSorted());
      const { created, changed, same, blank } = countsOf(plan);
      expect(created + changed + same + blank).toBe(figures.length);
    }),
  ));

test('after it was carried out, the same file brings nothing new', () =>
  fc.assert(
    fc.property(cells, stored, (figures, before) => {
      const again = planImport(figures, applied(before, planImport(figures, before)));
      expect([again.create, again.update]).toEqual([[], []]);
    }),
  ));

test('what is stored afterwards is what the file says, and where it is blank what was there', () =>
  fc.assert(
    fc.property(cells, stored, (figures, before) => {
      const after = new Map(
        applied(before, planImport(figures, before)).map((each) => [keyText([each.element, each.placeId]), each]),
      );
      const earlier = new Map(before.map((each) => [keyText([each.element, each.placeId]), each]));
      for (const { element, placeId, figure: value } of figures) {
        const name = keyText([element, placeId]);
        expect(after.get(name)).toEqual(value === undefined ? earlier.get(name) : aStored([element, placeId], value));
      }
    }),
  ));

test('where blanks erase, what is stored afterwards is exactly what the file says; what was left out stays', () =>
  fc.assert(
    fc.property(cells, stored, fc.boolean(), (figures, before, isSkipped) => {
      const given = figures.map((each) => (isSkipped && each.figure === undefined ? { ...each, isSkipped } : each));
      const plan = planImport(given, before, 'erase');
      const { created, changed, same, blank } = countsOf(plan);
      expect(created + changed + same + blank).toBe(figures.length);
      const after = new Map(applied(before, plan).map((each) => [keyText([each.element, each.placeId]), each]));
      const earlier = new Map(before.map((each) => [keyText([each.element, each.placeId]), each]));
      for (const { element, placeId, figure: value } of figures) {
        const name = keyText([element, placeId]);
        const expected =
          value === undefined ? (isSkipped ? earlier.get(name) : undefined) : aStored([element, placeId], value);
        expect(after.get(name)).toEqual(expected);
      }
    }),
  ));

test('each list holds what its name says', () => {
  const number = (value: number): Figure => ({ state: 'number', value });
  const none: Figure = { state: 'none' };
  const plan = planImport(
    [
      aCell(['A', 1], number(1)),
      aCell(['A', 2], number(2)),
      aCell(['A', 3], number(0)),
      aCell(['A', 4], none),
      aCell(['B', 1], undefined),
      aCell(['B', 2], undefined),
    ],
    [aStored(['A', 2], number(2)), aStored(['A', 3], none), aStored(['A', 4], number(4)), aStored(['B', 1], number(9))],
  );
  expect(plan.create.map(({ cell }) => cell)).toEqual(['A1']);
  expect(plan.same.map(({ cell }) => cell)).toEqual(['A2']);
  expect(plan.update.map(({ cell, before, figure: after }) => [cell, before, after])).toEqual([
    ['A3', none, number(0)],
    ['A4', number(4), none],
  ]);
  expect(plan.blank.map(({ cell }) => cell)).toEqual(['B1', 'B2']);
});
