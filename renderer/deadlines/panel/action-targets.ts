import { isSettled } from '../../../shared/deadlines/agenda.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';

export const decisionKinds = ['extend', 'move', 'skip', 'unskip'] as const;
export type DecisionKind = (typeof decisionKinds)[number];
export type ActionKind = 'receive' | DecisionKind;

/** Of the chosen ones, those an action makes sense for. */
export const targetsOf = (kind: ActionKind | 'remind', obligations: readonly Obligation[]): readonly Obligation[] =>
  obligations.filter((one) => fits(kind, one, obligations.length === 1));

function fits(kind: ActionKind | 'remind', one: Obligation, isOnly: boolean): boolean {
  switch (kind) {
    case 'receive':
      // A second paper for what has come already is a correction, and taken one by one.
      return isOnly || !isSettled(one);
    case 'extend':
    case 'skip':
      return !isSettled(one);
    case 'move':
      return !isSettled(one) && one.extendedTo === null;
    case 'unskip':
      return one.skipReason !== null;
    case 'remind':
      return one.state === 'overdue';
  }
}
