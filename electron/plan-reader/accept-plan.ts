import { Day } from '../../shared/calendar/day.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { AgencyId, PlanId } from '../../shared/ids.ts';
import type { AcceptedPlan } from '../../shared/plan-reader/plan-reader.contract.ts';
import type { NewBody } from '../../shared/plan-reader/proposal.ts';
import { type StoredPlan, storedPlan } from '../../shared/plan-reader/stored-plan.ts';
import { nameKey } from '../../shared/text/fold.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { choosePlan, currentPlan } from '../plan/plan.repository.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import {
  existsIn,
  hasPlan,
  insertAgency,
  insertPlan,
  type ReaderAgency,
  readerAgencies,
} from './plan-reader.repository.ts';

/** Keeps the proposal as the officer has corrected it, whole or not at all, and puts the new plan in use. */
export const acceptPlan =
  (context: Context) =>
  async (input: AcceptedPlan): Promise<{ plan: PlanId }> =>
    inOneStep(context, 'planReader.accept', async (tx) => {
      if (await hasPlan(tx, input.code))
        throw new AppFailure({ code: 'already-exists', entity: 'plan', name: input.code });
      const agencies = await readerAgencies(tx);
      const stored = storedPlan(input, agencies);
      if (stored.clauses.length === 0) throw nothingIn('lines');
      refuseEnded(stored, agencies, input.year);
      const created = await keepNewBodies(tx, input.newBodies, stored, agencies);
      const { issuer } = await currentPlan(tx);
      const plan = await insertPlan(tx, { ...stored, ...input, issuer }, created);
      await choosePlan(tx, plan);
      return { plan };
    });

const nothingIn = (path: string): AppFailure =>
  new AppFailure({ code: 'invalid-input', problems: [{ path, issue: 'too_small' }] });

/** A body that is gone before the year begins cannot be given work in it. */
function refuseEnded(stored: StoredPlan, agencies: readonly ReaderAgency[], year: number): void {
  const named = assigneesIn(stored);
  const ended = agencies.find((agency) => named.ids.has(agency.id) && !existsIn(year)(agency));
  if (ended?.validTo)
    throw new AppFailure({ code: 'agency-ended', agency: ended.name, endedOn: Day.parse(ended.validTo) });
  const unknown = [...named.ids].find((id) => agencies.every((agency) => agency.id !== id));
  if (unknown !== undefined) throw new AppFailure({ code: 'not-found', entity: 'agency', id: String(unknown) });
}

function assigneesIn({ clauses }: StoredPlan): { ids: ReadonlySet<AgencyId>; newKeys: ReadonlySet<string> } {
  const assignees = clauses.flatMap(({ task }) => task?.assignments ?? []).map(({ assignee }) => assignee);
  return {
    ids: new Set(assignees.flatMap((one) => ('agency' in one ? [one.agency] : []))),
    newKeys: new Set(assignees.flatMap((one) => ('newKey' in one ? [one.newKey] : []))),
  };
}

/** Ids of the new bodies by their key. One whose name is kept already is refused: the officer picks the kept one. */
async function keepNewBodies(
  tx: Tx,
  newBodies: readonly NewBody[],
  stored: StoredPlan,
  agencies: readonly ReaderAgency[],
): Promise<ReadonlyMap<string, AgencyId>> {
  const { newKeys } = assigneesIn(stored);
  const taken = new Set(agencies.map(({ name }) => nameKey(name)));
  const created = new Map<string, AgencyId>();
  for (const body of newBodies.filter(({ key }) => newKeys.has(key))) {
    if (taken.has(nameKey(body.name)))
      throw new AppFailure({ code: 'already-exists', entity: 'agency', name: body.name });
    taken.add(nameKey(body.name));
    created.set(body.key, await insertAgency(tx, body));
  }
  const missing = [...newKeys].find((key) => !created.has(key));
  if (missing !== undefined) throw new AppFailure({ code: 'not-found', entity: 'agency', id: missing });
  return created;
}
