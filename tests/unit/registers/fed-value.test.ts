import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { PeriodKind, periodsOf } from '../../../shared/calendar/period.ts';
import { agreesWithFed, answersFor } from '../../../shared/forms/fed-figure-choice.ts';
import { ElementCode } from '../../../shared/ids.ts';
import type { FeedingEntry } from '../../../shared/registers/fed-figure.ts';
import { fedValue, reaches } from '../../../shared/registers/fed-value.ts';
import { Feed } from '../../../shared/registers/feed.ts';
import { FieldCode } from '../../../shared/registers/register-field.ts';
import { anElement } from '../../builders/form-workbook.ts';

const field = FieldCode.parse('so_luong');
const element = ElementCode.parse('TT04');
const feeds = [{ kind: 'count' }, { kind: 'sum', field }, { kind: 'last', field }].map((how) =>
  Feed.parse({ element, how }),
);
const periods = PeriodKind.options.flatMap((kind) => periodsOf(2023, kind));

const entry = fc.record({ day: fc.integer({ min: -60, max: 420 }), amount: fc.nat(50) }).map(
  ({ day, amount }): Omit<FeedingEntry, 'id'> => ({
    on: addDays(Day.parse('2022-12-15'), day),
    values: { [field]: amount },
  }),
);

describe('what is counted again after one entry changed', () => {
  test('an entry changes no figure that it does not reach', () =>
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 8 }),
        entry,
        fc.constantFrom(...feeds),
        fc.constantFrom(...periods),
        (others, one, feed, period) => {
          fc.pre(!reaches(feed, one.on, period));
          const before = others.map((each, id) => ({ ...each, id }));
          const after = [...before, { ...one, id: before.length }];
          const shape = anElement({ code: element });
          expect(fedValue(feed, shape, after, period)).toBe(fedValue(feed, shape, before, period));
        },
      ),
    ));

  test('what the element cannot hold is not given', () => {
    const [, sum] = feeds;
    const [month] = periods;
    if (sum === undefined || month === undefined) throw new Error('a feed and a month');
    const entries = [{ id: 1, on: Day.parse('2022-12-20'), values: { [field]: 101 } }];
    expect(fedValue(sum, anElement({ code: element, max: 100 }), entries, month)).toBeUndefined();
    expect(fedValue(sum, anElement({ code: element, max: 101 }), entries, month)).toBe(101);
  });
});

describe('the two figures', () => {
  test('nothing occurred is a count of nothing; not applicable and not reported agree with no count', () => {
    expect(agreesWithFed(0, { state: 'none', value: 0 })).toBe(true);
    expect(agreesWithFed(1, { state: 'none', value: 0 })).toBe(false);
    expect(agreesWithFed(0, { state: 'not-applicable', value: 0 })).toBe(false);
    expect(agreesWithFed(0, null)).toBe(false);
  });

  test('a choice answers for them until one changes', () => {
    const then = { fed: 3, reported: { state: 'number' as const, value: 5 } };
    expect(answersFor(then, { ...then })).toBe(true);
    expect(answersFor(then, { ...then, fed: 4 })).toBe(false);
    expect(answersFor(then, { ...then, reported: { state: 'number', value: 6 } })).toBe(false);
    expect(answersFor(then, { ...then, reported: { state: 'none', value: 5 } })).toBe(false);
    expect(answersFor(then, { ...then, reported: null })).toBe(false);
    expect(answersFor({ fed: 3, reported: null }, { fed: 3, reported: null })).toBe(true);
  });
});
