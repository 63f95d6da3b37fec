import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, compareDays, Day } from '../../../shared/calendar/day.ts';
import { agenda, agendaGroup } from '../../../shared/deadlines/agenda.ts';
import { effectiveDue, obligationState } from '../../../shared/deadlines/obligation-state.ts';
import { days } from '../calendar/arbitraries.ts';

const day = (text: string) => Day.parse(text);
const plain = { off: new Set<Day>(), work: new Set<Day>() };

function owed(dueOn: Day, today: Day, more: { receivedOn?: Day; extendedTo?: Day; isRequired?: boolean } = {}) {
  const dates = {
    dueOn,
    movedTo: null,
    extendedTo: more.extendedTo ?? null,
    receivedOn: more.receivedOn ?? null,
    isRequired: more.isRequired ?? true,
  };
  return { ...dates, ...obligationState(dates, today, addDays(today, 10), plain) };
}

test('seen from Wednesday 18/1/2023: late, this week up to Sunday, ten days, later', () => {
  const today = day('2023-01-18');
  const groupOf = (due: string) => agendaGroup(owed(day(due), today), today);
  expect(['2023-01-17', '2023-01-18', '2023-01-22', '2023-01-23', '2023-01-28', '2023-01-29'].map(groupOf)).toEqual([
    'overdue',
    'this-week',
    'this-week',
    'next-days',
    'next-days',
    'later',
  ]);
});

test('what came or is not owed is settled, even when its date is past; an extension counts, not the rule', () => {
  const today = day('2023-01-18');
  const past = day('2023-01-10');
  expect(agendaGroup(owed(past, today, { receivedOn: today }), today)).toBe('settled');
  expect(agendaGroup(owed(past, today, { isRequired: false }), today)).toBe('settled');
  expect(agendaGroup(owed(past, today, { extendedTo: day('2023-01-25') }), today)).toBe('next-days');
});

const obligations = fc.array(
  fc.record({ shift: fc.integer({ min: -30, max: 60 }), received: fc.boolean(), isRequired: fc.boolean() }),
  { maxLength: 30 },
);

test('each stands once; the groups come in order, each by date', () =>
  fc.assert(
    fc.property(days, obligations, (today, list) => {
      const all = list.map(({ shift, received, isRequired }) =>
        owed(addDays(today, shift), today, { ...(received ? { receivedOn: today } : {}), isRequired }),
      );
      const groups = agenda(all, today);
      expect(groups.flatMap(({ items }) => items)).toHaveLength(all.length);
      for (const { items } of groups) {
        expect(items.map(effectiveDue)).toEqual(items.map(effectiveDue).toSorted(compareDays));
      }
      const open = groups.filter(({ group }) => group !== 'settled').flatMap(({ items }) => items.map(effectiveDue));
      expect(open).toEqual(open.toSorted(compareDays));
    }),
  ));
