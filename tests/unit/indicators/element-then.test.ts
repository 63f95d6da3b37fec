import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresUnderNewCode, type PlacedFigure } from '../../../shared/forms/element-mapping.ts';
import { codesThen, elementThen, figureThen, type HeldElement } from '../../../shared/indicators/element-then.ts';
import type { Figure } from '../../../shared/numbers/figure.ts';
import { element, number } from '../../builders/indicator-facts.ts';

const monthly: HeldElement = { levels: ['commune'], periodKinds: ['month'], hasFigures: true };

const mapping = (old: string, under: string, fromYear = 2024) => ({ old: element(old), new: element(under), fromYear });

const then = (
  mappings: readonly ReturnType<typeof mapping>[],
  { year = 2023, held = {} }: { year?: number; held?: Readonly<Record<string, Partial<HeldElement>>> } = {},
) =>
  elementThen(element('TT99'), year, mappings, (code) => ({
    ...monthly,
    ...(code === 'TT99' ? { hasFigures: false } : {}),
    ...held[code],
  }));

const both = [mapping('TT01', 'TT99'), mapping('TT02', 'TT99')];
const stored = (figures: Readonly<Record<string, Figure | undefined>>) => (code: string) => figures[code];

describe('an element before the first year of its mapping', () => {
  test('says what the entry panel says, and nothing where that is not the whole', () => {
    const figure = fc.option(
      fc.oneof(
        fc.nat({ max: 99 }).map(number),
        fc.constantFrom<Figure>({ state: 'none' }, { state: 'not-applicable' }),
      ),
      { nil: undefined },
    );
    const codes = ['TT01', 'TT02', 'TT03', 'TT99'];
    const mappings = fc.subarray([
      mapping('TT01', 'TT99'),
      mapping('TT02', 'TT99', 2025),
      mapping('TT03', 'TT02'),
      mapping('TT01', 'TT03', 2023),
    ]);
    fc.assert(
      fc.property(
        mappings,
        fc.record({ TT01: figure, TT02: figure, TT03: figure, TT99: figure }),
        fc.constantFrom(2022, 2023, 2024),
        (mapped, figures, year) => {
          const period = year * 1000 + 101;
          const idOf = (code: string) => codes.indexOf(code);
          const [panel] = figuresUnderNewCode(
            mapped.map(({ old, new: under, fromYear }) => ({ oldId: idOf(old), newId: idOf(under), fromYear })),
            (id): PlacedFigure[] => {
              const own = stored(figures)(codes[id] ?? '');
              return own === undefined ? [] : [{ period, placeId: 1, figure: own }];
            },
            idOf('TT99'),
            [period],
          );
          const whole = panel?.counted === panel?.expected ? panel?.figure : undefined;
          expect(figureThen(then(mapped, { year }), 'commune', stored(figures))).toEqual(whole);
        },
      ),
    );
  });

  test('an answer or a mark of the one old code is taken as it is', () => {
    const one = then([mapping('TT01', 'TT99')]);
    for (const figure of [number(1), number(0), { state: 'none' }, { state: 'not-applicable' }] as const) {
      expect(figureThen(one, 'commune', stored({ TT01: figure }))).toEqual(figure);
    }
  });

  test('is expected where its old codes were: a commune owes nothing of what districts counted', () => {
    const held = { TT02: { levels: ['district'] }, TT99: { levels: ['province'], hasFigures: false } } as const;
    const element = then(both, { held });
    expect(element.levels).toEqual(['commune', 'district']);
    expect(figureThen(element, 'commune', stored({ TT01: number(3) }))).toEqual(number(3));
    expect(figureThen(element, 'district', stored({ TT02: number(4) }))).toEqual(number(4));
    expect(figureThen(element, 'district', stored({ TT01: number(3) }))).toBeUndefined();
  });

  test('is counted in the periods that all of its old codes have', () => {
    const held = {
      TT01: { periodKinds: ['month', 'quarter', 'year'] },
      TT02: { periodKinds: ['quarter', 'year'] },
      TT99: { periodKinds: [], hasFigures: false },
    } as const;
    expect(then(both, { held }).periodKinds).toEqual(['quarter', 'year']);
  });

  test('keeps what is stored under its own code in that year', () => {
    const held = { TT99: { levels: ['district'], periodKinds: ['year'], hasFigures: true } } as const;
    expect(then(both, { held })).toMatchObject({ levels: ['district', 'commune'], periodKinds: ['month', 'year'] });
  });

  test('has figures when all of its old codes have', () => {
    expect(then(both).hasFigures).toBe(true);
    expect(then(both, { held: { TT02: { hasFigures: false } } }).hasFigures).toBe(false);
    expect(then(both, { year: 2024 }).hasFigures).toBe(false);
  });

  test('lies under the codes that were filled in', () => {
    expect(codesThen(then(both), 'commune', stored({ TT01: number(1), TT02: number(2) }))).toEqual(['TT01', 'TT02']);
    expect(codesThen(then(both), 'commune', stored({ TT99: number(1), TT02: number(2) }))).toEqual(['TT99']);
  });

  test('of a circle it is left after one round', () => {
    const circle = then([mapping('TT01', 'TT99'), mapping('TT99', 'TT01')]);
    expect(figureThen(circle, 'commune', stored({ TT01: number(2) }))).toEqual(number(2));
  });
});
