import { useState } from 'react';
import type { PlanSummary } from '../../../shared/plan/plan.contract.ts';
import type { PlanMoment } from '../../../shared/tasks/tasks.contract.ts';
import { usePlans } from '../use-plan.ts';
import { firstBefore } from './first-before.ts';

export interface ComparisonChoice {
  readonly plans: readonly PlanSummary[];
  readonly before: PlanMoment;
  readonly after: PlanMoment;
  readonly setBefore: (moment: PlanMoment) => void;
  readonly setAfter: (moment: PlanMoment) => void;
}

/** Both sides of the comparison; kept while other views of the plan are looked at. Undefined until the plans are known. */
export function useComparison(): ComparisonChoice | undefined {
  const { data: plans } = usePlans();
  const [before, setBefore] = useState<PlanMoment>();
  const [after, setAfter] = useState<PlanMoment>();
  const current = plans?.find(({ isCurrent }) => isCurrent);
  if (plans === undefined || current === undefined) return undefined;
  return {
    plans,
    before: stillKept(before, plans) ?? firstBefore(current, plans),
    after: stillKept(after, plans) ?? { plan: current.id, on: null },
    setBefore,
    setAfter,
  };
}

/** A plan that was taken back is no longer there to compare with. */
const stillKept = (moment: PlanMoment | undefined, plans: readonly PlanSummary[]): PlanMoment | undefined =>
  plans.some(({ id }) => id === moment?.plan) ? moment : undefined;
