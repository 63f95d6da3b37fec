import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { coverage } from '../../../shared/calendar/period-coverage.ts';
import { ElementCode } from '../../../shared/ids.ts';
import { changedDays, type TouchedEntry } from '../../../shared/registers/changed-days.ts';
import { type FeedingEntry, fedFigure } from '../../../shared/registers/fed-figure.ts';
import { reaches } from '../../../shared/registers/fed-value.ts';
import { Feed } from '../../../shared/registers/feed.ts';
import { FieldCode } from '../../../shared/registers/register-field.ts';

const [field, kind, words] = [FieldCode.parse('so_luong'), FieldCode.parse('loai'), FieldCode.parse('ghi_chu')];
const element = ElementCode.parse('TT04');
const where = [{ field: kind, is: 'Tin' }];
const feeds = [
  { kind: 'count' },
  { kind: 'sum', field },
  { kind: 'last', field },
  { kind: 'standing' },
  { kind: 'standing', field },
].flatMap((how) => [Feed.parse({ element, how }), Feed.parse({ element, how, where })]);
const periods = ['2023-M01', '2023-M02', '2023-Q1', '2023-Y'].map((code) => PeriodCode.parse(code));

const line = fc
  .record({
    day: fc.integer({ min: -20, max: 70 }),
    amount: fc.option(fc.integer({ min: 0, max: 3 })),
    isNews: fc.boolean(),
    note: fc.constantFrom('x', 'y'),
  })
  .map(({ day, amount, isNews, note }) => ({
    on: addDays(Day.parse('2022-12-15'), day),
    values: { ...(amount === null ? {} : { [field]: amount }), [kind]: isNews ? 'Tin' : 'Bài', [words]: note },
  }));

type Line = Omit<FeedingEntry, 'id'>;
interface Edit {
  readonly id: number;
  /** Null takes it out. */
  readonly line: Line | null;
}
const edit = fc.record({ id: fc.integer({ min: 1, max: 6 }), line: fc.option(line, { freq: 3 }) });

/** Lines written, written over and taken out one after another, each noted as it was and as it is since. */
function performed(before: readonly FeedingEntry[], edits: readonly Edit[]) {
  const entries = new Map(before.map((entry) => [entry.id, entry]));
  const touched = edits.flatMap(({ id, line: next }): TouchedEntry[] => {
    const old = entries.get(id);
    const noted = old === undefined ? [] : [{ ...old, isNew: false }];
    entries.delete(id);
    if (next === null) return noted;
    entries.set(id, { id, ...next });
    return [...noted, { id, ...next, isNew: true }];
  });
  return { entries: [...entries.values()], touched };
}

test('a figure that no changed day reaches is what it was, whatever was done to the entries', () =>
  fc.assert(
    fc.property(fc.array(edit), fc.array(edit, { maxLength: 5 }), (first, edits) => {
      const before = performed([], first).entries;
      const { entries, touched } = performed(before, edits);
      for (const feed of feeds) {
        const days = changedDays(feed, touched);
        const left = periods.filter((period) => !days.some((on) => reaches(feed, on, period)));
        for (const period of left.map((each) => coverage(each, 'administrative')))
          expect(fedFigure(feed, entries, period)).toEqual(fedFigure(feed, before, period));
      }
    }),
    { numRuns: 500 },
  ));

test('only what a feed looks at changes a day for it; what is put back changes none', () => {
  const on = Day.parse('2023-01-10');
  const said = (amount: number, note: string): Line => ({
    on,
    values: { [field]: amount, [kind]: 'Tin', [words]: note },
  });
  const before = [{ id: 1, ...said(3, 'x') }];
  const daysOf = (...lines: Line[]) => {
    const { touched } = performed(
      before,
      lines.map((next) => ({ id: 1, line: next })),
    );
    return feeds.map((feed) => changedDays(feed, touched).length > 0);
  };
  const isCount = feeds.map(({ how }) => how.kind === 'count' || (how.kind === 'standing' && how.field === undefined));
  expect(daysOf(said(3, 'y'))).toEqual(feeds.map(() => false));
  expect(daysOf(said(4, 'x'), said(3, 'x'))).toEqual(feeds.map(() => false));
  expect(daysOf(said(4, 'x'))).toEqual(isCount.map((is) => !is));
  expect(daysOf({ ...said(3, 'x'), on: addDays(on, 1) })).toEqual(feeds.map(() => true));
});
