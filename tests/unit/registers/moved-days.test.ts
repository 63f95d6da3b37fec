import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { EntryId, StepId } from '../../../shared/ids.ts';
import type { CaseStep } from '../../../shared/registers/case.ts';
import { EntryValues } from '../../../shared/registers/entry.ts';
import { movedDays, type OpenCase, stepsWithOtherDays } from '../../../shared/registers/moved-days.ts';
import { RegisterLife, StepCode } from '../../../shared/registers/register-life.ts';
import { lifeOf } from '../../builders/a-register-life.ts';

const life = lifeOf('ST04');
const opened = Day.parse('2023-01-05');
const document = { number: '', day: null, title: '' };

/** With another interval for the looking again at a hotspot that was dismantled. */
const withDays = (count: number): RegisterLife =>
  RegisterLife.parse({
    ...life,
    steps: life.steps.map((step) =>
      step.code === 'triet_xoa' ? { ...step, term: { ...step.term, after: { count, unit: 'days' } } } : step,
    ),
  });

const step = (code: string, after: number, values: object = {}): CaseStep => ({
  ...{ id: StepId.parse(after + 1), entry: EntryId.parse(1), document, note: '', values: EntryValues.parse(values) },
  step: StepCode.parse(code),
  on: addDays(opened, after),
});

/** Dismantled so many days after it was found; some with a day of their own, some looked at again already. */
const cases = fc.array(
  fc.record({ after: fc.nat(60), own: fc.boolean(), isClosed: fc.boolean() }).map(({ after, own, isClosed }) => ({
    after,
    own,
    isClosed,
    case: {
      entry: { on: opened, values: {} },
      steps: [
        step('triet_xoa', after, own ? { kiem_tra_lai: '2023-09-09' } : {}),
        ...(isClosed ? [step('kiem_tra_lai', after + 1)] : []),
      ],
    } satisfies OpenCase,
  })),
);

test('another interval moves the day of every case that waits for it, and of no other', () =>
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 70, max: 150 }), (given, count, now) => {
      const today = addDays(opened, now);
      const waiting = given.filter(({ own, isClosed }) => !own && !isClosed);
      const { moved, past } = movedDays(
        life,
        withDays(count),
        given.map((each) => each.case),
        today,
      );
      expect(moved).toBe(count === 30 ? 0 : waiting.length);
      const late = waiting.filter(({ after }) => after + count < now && after + 30 >= now);
      expect(past).toBe(late.length);
    }),
  ));

test('only what decides a day counts as another day: neither a name nor an earlier warning', () => {
  const renamed = RegisterLife.parse({
    ...life,
    steps: life.steps.map((each) =>
      each.term === undefined
        ? each
        : { ...each, name: `${each.name} (mới)`, term: { ...each.term, name: 'Khác', warnDays: 1 } },
    ),
  });
  expect(stepsWithOtherDays(life, renamed)).toEqual([]);
  expect(stepsWithOtherDays(life, withDays(31))).toEqual(['triet_xoa']);
});
