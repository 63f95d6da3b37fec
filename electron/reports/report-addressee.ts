import type { Office } from '../../shared/office/office.contract.ts';
import type { ReportRecipient } from '../../shared/reports/report-choice.ts';
import { addresseeWords as words } from '../../shared/reports/wording.ts';
import type { Context } from '../context.ts';
import { regimeRows } from '../deadlines/regimes.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';

/**
 * To whom the report goes, as "Kính gửi" names them: in the office's own words, else by the name under which the plan's
 * rules have the office report (the committee is whoever issued the plan); room to write by hand where there is none.
 */
export async function addresseeOf(
  context: Context,
  recipient: ReportRecipient,
  { reportAddressees }: Pick<Office, 'reportAddressees'>,
): Promise<string> {
  const own = reportAddressees[recipient];
  if (own !== '') return own;
  const plan = await currentPlan(context.db);
  if (recipient === 'people-committee') return plan.issuer;
  const receivers = (await regimeRows(context.db, plan.id)).filter(({ reporters }) => reporters === 'province');
  const named = receivers
    .flatMap(({ receiverName }) => receiverName ?? [])
    .find((name) => words.isOf[recipient].test(name));
  return named === undefined ? words.unknown : words.inFull[recipient](named);
}
