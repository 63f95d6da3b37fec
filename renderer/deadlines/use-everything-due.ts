import type { Obligation } from '../../shared/deadlines/deadlines.contract.ts';
import type { DueCase } from '../../shared/registers/due-case.ts';
import { useDueCases } from '../registers/use-cases.ts';
import { useObligations } from './use-obligations.ts';

type Dated = Pick<Obligation, 'state' | 'workingDaysLate' | 'dueOn' | 'movedTo' | 'extendedTo' | 'receivedOn'>;

/** A step that is owed has one date only and is gone when it is taken. */
export const asDated = (one: DueCase): DueCase & Dated => ({
  ...one,
  movedTo: null,
  extendedTo: null,
  receivedOn: null,
});

/** What bodies owe and what cases of registers owe. */
export function useEverythingDue(): readonly Dated[] {
  const obligations = useObligations().data ?? [];
  const cases = useDueCases().data ?? [];
  return [...obligations, ...cases.map(asDated)];
}
