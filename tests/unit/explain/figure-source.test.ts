import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Subject } from '../../../shared/explain/explain.contract.ts';
import { figureSource, parseFigureSource } from '../../../shared/explain/figure-source.ts';
import { ElementCode, IndicatorCode, PlaceId } from '../../../shared/ids.ts';

const code = fc.stringMatching(/^[A-Z]{2,4}[0-9]{1,3}$/);
const subject: fc.Arbitrary<Subject> = fc.oneof(
  code.map((indicator): Subject => ({ kind: 'indicator', indicator: IndicatorCode.parse(indicator) })),
  fc.record({
    kind: fc.constant('element' as const),
    element: code.map((element) => ElementCode.parse(element)),
    place: fc.option(fc.integer({ min: 1, max: 9999 }).map((id) => PlaceId.parse(id))),
    cumulative: fc.boolean(),
  }),
);

test('what a figure says of itself is read back', () => {
  fc.assert(
    fc.property(subject, (given) => {
      expect(parseFigureSource(figureSource(given))).toEqual(given);
    }),
  );
});

test.each([
  '',
  'TT02',
  'element:',
  'element:TT02@',
  'element:TT02@x',
  'element:TT02:all',
  'indicator:CT11@3',
  'x:CT11',
])('%j is no source of ours', (text) => expect(parseFigureSource(text)).toBeUndefined());
