import { addDays } from '../../shared/calendar/day.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { obligationsWhere } from './obligations.ts';

export interface OverdueBadge {
  /** Counts again; calls that come meanwhile are one more count. */
  readonly refresh: () => void;
  /** Resolves when nothing is being counted: the database may be closed then. */
  readonly settled: () => Promise<void>;
}

/** Keeps the number on the taskbar equal to what is overdue in the chosen plan. A fault here is never the officer's. */
export function overdueBadge(context: Context, log: (text: string) => void): OverdueBadge {
  let shown = 0;
  let wanted = false;
  let counting: Promise<void> | undefined;
  const countAgain = async () => {
    wanted = false;
    const overdue = await countOverdue(context);
    if (overdue !== shown) await context.host.setBadge(overdue);
    shown = overdue;
  };
  const count = async () => {
    try {
      while (wanted) await countAgain();
    } catch (cause) {
      log(`badge: ${String(cause)}`);
    } finally {
      counting = undefined;
    }
  };
  return {
    refresh: () => {
      wanted = true;
      counting ??= count();
    },
    settled: async () => counting,
  };
}

async function countOverdue(context: Context): Promise<number> {
  const { id } = await currentPlan(context.db);
  const past = await obligationsWhere(context, { planId: id, to: addDays(context.clock.today(), -1) });
  return past.filter(({ state }) => state === 'overdue').length;
}
