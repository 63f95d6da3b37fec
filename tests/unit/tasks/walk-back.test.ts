import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { isAssignedOn, isThereOn, type Logged, valueOn } from '../../../shared/tasks/walk-back.ts';

const day = (text: string) => Day.parse(text);
const entry = (field: string, before: string, after: string, on: string, source = 'hand'): Logged => ({
  field,
  before,
  after,
  source,
  at: `${on}T09:00:00+07:00`,
});
const always = { addedOn: null, endedOn: null };

test('a change on the day itself counts, one of the next day does not', () => {
  const log = [
    entry('progress', 'not-started', 'in-progress', '2023-03-01'),
    entry('progress', 'in-progress', 'done', '2023-04-01'),
  ];
  const on = (text: string) => valueOn('done', 'progress', log, day(text));
  expect([on('2023-02-28'), on('2023-03-01'), on('2023-03-31'), on('2023-04-01')]).toEqual([
    'not-started',
    'in-progress',
    'in-progress',
    'done',
  ]);
  expect(valueOn('70', 'percent', log, day('2023-01-01'))).toBe('70');
});

test('the end of the day is that of Việt Nam', () => {
  const log = [{ ...entry('progress', 'a', 'b', '2023-03-01'), at: '2023-03-01T23:59:59+07:00' }];
  expect(valueOn('b', 'progress', log, day('2023-03-01'))).toBe('b');
});

test('from its first day on, until the day it ends', () => {
  const span = { addedOn: day('2023-03-01'), endedOn: day('2023-06-01') };
  const there = ['2023-02-28', '2023-03-01', '2023-05-31', '2023-06-01'].map((text) => isThereOn(span, day(text)));
  expect(there).toEqual([false, true, true, false]);
});

test('ended and given again: there, then not, then there', () => {
  const log = [entry('ended', '', '2023-03-01', '2023-03-05'), entry('assigned', '', '2023-05-01', '2023-05-02')];
  const there = ['2023-02-28', '2023-03-01', '2023-04-30', '2023-05-01'].map((text) =>
    isAssignedOn(always, log, day(text)),
  );
  expect(there).toEqual([true, false, false, true]);
});

test('an end moved to another day holds on that day only', () => {
  const log = [
    entry('ended', '', '2023-03-01', '2023-03-05'),
    entry('ended', '2023-03-01', '2023-06-01', '2023-03-06'),
  ];
  const span = { addedOn: null, endedOn: day('2023-06-01') };
  expect([isAssignedOn(span, log, day('2023-04-01')), isAssignedOn(span, log, day('2023-06-01'))]).toEqual([
    true,
    false,
  ]);
});

test('what was taken back never was', () => {
  const log = [entry('ended', '', '2023-03-01', '2023-03-05'), entry('ended', '2023-03-01', '', '2023-03-05', 'undo')];
  expect(isAssignedOn(always, log, day('2023-04-01'))).toBe(true);
});

test('walking back over any sequence of changes finds what was set last by that day', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom('a', 'b', 'c')), { maxLength: 12 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 30 }), (given, asked) => {
      const first = day('2023-01-01');
      const sorted = given.toSorted(([a], [b]) => a - b);
      const log = sorted.map(([offset, after], index) =>
        entry('progress', sorted[index - 1]?.[1] ?? 'start', after, addDays(first, offset)),
      );
      const expected = sorted.findLast(([offset]) => offset <= asked)?.[1] ?? 'start';
      expect(valueOn(sorted.at(-1)?.[1] ?? 'start', 'progress', log, addDays(first, asked))).toBe(expected);
    }),
  );
});
