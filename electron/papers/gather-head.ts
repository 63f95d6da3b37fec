import { Day } from '../../shared/calendar/day.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PaperHead } from '../../shared/papers/paper-head.ts';
import type { Context } from '../context.ts';
import { officeOf } from '../office/office.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';

/** Whose paper it is, of which plan, as of today. */
export async function gatherHead(context: Context): Promise<PaperHead> {
  const stored = await officeOf(context.db);
  if (stored === undefined) throw new AppFailure({ code: 'not-configured' });
  const { title, number, issuedOn } = await currentPlan(context.db);
  return {
    office: stored.office.name,
    plan: { title, number, issuedOn: issuedOn === null ? null : Day.parse(issuedOn) },
    today: context.clock.today(),
  };
}
