import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import type { ComparedPlan, PlanComparisonFacts } from '../../shared/papers/plan-comparison.ts';
import type { PlanMoment } from '../../shared/tasks/tasks.contract.ts';
import type { Context } from '../context.ts';
import { planSummaries } from '../plan/plan.repository.ts';
import { compare } from '../tasks/compare.ts';
import { gatherHead } from './gather-head.ts';

export const gatherPlanComparison = async (
  context: Context,
  { before, after }: Extract<Paper, { kind: 'plan-comparison' }>,
): Promise<PlanComparisonFacts> => ({
  head: await gatherHead(context),
  before: await comparedPlan(context, before),
  after: await comparedPlan(context, after),
  comparison: await compare(context)({ before, after }),
});

async function comparedPlan(context: Context, { plan, on }: PlanMoment): Promise<ComparedPlan> {
  const found = (await planSummaries(context.db)).find(({ id }) => id === plan);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'plan', id: String(plan) });
  return { title: found.title, year: found.year, on };
}
