import { createContext, useContext } from 'react';
import type { PlanPeriods } from '../deadlines/period-context.tsx';
import type { OfficeAnswer } from '../office/use-office.ts';

/** What the frame cannot stand without. */
export interface Start {
  readonly office: OfficeAnswer;
  readonly periods: PlanPeriods;
}

export const StartContext = createContext<Start | undefined>(undefined);

export function useStart(): Start {
  const start = useContext(StartContext);
  if (start === undefined) throw new Error('the shell stands inside the start gate');
  return start;
}
