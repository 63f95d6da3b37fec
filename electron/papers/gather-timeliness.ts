import type { RegimeCode } from '../../shared/ids.ts';
import type { LateListFacts } from '../../shared/papers/late-list.ts';
import { planName } from '../../shared/papers/paper-head.ts';
import type { TimelinessFacts } from '../../shared/papers/timeliness-annex.ts';
import type { Context } from '../context.ts';
import { obligationsWhere } from '../deadlines/obligations.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { readTimeliness } from '../submissions/read-timeliness.ts';
import { gatherHead } from './gather-head.ts';

/** The very board of the screen. */
export async function gatherTimeliness(context: Context, regime: RegimeCode): Promise<TimelinessFacts> {
  return { ...(await planAndDay(context)), board: await readTimeliness(context, regime) };
}

export async function gatherLateList(context: Context): Promise<LateListFacts> {
  const { id } = await currentPlan(context.db);
  return { ...(await planAndDay(context)), obligations: await obligationsWhere(context, { planId: id }) };
}

async function planAndDay(context: Context) {
  const { plan, today } = await gatherHead(context);
  return { plan: planName(plan), today };
}
