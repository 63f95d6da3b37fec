import type { Agency } from '../../shared/agencies/agencies.contract.ts';
import { effectiveDue } from '../../shared/deadlines/obligation-state.ts';
import type { OwedReport } from '../../shared/papers/owed-reports.ts';
import type { Context } from '../context.ts';
import type { ObligationFilter } from '../deadlines/obligations.repository.ts';
import { obligationsWhere } from '../deadlines/obligations.ts';

/** What has not been sent yet, by due date. */
export async function gatherOwed(
  context: Context,
  agencies: readonly Agency[],
  filter: ObligationFilter,
): Promise<OwedReport[]> {
  const shortNames = new Map<number, string>(agencies.map(({ id, shortName }) => [id, shortName]));
  const all = await obligationsWhere(context, filter);
  return all
    .filter(({ receivedOn, state }) => receivedOn === null && state !== 'not-required')
    .map(({ regimeName, periodLabel, agencyId, agency, state, workingDaysLate, ...dates }) => ({
      regime: regimeName,
      periodLabel,
      agency: shortNames.get(agencyId) ?? agency,
      dueOn: effectiveDue(dates),
      state,
      workingDaysLate,
    }));
}
