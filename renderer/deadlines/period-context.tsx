import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Day } from '../../shared/calendar/day.ts';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Period } from '../../shared/deadlines/deadlines.contract.ts';

export interface PlanPeriods {
  readonly year: number;
  readonly today: Day;
  readonly current: PeriodCode;
  readonly periods: readonly Period[];
}

interface Chosen extends PlanPeriods {
  /** The period every screen shows. */
  readonly period: Period;
  readonly choose: (code: PeriodCode) => void;
}

const PeriodContext = createContext<Chosen | undefined>(undefined);

export function PeriodProvider({ plan, children }: { readonly plan: PlanPeriods; readonly children: ReactNode }) {
  const [code, choose] = useState(plan.current);
  const chosen = useMemo(() => ({ ...plan, period: find(plan, code), choose }), [plan, code]);
  return <PeriodContext.Provider value={chosen}>{children}</PeriodContext.Provider>;
}

/** A period of another year gives way to the one the chosen plan opens on. */
function find({ periods, current }: PlanPeriods, code: PeriodCode): Period {
  const period =
    periods.find((candidate) => candidate.code === code) ?? periods.find((candidate) => candidate.code === current);
  if (period === undefined) throw new Error('the plan year has no period');
  return period;
}

export function usePeriod(): Chosen {
  const chosen = useContext(PeriodContext);
  if (chosen === undefined) throw new Error('no period outside the shell');
  return chosen;
}
