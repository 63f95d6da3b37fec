import { AppFailure } from '../../shared/errors/app-error.ts';
import type { AgencyId } from '../../shared/ids.ts';
import type { AgencySheetFacts } from '../../shared/papers/agency-sheet.ts';
import { allAgencies } from '../agencies/agencies.repository.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { gatherHead } from './gather-head.ts';
import { gatherOwed } from './gather-owed.ts';
import { tasksOfPlan } from './gather-tasks.ts';

export async function gatherAgencySheet(context: Context, id: AgencyId): Promise<AgencySheetFacts> {
  const agencies = await allAgencies(context.db);
  const agency = agencies.find((each) => each.id === id);
  if (agency === undefined) throw new AppFailure({ code: 'not-found', entity: 'agency', id: String(id) });
  const plan = await currentPlan(context.db);
  const tasks = await tasksOfPlan(context, null);
  const own = tasks.flatMap(({ assignments }) => assignments).find(({ agencyId }) => agencyId === id);
  const endsOn = own?.agencyEndsOn ?? null;
  return {
    head: await gatherHead(context),
    agency,
    endsOn: endsOn === null || endsOn.slice(0, 4) > String(plan.year) ? null : endsOn,
    tasks,
    owed: await gatherOwed(context, agencies, { planId: plan.id, agencyId: id }),
  };
}
