import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ElementCode, PlaceId } from '../../../shared/ids.ts';
import { compareVersions } from '../../../shared/imports/compare-versions.ts';
import type { CellFigure } from '../../../shared/imports/validate.ts';
import type { Figure } from '../../../shared/numbers/figure.ts';

const figure: fc.Arbitrary<Figure | undefined> = fc.oneof(
  fc.integer({ min: 0, max: 2 }).map((value): Figure => ({ state: 'number', value })),
  fc.constantFrom<Figure | undefined>({ state: 'none' }, { state: 'not-applicable' }, undefined),
);

/** A file has some of nine cells, each once, in any order. */
const file: fc.Arbitrary<CellFigure[]> = fc
  .uniqueArray(fc.record({ at: fc.nat(8), figure }), { selector: ({ at }) => at })
  .map((cells) =>
    cells.map(({ at, figure: said }) => ({
      element: ElementCode.parse(`E${at % 3}`),
      placeId: PlaceId.parse(Math.floor(at / 3) + 1),
      sheet: 's',
      cell: `A${at}`,
      figure: said,
    })),
  );

test('every cell of either file is in exactly one of the two, and nothing differs from itself', () => {
  fc.assert(
    fc.property(file, file, (before, after) => {
      const { differences, same } = compareVersions(before, after);
      const keys = new Set([...before, ...after].map(({ element, placeId }) => `${element} ${placeId}`));
      expect(differences.length + same).toBe(keys.size);
      for (const { element, placeId, before: old, after: young } of differences) {
        expect(JSON.stringify(old?.figure)).not.toBe(JSON.stringify(young?.figure));
        expect(before.find((each) => each.element === element && each.placeId === placeId)).toBe(old);
        expect(after.find((each) => each.element === element && each.placeId === placeId)).toBe(young);
      }
      expect(compareVersions(before, before).differences).toEqual([]);
    }),
  );
});
