import type { Day } from '../calendar/day.ts';
import type { ObligationState } from '../deadlines/obligation-state.ts';
import type { SubmissionState } from './submissions.contract.ts';

/** What the board shows of an obligation: one with more time is "GH" until it is handed in or late, also on its last day. */
export function submissionState(state: ObligationState, extendedTo: Day | null): SubmissionState {
  switch (state) {
    case 'done-on-time':
      return 'on-time';
    case 'done-late':
      return 'late';
    case 'overdue':
      return 'overdue';
    case 'extended':
      return 'extended';
    case 'not-due':
    case 'due-soon':
    case 'due-today':
      return extendedTo === null ? 'waiting' : 'extended';
    case 'not-required':
      return 'not-required';
  }
}
