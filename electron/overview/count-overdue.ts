import { addDays } from '../../shared/calendar/day.ts';
import type { Context } from '../context.ts';
import { obligationsWhere } from '../deadlines/obligations.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { readDue } from '../registers/read-due.ts';

/** Obligations of the chosen plan and steps that cases of registers owe. */
export async function countOverdue(context: Context): Promise<number> {
  const { id } = await currentPlan(context.db);
  const obligations = await obligationsWhere(context, { planId: id, to: addDays(context.clock.today(), -1) });
  return [...obligations, ...(await readDue(context))].filter(({ state }) => state === 'overdue').length;
}
