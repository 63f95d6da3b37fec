import { type PeriodCode, periodNumber } from '../../shared/calendar/period.ts';
import { effectiveDue } from '../../shared/deadlines/obligation-state.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PlaceId, RegimeCode } from '../../shared/ids.ts';
import { submissionState } from '../../shared/submissions/submission-state.ts';
import type { Submission } from '../../shared/submissions/submissions.contract.ts';
import type { Context } from '../context.ts';
import { type ObligationOfAgency, obligationsWhere } from '../deadlines/obligations.ts';
import { regimeByCode } from '../deadlines/regimes.repository.ts';
import { districtsAt } from '../indicators/gather-facts.ts';
import { currentPlan } from '../plan/plan.repository.ts';

/** One row per district valid at the period's end; derived from obligations and receipts, so it always adds up. */
export async function submissionBoard(context: Context, regime: RegimeCode, period: PeriodCode): Promise<Submission[]> {
  const found = await regimeByCode(context.db, (await currentPlan(context.db)).id, regime);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'regime', id: regime });
  const obligations = await obligationsWhere(context, { regimeId: found.id, period: periodNumber(period) });
  const byPlace = new Map(obligations.map((obligation) => [obligation.placeId, obligation]));
  return (await districtsAt(context, period)).map(({ id, name }) => submissionOf(id, name, byPlace.get(id)));
}

function submissionOf(placeId: PlaceId, place: string, obligation: ObligationOfAgency | undefined): Submission {
  if (obligation === undefined) {
    return { placeId, place, state: 'not-required', dueOn: null, receivedOn: null, workingDaysLate: 0, files: 0 };
  }
  const { receivedOn, workingDaysLate, files } = obligation;
  const state = submissionState(obligation.state, obligation.extendedTo);
  return { placeId, place, state, dueOn: effectiveDue(obligation), receivedOn, workingDaysLate, files };
}
