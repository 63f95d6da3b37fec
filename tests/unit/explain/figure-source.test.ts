import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { Subject } from '../../../shared/explain/explain.contract.ts';
import {
  figureSource,
  figureSourceIn,
  parseFigureSource,
  parsePrintedSource,
} from '../../../shared/explain/figure-source.ts';
import { ElementCode, IndicatorCode, PlaceId } from '../../../shared/ids.ts';

const code = fc.stringMatching(/^[A-Z]{2,4}[0-9]{1,3}$/);
const where = {
  place: fc.option(fc.integer({ min: 1, max: 9999 }).map((id) => PlaceId.parse(id))),
  cumulative: fc.boolean(),
};
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({
    kind: fc.constant('indicator' as const),
    indicator: code.map((indicator) => IndicatorCode.parse(indicator)),
    ...where,
  }),
  fc.record({
    kind: fc.constant('element' as const),
    element: code.map((element) => ElementCode.parse(element)),
    ...where,
  }),
);

test('what a figure says of itself is read back', () => {
  fc.assert(
    fc.property(subject, (given) => {
      expect(parseFigureSource(figureSource(given))).toEqual(given);
    }),
  );
});

test("a figure of another period says of which, and is none of the paper's own", () => {
  const period = PeriodCode.parse('2022-M09');
  fc.assert(
    fc.property(subject, (given) => {
      expect(parsePrintedSource(figureSourceIn(given, period))).toEqual({ subject: given, period });
      expect(parsePrintedSource(figureSource(given))).toEqual({ subject: given, period: undefined });
      expect(parseFigureSource(figureSourceIn(given, period))).toBeUndefined();
    }),
  );
  expect(parsePrintedSource('element:TT02~September')).toBeUndefined();
});

test.each([
  '',
  'TT02',
  'element:',
  'element:TT02@',
  'element:TT02@x',
  'element:TT02:all',
  'indicator:CT11@',
  'indicator:CT11:cumulative',
  'x:CT11',
])('%j is no source of ours', (text) => expect(parseFigureSource(text)).toBeUndefined());
