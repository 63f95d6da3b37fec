import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PeriodCode, PeriodKind, periodsOf } from '../../../shared/calendar/period.ts';
import { figuresUsed, inOrderOfUse, totalOfFigures, totalUsed } from '../../../shared/indicators/figures-used.ts';
import { spansIn } from '../../../shared/indicators/period-window.ts';
import type { Figure } from '../../../shared/numbers/figure.ts';

const periods = PeriodKind.options.flatMap((kind) => periodsOf(2023, kind));
const figure = fc.oneof(
  fc.nat(99).map((value): Figure => ({ state: 'number', value })),
  fc.constantFrom<Figure>({ state: 'none' }, { state: 'not-applicable' }),
);

test('a total without a list of its figures is the total of the list', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('flow' as const, 'stock' as const),
      fc.subarray([...PeriodKind.options]),
      fc.constantFrom(...periods),
      fc.boolean(),
      fc.dictionary(fc.constantFrom(...periods), figure),
      (kind, kinds, period, cumulative, stored) => {
        const spans = inOrderOfUse(kind, spansIn({ period: PeriodCode.parse(period), cumulative }, kinds));
        const figureAt = (at: PeriodCode) => stored[at];
        expect(totalOfFigures(kind, spans, figureAt)).toEqual(totalUsed(figuresUsed(kind, spans, figureAt)));
      },
    ),
  );
});
