import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { contains, PeriodCode, PeriodKind, periodsOf } from '../../../shared/calendar/period.ts';
import { FigureLock } from '../../../shared/forms/figure-lock.ts';
import { type LockFacts, whyLocked, whyPeriodLocked } from '../../../shared/forms/why-locked.ts';

const period = (code: string) => PeriodCode.parse(code);
const open: LockFacts = {
  period: period('2023-M02'),
  closed: [],
  planYear: 2023,
  today: Day.parse('2023-03-01'),
  place: { level: 'commune', validTo: null },
  element: { levels: ['commune'], periodKinds: ['month', 'quarter'], register: null, fromYear: null, toYear: null },
};

/** Each makes one reason hold, in the order in which they are told. */
const reasons: readonly [FigureLock['kind'], (facts: LockFacts) => LockFacts][] = [
  ['period', (facts) => ({ ...facts, closed: [{ period: facts.period, reason: 'đã gửi' }] })],
  ['place-ended', (facts) => ({ ...facts, place: { ...facts.place, validTo: Day.parse('2020-12-31') } })],
  ['register', (facts) => ({ ...facts, element: { ...facts.element, register: 'Sổ cơ sở' } })],
  ['other-level', (facts) => ({ ...facts, element: { ...facts.element, levels: ['district'] } })],
  ['element-not-in-force', (facts) => ({ ...facts, element: { ...facts.element, toYear: 2022 } })],
  ['other-period-kind', (facts) => ({ ...facts, element: { ...facts.element, periodKinds: ['year'] } })],
  ['not-begun', (facts) => ({ ...facts, today: Day.parse('2023-01-14') })],
  ['outside-plan', (facts) => ({ ...facts, planYear: 2022 })],
];

test('an open figure has no lock', () => expect(whyLocked(open)).toBeNull());

test('the reasons are those of the union', () => {
  expect(reasons.map(([kind]) => kind)).toEqual(FigureLock.options.map((one) => one.shape.kind.value));
});

test.each(reasons)('%s alone is told', (kind, apply) => expect(whyLocked(apply(open))?.kind).toBe(kind));

test('of several the first in order is told', () => {
  fc.assert(
    fc.property(fc.subarray([...reasons], { minLength: 1 }), (some) => {
      const facts = some.reduce((so, [, apply]) => apply(so), open);
      expect(whyLocked(facts)?.kind).toBe(some[0]?.[0]);
    }),
  );
});

describe('edges', () => {
  test('a place that ends on the last day of the period is still there, the day before it is not', () => {
    const ending = (day: string) => whyLocked({ ...open, place: { level: 'commune', validTo: Day.parse(day) } });
    expect(ending('2023-02-14')).toBeNull();
    expect(ending('2023-02-13')).toEqual({ kind: 'place-ended', endedOn: '2023-02-13' });
  });

  test('a period may be typed from its first day, 15 of the month before', () => {
    expect(whyLocked({ ...open, today: Day.parse('2023-01-15') })).toBeNull();
    expect(whyLocked({ ...open, today: Day.parse('2023-01-14') })).toEqual({ kind: 'not-begun', from: '2023-01-15' });
  });
});

const periods = PeriodKind.options.flatMap((kind) => periodsOf(2023, kind));

test('closing reaches the periods inside and no others', () => {
  fc.assert(
    fc.property(fc.constantFrom(...periods), fc.constantFrom(...periods), (closed, asked) => {
      const facts = {
        period: asked,
        closed: [{ period: closed, reason: '' }],
        planYear: 2023,
        today: Day.parse('2024-01-01'),
      };
      expect(whyPeriodLocked(facts)?.kind === 'period').toBe(contains(closed, asked));
    }),
  );
});

test.each([
  ['2023-Y', '2023-Q2', true],
  ['2023-Q1', '2023-M03', true],
  ['2023-N9', '2023-H1', true],
  ['2023-M03', '2023-Q1', false],
  ['2023-Q1', '2023-M04', false],
  ['2023-Q1', '2023-Y', false],
])('%s closed: is %s closed? %s', (closed, asked, expected) => {
  const facts = { ...open, today: Day.parse('2024-01-01'), period: period(asked) };
  const found = whyPeriodLocked({ ...facts, closed: [{ period: period(closed), reason: 'vì sao' }] });
  expect(found).toEqual(expected ? { kind: 'period', reason: 'vì sao' } : null);
});

test('a period that was closed itself is told with its own reason', () => {
  const closed = [
    { period: period('2023-Q1'), reason: 'quý' },
    { period: period('2023-M02'), reason: 'tháng' },
  ];
  expect(whyLocked({ ...open, closed })).toEqual({ kind: 'period', reason: 'tháng' });
});
