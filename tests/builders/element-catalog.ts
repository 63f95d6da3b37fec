import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { z } from 'zod';
import { DataElementSeed } from '../../shared/forms/form-seed.ts';
import { ElementCode } from '../../shared/ids.ts';
import type { ElementCatalog, KnownElement } from '../../shared/indicators/expression/catalog.ts';
import type { CountedLevel, IndicatorExpr, PlaceTest } from '../../shared/indicators/indicator-seed.ts';
import { largestConstant, PlaceOperator } from '../../shared/indicators/indicator-seed.ts';

const file = new URL('../../resources/seed/data-elements.json', import.meta.url);
const seeds = z.array(DataElementSeed).parse(JSON.parse(readFileSync(file, 'utf8')));

/** The elements that come with the program; all but those named are asked for by a form. */
export const seedCatalog = (notAsked: readonly string[] = []): ElementCatalog =>
  new Map(seeds.map((seed) => [seed.code, { ...seed, asked: !notAsked.includes(seed.code) }]));

/** One more element, for what the seed has none of. */
export const withElement = (changes: Partial<KnownElement> & { readonly code: ElementCode }): ElementCatalog => {
  const usual = seedCatalog().get(ElementCode.parse('TT01'));
  if (usual === undefined) throw new Error('the seed has TT01');
  return new Map([...seedCatalog(), [changes.code, { ...usual, ...changes }]]);
};

const elements = [...seedCatalog().values()];
const counted = elements.filter(({ valueType }) => valueType !== 'yes-no' && valueType !== 'code-list');
const levels: readonly CountedLevel[] = ['commune', 'district'];

/** Any expression that the seed's elements allow. */
export const expressions: fc.Arbitrary<IndicatorExpr> = fc.oneof(
  fc.constantFrom(...levels).map((level): IndicatorExpr => ({ kind: 'places', level })),
  fc.constantFrom(...counted).map(({ code }): IndicatorExpr => ({ kind: 'last', element: code })),
  fc.constantFrom(...counted).chain(sumsLike),
  fc.constantFrom(...levels).chain(counts),
);

function sumsLike({ unit }: KnownElement | DataElementSeed): fc.Arbitrary<IndicatorExpr> {
  const codes = counted.filter((element) => element.unit === unit).map(({ code }) => code);
  return fc
    .shuffledSubarray(codes, { minLength: 1 })
    .map((chosen): IndicatorExpr => ({ kind: 'sum', elements: chosen }));
}

function counts(level: CountedLevel): fc.Arbitrary<IndicatorExpr> {
  const there = elements.filter((each) => each.levels.includes(level) && each.valueType !== 'code-list');
  return fc
    .constantFrom(...there)
    .chain(({ code, valueType }) =>
      tests(valueType === 'yes-no').map(
        (test): IndicatorExpr => ({ kind: 'count-places', level, element: code, test }),
      ),
    );
}

const tests = (isYesNo: boolean): fc.Arbitrary<PlaceTest> =>
  isYesNo
    ? fc.constant('yes' as const)
    : fc.record({
        operator: fc.constantFrom(...PlaceOperator.options),
        value: fc.integer({ min: 0, max: largestConstant }),
      });
