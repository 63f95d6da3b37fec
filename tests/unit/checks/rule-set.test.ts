import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findAll } from '../../../shared/checks/find.ts';
import { RuleSeed } from '../../../shared/forms/form-seed.ts';
import { anElement, checkFacts, district } from '../../builders/check-facts.ts';

const rules = z
  .array(RuleSeed)
  .parse(JSON.parse(readFileSync(`${import.meta.dirname}/../../../resources/seed/rules.json`, 'utf8')));

type Figures = Readonly<Record<string, number>>;

/** Figures of January, or of February after a January; the first fit, the second do not. */
const examples: Readonly<Record<string, readonly [fits: Figures, breaks: Figures, before?: Figures]>> = {
  QT01: [
    { TT02: 2, TT01: 2 },
    { TT02: 1, TT01: 2 },
  ],
  QT02: [
    { TT02: 1, TT03: 30 },
    { TT02: 1, TT03: 0 },
  ],
  QT03: [
    { CS02: 4, CS01: 4 },
    { CS02: 5, CS01: 4 },
  ],
  QT04: [
    { CS04: 9, CS03: 10 },
    { CS04: 11, CS03: 10 },
  ],
  QT05: [
    { KT03: 3, KT01: 2, KT02: 1 },
    { KT03: 4, KT01: 2, KT02: 1 },
  ],
  QT06: [
    { KT03: 3, CS01: 3 },
    { KT03: 4, CS01: 3 },
  ],
  QT07: [
    { KT04: 1, KT03: 1 },
    { KT04: 2, KT03: 1 },
  ],
  QT08: [
    { KT06: 0, KT05: 0 },
    { KT06: 500_000, KT05: 0 },
  ],
  QT09: [
    { KT08: 1, KT04: 1 },
    { KT08: 2, KT04: 1 },
  ],
  QT10: [
    { DT02: 3, DT01: 1 },
    { DT02: 4, DT01: 1 },
    { DT01: 3, DT02: 1 },
  ],
  QT11: [
    { DT05: 3, DT04: 1 },
    { DT05: 4, DT04: 1 },
    { DT04: 3, DT05: 1 },
  ],
  QT12: [
    { DT06: 3, DT05: 1 },
    { DT06: 4, DT05: 1 },
    { DT05: 3, DT06: 1 },
  ],
  QT13: [
    { DT07: 3, DT06: 1 },
    { DT07: 4, DT06: 1 },
    { DT06: 3, DT07: 1 },
  ],
  QT14: [
    { DT08: 2, DT07: 2 },
    { DT08: 3, DT07: 2 },
  ],
  QT15: [
    { DT10: 3, DT09: 1 },
    { DT10: 4, DT09: 1 },
    { DT09: 3, DT10: 1 },
  ],
  QT16: [
    { HT03: 7, HT02: 7 },
    { HT03: 8, HT02: 7 },
  ],
  QT17: [
    { HT04: 5, HT03: 5 },
    { HT04: 6, HT03: 5 },
  ],
  QT18: [
    { HT05: 5, HT03: 5 },
    { HT05: 6, HT03: 5 },
  ],
  QT19: [
    { HT06: 5, HT03: 5 },
    { HT06: 6, HT03: 5 },
  ],
  QT20: [
    { HT07: 5, HT03: 5 },
    { HT07: 6, HT03: 5 },
  ],
  QT21: [
    { HT08: 5, HT03: 5 },
    { HT08: 6, HT03: 5 },
  ],
  QT22: [
    { HT09: 5, HT03: 5 },
    { HT09: 6, HT03: 5 },
  ],
  QT23: [
    { HT10: 5, HT03: 5 },
    { HT10: 6, HT03: 5 },
  ],
  QT24: [
    { KH06: 8, KH05: 8 },
    { KH06: 9, KH05: 8 },
  ],
  QT25: [
    { NL01: 1, NL02: 20 },
    { NL01: 1, NL02: 0 },
  ],
  QT26: [
    { KP04: 30, KP01: 10, KP02: 20 },
    { KP04: 31, KP01: 10, KP02: 20 },
  ],
};

function findingsOf(now: Figures, before: Figures | undefined) {
  const codes = [...new Set([...Object.keys(now), ...Object.keys(before ?? {})])];
  const given = Object.fromEntries(
    codes.map((code) => [
      code,
      {
        ...(now[code] === undefined ? {} : { '2023-M02': { [district]: now[code] } }),
        '2023-M01': { [district]: before?.[code] ?? 0 },
        // Nothing was left over from the year before.
        '2022-Y': { [district]: 0 },
      },
    ]),
  );
  return findAll(checkFacts('2023-M02', given, { rules, elements: codes.map((code) => anElement(code)) }));
}

test('every rule of the set has an example', () => {
  expect(Object.keys(examples)).toEqual(rules.map(({ code }) => code));
  expect(rules).toHaveLength(26);
});

describe.each(rules)('$code: $note', ({ code, severity, note }) => {
  const [fits, breaks, before] = examples[code] ?? [{}, {}];

  test('says nothing of figures that fit', () => {
    expect(findingsOf(fits, before)).toEqual([]);
  });

  test('finds those that do not, with its own sentence', () => {
    expect(findingsOf(breaks, before)).toMatchObject([
      { rule: code, kind: 'rule', severity, text: note, place: 'Huyện A' },
    ]);
  });
});

test('every rule names elements that exist and are counted at a common level', () => {
  const seed = z.array(z.looseObject({ code: z.string(), levels: z.array(z.string()), scale: z.number() }));
  const text = readFileSync(`${import.meta.dirname}/../../../resources/seed/data-elements.json`, 'utf8');
  const elements = new Map(seed.parse(JSON.parse(text)).map((element) => [element.code, element]));
  for (const { left, right, when } of rules) {
    const codes = [...left.elements, ...('constant' in right ? [] : right.elements), ...(when ? [when.element] : [])];
    const levels = codes.map((code) => elements.get(code)?.levels ?? []);
    expect(['commune', 'district'].some((level) => levels.every((each) => each.includes(level)))).toBe(true);
    expect(codes.map((code) => elements.get(code)?.scale)).toEqual(codes.map(() => 0));
  }
});
