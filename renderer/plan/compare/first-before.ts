import type { PlanSummary } from '../../../shared/plan/plan.contract.ts';
import { planYearStart } from '../../../shared/rollover/carried-over.ts';
import type { PlanMoment } from '../../../shared/tasks/tasks.contract.ts';

/** The plan this one was made from, else the newest of an earlier year, else this one as its year began. */
export function firstBefore(current: PlanSummary, plans: readonly PlanSummary[]): PlanMoment {
  const source = plans.find(({ year }) => year === current.basedOn) ?? plans.find(({ year }) => year < current.year);
  return source === undefined ? { plan: current.id, on: planYearStart(current.year) } : { plan: source.id, on: null };
}
