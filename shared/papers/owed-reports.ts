import type { Day } from '../calendar/day.ts';
import type { ObligationState } from '../deadlines/obligation-state.ts';
import { daysLeft, lateBy, obligationName, obligationWords } from './wording.ts';

/** A report that one body still has to send. */
export interface OwedReport {
  readonly regime: string;
  readonly periodLabel: string;
  /** The short name of the body. */
  readonly agency: string;
  /** The day it is due, an extension counted in. */
  readonly dueOn: Day;
  readonly state: ObligationState;
  readonly workingDaysLate: number;
}

/** The same report of the same day, owed by one or many bodies. */
export interface OwedGroup {
  readonly name: string;
  readonly agencies: readonly string[];
  readonly dueOn: Day;
  readonly state: string;
}

/** In the order given, which is by due date. */
export function groupOwed(reports: readonly OwedReport[]): OwedGroup[] {
  const groups = Map.groupBy(reports, (report) => `${report.dueOn} ${nameOf(report)}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const agencies = members.map(({ agency }) => agency);
    return [{ name: nameOf(first), agencies, dueOn: first.dueOn, state: stateText(first) }];
  });
}

const nameOf = ({ regime, periodLabel }: OwedReport): string => obligationName(regime, periodLabel);

/** Late by how many working days, or how many are left. */
export function stateText({ state, workingDaysLate }: Pick<OwedReport, 'state' | 'workingDaysLate'>): string {
  switch (state) {
    case 'overdue':
      return lateBy(workingDaysLate);
    case 'due-soon':
    case 'not-due':
    case 'extended':
      return daysLeft(-workingDaysLate);
    case 'due-today':
    case 'done-on-time':
    case 'done-late':
    case 'not-required':
      return obligationWords[state];
  }
}
