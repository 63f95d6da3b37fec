import { Day } from '../../shared/calendar/day.ts';
import type { PaperHead } from '../../shared/papers/paper-head.ts';
import type { Context } from '../context.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { currentPlan } from '../plan/plan.repository.ts';

/** Whose paper it is, of which plan, as of today. */
export async function gatherHead(context: Context): Promise<PaperHead> {
  const { name } = await configuredOffice(context);
  const { title, number, issuedOn } = await currentPlan(context.db);
  return {
    office: name,
    plan: { title, number, issuedOn: issuedOn === null ? null : Day.parse(issuedOn) },
    today: context.clock.today(),
  };
}
