import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ImportId } from '../../../shared/ids.ts';
import { importChains } from '../../../shared/imports/import-chain.ts';

const imports = fc
  .array(
    fc.record({
      form: fc.constantFrom('BM01', 'BM02'),
      placeId: fc.integer({ min: 1, max: 2 }),
      period: fc.constantFrom('2023-M01', '2023-M02'),
      isUndone: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((rows) => rows.map((row, at) => ({ ...row, id: ImportId.parse(at + 1) })));

test('each replaces the one before it of the same form, district and period that stands, and is replaced by the next', () => {
  fc.assert(
    fc.property(imports, (rows) => {
      const linksOf = importChains(rows.toReversed());
      for (const row of rows) {
        const alike = rows.filter(
          (each) =>
            !each.isUndone && each.form === row.form && each.placeId === row.placeId && each.period === row.period,
        );
        const expected = row.isUndone
          ? { replaces: null, replacedBy: null }
          : {
              replaces: alike.findLast(({ id }) => id < row.id)?.id ?? null,
              replacedBy: alike.find(({ id }) => id > row.id)?.id ?? null,
            };
        expect(linksOf(row.id)).toEqual(expected);
      }
    }),
  );
});
