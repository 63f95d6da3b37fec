import { type Day, partsOf } from '../../../shared/calendar/day.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import { effectiveDue, type ObligationState } from '../../../shared/deadlines/obligation-state.ts';

/** What most needs somebody comes first. */
const urgency: readonly ObligationState[] = [
  'overdue',
  'due-today',
  'due-soon',
  'extended',
  'not-due',
  'done-late',
  'done-on-time',
  'not-required',
];

export type ByDay = ReadonlyMap<Day, readonly Obligation[]>;

/** By the date that counts. */
export const byDay = (obligations: readonly Obligation[]): ByDay => {
  const days = new Map<Day, Obligation[]>();
  for (const one of obligations) {
    const due = effectiveDue(one);
    const sameDay = days.get(due);
    if (sameDay === undefined) days.set(due, [one]);
    else sameDay.push(one);
  }
  return days;
};

/** How many of each state, the most urgent first. */
export const countStates = (items: readonly Obligation[]): (readonly [ObligationState, number])[] =>
  urgency
    .map((state) => [state, items.filter((one) => one.state === state).length] as const)
    .filter(([, number]) => number > 0);

export interface SameReport {
  readonly key: string;
  readonly first: Obligation;
  readonly items: readonly Obligation[];
}

/** The obligations of a day, one line for each report and period. */
export function byReport(items: readonly Obligation[]): SameReport[] {
  const reports = new Map<string, Obligation[]>();
  for (const one of items) {
    const key = `${one.regime} ${one.period}`;
    const same = reports.get(key);
    if (same === undefined) reports.set(key, [one]);
    else same.push(one);
  }
  return [...reports].flatMap(([key, same]) => {
    const [first] = same;
    return first === undefined ? [] : [{ key, first, items: same }];
  });
}

export function outsideYear(obligations: readonly Obligation[], year: number): { before: number; after: number } {
  const years = obligations.map((one) => partsOf(effectiveDue(one)).year);
  return { before: years.filter((one) => one < year).length, after: years.filter((one) => one > year).length };
}
