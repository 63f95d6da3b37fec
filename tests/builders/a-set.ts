import fc from 'fast-check';
import { readSeed } from '../../electron/seed/read-seed.ts';
import { PeriodKind } from '../../shared/calendar/period.ts';
import { ElementLevel, Origin, RuleOperator, RuleSeverity } from '../../shared/forms/form-seed.ts';
import { canonicalSet } from '../../shared/sets/canonical.ts';
import { IndicatorSet, setFormat } from '../../shared/sets/indicator-set.ts';
import { resources } from './an-app.ts';

/** The set the program comes with, as its seed files have it. */
export function ownSeedSet(): IndicatorSet {
  const { elements, forms, rules, indicators, plan } = readSeed(resources);
  return canonicalSet(
    IndicatorSet.parse({
      format: setFormat,
      name: 'Bộ của chương trình',
      basis: '',
      origin: 'proposed',
      year: plan.year,
      elements,
      forms: forms.map(({ version: _version, ...form }) => form),
      rules,
      indicators,
      targets: plan.targets.map(({ ours: _ours, ...target }) => target),
      mappings: [],
    }),
  );
}

/** Texts as people write them, with what spreadsheets like to take for something else. */
const written = fc
  .oneof(
    fc.constantFrom(
      '=SUM(A1)',
      '+84',
      '-1',
      '@x',
      '_x0041_',
      '12',
      'Số “lượt”; người',
      "<b>&'",
      'Đơn vị tính',
      '1.234',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .map((text) => text.normalize('NFC'));
const word = written.map(
  (text) =>
    text
      .replaceAll(/[;\p{Cc}\p{Cs}]/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim() || 'x',
);

const code = (letters: string) => fc.nat({ max: 99 }).map((n) => `${letters}${String(n).padStart(2, '0')}`);
const codes = (letters: string, maxLength: number) => fc.uniqueArray(code(letters), { minLength: 1, maxLength });

const element = (ofCode: string) =>
  fc
    .record({
      name: word,
      shortName: word.map((text) => [...text].slice(0, 20).join('').trim().slice(0, 28) || 'x'),
      kind: fc.constantFrom('flow', 'stock'),
      shape: fc.oneof(
        fc.record({ valueType: fc.constantFrom('count', 'money', 'score'), options: fc.constant([]) }),
        fc.record({ valueType: fc.constant('code-list'), options: fc.array(word, { minLength: 1, maxLength: 4 }) }),
      ),
      unit: word,
      scale: fc.nat({ max: 3 }),
      levels: fc.subarray([...ElementLevel.options], { minLength: 1 }),
      min: fc.option(fc.integer({ min: -9, max: 0 })),
      max: fc.option(fc.nat({ max: 999_999_999_999 })),
      clauses: fc.array(word, { minLength: 1, maxLength: 3 }),
      origin: fc.constantFrom(...Origin.options),
      seq: fc.integer({ min: 1, max: 500 }),
    })
    .map(({ shape, ...rest }) => ({ ...rest, ...shape, code: ofCode, smallCountGuard: false }));

const sum = (among: readonly string[]) => fc.subarray([...among], { minLength: 1 });
const missing = fc.constantFrom({}, { missing: 'zero' }, { missing: 'skip' });
const flags = fc.record({ opening: fc.boolean(), previous: fc.boolean() }, { requiredKeys: [] });

const rule = (among: readonly string[]) => (ofCode: string) =>
  fc
    .record({
      severity: fc.constantFrom(...RuleSeverity.options),
      left: fc.tuple(sum(among), missing).map(([elements, more]) => ({ elements, ...more })),
      operator: fc.constantFrom(...RuleOperator.options),
      right: fc.oneof(
        fc.tuple(sum(among), missing, flags).map(([elements, a, b]) => ({ elements, ...a, ...b })),
        fc.record({ constant: fc.integer() }),
      ),
      when: fc.option(
        fc.record({
          element: fc.constantFrom(...among),
          operator: fc.constantFrom(...RuleOperator.options),
          constant: fc.integer(),
        }),
      ),
      kinds: fc.subarray([...PeriodKind.options]),
      note: word,
    })
    .map(({ kinds, ...rest }) => ({ ...rest, code: ofCode, ...(kinds.length === 0 ? {} : { periodKinds: kinds }) }));

const form = (among: readonly string[]) => (ofCode: string) => {
  const group = fc
    .tuple(word, sum(among), fc.subarray(['so-y-te', 'cong-an']))
    .map(([title, elements, agencies]) => ({ title, elements, ...(agencies.length === 0 ? {} : { agencies }) }));
  return fc.record({
    code: fc.constant(ofCode),
    name: word,
    reporter: fc.constantFrom('district', 'agency'),
    periodKinds: fc.subarray([...PeriodKind.options], { minLength: 1 }),
    blocks: fc.array(
      fc.record({
        rows: fc.constantFrom('communes', 'district', 'agency'),
        groups: fc.array(group, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    origin: fc.constantFrom(...Origin.options),
  });
};

const target = (indicators: readonly string[]) => (ofCode: string) =>
  fc.record({
    code: fc.constant(ofCode),
    clause: fc.option(word),
    title: word,
    indicator: fc.option(fc.constantFrom(...indicators)),
    operator: fc.option(fc.constantFrom('>=', '=')),
    value: fc.option(fc.record({ n: fc.nat({ max: 9999 }), scale: fc.nat({ max: 2 }) })),
    scope: fc.oneof(word, fc.constant('')),
    seq: fc.integer({ min: 1, max: 50 }),
  });

const all = <T>(of: readonly string[], one: (ofCode: string) => fc.Arbitrary<T>) => fc.tuple(...of.map(one));

/** Sets of any shape. Indicators are those of the seed: what expressions are made of is a matter of their own tests. */
export const someSet: fc.Arbitrary<IndicatorSet> = fc
  .tuple(codes('EL', 6), codes('BM', 3), codes('QT', 4), codes('CT-', 3))
  .chain(([elements, forms, rules, targets]) => {
    const own = ownSeedSet();
    const indicators = own.indicators.map((each) => each.code);
    return fc.record({
      format: fc.constant(setFormat),
      name: word,
      basis: fc.oneof(word, fc.constant('')),
      origin: fc.constantFrom(...Origin.options),
      year: fc.integer({ min: 2020, max: 2035 }),
      elements: all(elements, element).map((some) => [...own.elements, ...some]),
      forms: all(forms, form(elements)),
      rules: all(rules, rule(elements)),
      indicators: fc.subarray([...own.indicators]),
      targets: all(targets, target(indicators)),
      mappings: fc
        .tuple(fc.constantFrom(...elements), fc.integer({ min: 2020, max: 2035 }), fc.oneof(word, fc.constant('')))
        .map(([under, fromYear, note]) => [{ old: 'TT01', new: under, fromYear, note }]),
    });
  })
  .map((raw) => IndicatorSet.parse(raw));
