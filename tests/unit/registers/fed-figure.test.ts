import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { coverage } from '../../../shared/calendar/period-coverage.ts';
import { ElementCode } from '../../../shared/ids.ts';
import { type FeedingEntry, fedFigure } from '../../../shared/registers/fed-figure.ts';
import { Feed } from '../../../shared/registers/feed.ts';
import { FieldCode } from '../../../shared/registers/register-field.ts';

const january = coverage(PeriodCode.parse('2023-M01'), 'administrative');
const field = FieldCode.parse('so_luong');
const kind = FieldCode.parse('loai');
const element = ElementCode.parse('TT04');
const feed = (given: object) => Feed.parse({ element, ...given });

const entries: fc.Arbitrary<FeedingEntry[]> = fc
  .array(fc.record({ day: fc.integer({ min: -40, max: 80 }), amount: fc.option(fc.nat(50)), isNews: fc.boolean() }))
  .map((all) =>
    all.map(({ day, amount, isNews }, index) => ({
      id: index + 1,
      on: addDays(Day.parse('2022-12-15'), day),
      values: { ...(amount === null ? {} : { [field]: amount }), [kind]: isNews ? 'Tin' : 'Bài' },
    })),
  );

describe('what a register gives for a period', () => {
  test('a count and a sum are of the entries within its days that the condition lets through, in any order', () =>
    fc.assert(
      fc.property(entries, (all) => {
        const meant = all.filter(({ on, values }) => on >= january.from && on <= january.to && values[kind] === 'Tin');
        const where = [{ field: kind, is: 'Tin' }];
        const count = feed({ how: { kind: 'count' }, where });
        const sum = feed({ how: { kind: 'sum', field }, where });
        const amounts = meant.flatMap(({ values }) => Number(values[field] ?? Number.NaN)).filter(Number.isFinite);
        expect(fedFigure(count, all, january)).toBe(meant.length === 0 ? undefined : meant.length);
        expect(fedFigure(sum, all, january)).toBe(
          amounts.length === 0 ? undefined : amounts.reduce((total, amount) => total + amount, 0),
        );
        expect(fedFigure(sum, all.toReversed(), january)).toBe(fedFigure(sum, all, january));
      }),
    ));

  test('the last value is that of the newest entry up to its last day, also an older one', () =>
    fc.assert(
      fc.property(entries, (all) => {
        const last = fedFigure(feed({ how: { kind: 'last', field } }), all, january);
        const until = all.filter(({ on, values }) => on <= january.to && values[field] !== undefined);
        const newest = until.reduce<FeedingEntry | undefined>(
          (found, entry) => (found === undefined || entry.on >= found.on ? entry : found),
          undefined,
        );
        expect(last).toBe(newest?.values[field]);
      }),
    ));

  test('later entries change nothing', () => {
    const on = addDays(january.to, 1);
    const later: FeedingEntry[] = [{ id: 1, on, values: { [field]: 9 } }];
    for (const how of [{ kind: 'count' }, { kind: 'sum', field }, { kind: 'last', field }])
      expect(fedFigure(feed({ how }), later, january)).toBeUndefined();
  });
});
