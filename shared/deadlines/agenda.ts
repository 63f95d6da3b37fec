import { addDays, compareDays, type Day, weekday } from '../calendar/day.ts';
import type { Obligation } from './deadlines.contract.ts';
import { effectiveDue } from './obligation-state.ts';

/** How an officer looks ahead: what is late, what this week brings, the ten days after today, the rest; then what is settled. */
export const agendaGroups = ['overdue', 'this-week', 'next-days', 'later', 'settled'] as const;
export type AgendaGroup = (typeof agendaGroups)[number];

type Dated = Pick<Obligation, 'state' | 'dueOn' | 'movedTo' | 'extendedTo' | 'receivedOn'>;

const daysAhead = 10;

export function agendaGroup(obligation: Dated, today: Day): AgendaGroup {
  if (isSettled(obligation)) return 'settled';
  if (obligation.state === 'overdue') return 'overdue';
  const due = effectiveDue(obligation);
  if (compareDays(due, endOfWeek(today)) <= 0) return 'this-week';
  return compareDays(due, addDays(today, daysAhead)) <= 0 ? 'next-days' : 'later';
}

/** Handed in, or not owed. */
export const isSettled = ({ state, receivedOn }: Pick<Dated, 'state' | 'receivedOn'>): boolean =>
  receivedOn !== null || state === 'not-required';

/** Sunday. */
const endOfWeek = (day: Day): Day => addDays(day, 7 - weekday(day));

/** In the order of the groups, each by the date that counts; empty groups are left out. */
export function agenda<T extends Dated>(
  obligations: readonly T[],
  today: Day,
): { readonly group: AgendaGroup; readonly items: readonly T[] }[] {
  const byDue = obligations.toSorted((a, b) => compareDays(effectiveDue(a), effectiveDue(b)));
  return agendaGroups
    .map((group) => ({ group, items: byDue.filter((one) => agendaGroup(one, today) === group) }))
    .filter(({ items }) => items.length > 0);
}
