import { type PeriodCode, periodNumber } from '../../shared/calendar/period.ts';
import type { Finding, ProposedFigure } from '../../shared/checks/checks.contract.ts';
import { findAll, findingKey, fingerprint } from '../../shared/checks/find.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import { acceptedIn } from './checks.repository.ts';
import { gatherChecks } from './gather-checks.ts';

/** What is found today; an acceptance counts only as long as the figures are those it was given for. */
export async function findInPeriod(
  context: Context,
  period: PeriodCode,
  district?: PlaceId,
  proposed: readonly ProposedFigure[] = [],
): Promise<Finding[]> {
  const findings = findAll(await gatherChecks(context, period, district, proposed));
  const accepted = await acceptedIn(context.db, periodNumber(period));
  const byKey = new Map(accepted.map((row) => [`${row.rule} ${row.placeId}`, row]));
  return findings.map((finding) => {
    const row = byKey.get(findingKey(finding));
    if (row === undefined || row.figures !== fingerprint(finding)) return finding;
    return { ...finding, accepted: { reason: row.reason, at: row.at } };
  });
}
