import { type PeriodCode, parsePeriod, periodNumber } from '../../shared/calendar/period.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Context } from '../context.ts';
import { sealPeriod } from '../guard/seals.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { logEntryChange } from './entry.repository.ts';
import { closingReason, deleteLock, insertLock } from './period-locks.repository.ts';

interface Decision {
  readonly period: PeriodCode;
  readonly reason: string;
}

/** Chốt số liệu. A period closed already stays as it is, with the reason it was closed for. */
export const lockPeriod = (context: Context) => async (decision: Decision) => {
  await refuseOtherYear(context, decision.period);
  return decide(context, decision, (before, at) => {
    if (before !== undefined) return false;
    insertLock(context.handle, periodNumber(decision.period), decision.reason, at);
    sealPeriod(context.handle, periodNumber(decision.period), at);
    return true;
  });
};

/** Mở chốt, with a reason of its own; what another closed period closes stays closed. */
export const unlockPeriod = (context: Context) => async (decision: Decision) => {
  await refuseOtherYear(context, decision.period);
  return decide(context, decision, (before) => {
    if (before === undefined) return false;
    deleteLock(context.handle, periodNumber(decision.period));
    return true;
  });
};

/** One transaction: the lock and its line in the log, which keeps both reasons. */
function decide(
  { handle, clock }: Context,
  { period, reason }: Decision,
  change: (before: string | undefined, at: string) => boolean,
): { changed: number } {
  const id = periodNumber(period);
  return handle
    .transaction(() => {
      const [before, at] = [closingReason(handle, id), clock.now()];
      if (!change(before, at)) return { changed: 0 };
      const field = before === undefined ? 'closed' : 'opened';
      logEntryChange(handle, { entity: 'period-lock', id, field, before: before ?? null, after: reason }, at);
      return { changed: 1 };
    })
    .immediate();
}

async function refuseOtherYear({ db }: Context, period: PeriodCode): Promise<void> {
  const { year } = await currentPlan(db);
  if (parsePeriod(period).year !== year) {
    throw new AppFailure({ code: 'figure-locked', lock: { kind: 'outside-plan', year } });
  }
}
