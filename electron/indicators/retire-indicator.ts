import { AppFailure } from '../../shared/errors/app-error.ts';
import type { IndicatorCode } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { versionInYear } from './indicator-versions.repository.ts';
import { keepVersion } from './keep-version.ts';

/** From the plan's year on the indicator is shown and reported no more, or again. Opens no transaction. */
export async function retireIndicator(
  tx: Tx,
  { clock }: Pick<Context, 'clock'>,
  { code, retired }: { readonly code: IndicatorCode; readonly retired: boolean },
): Promise<void> {
  const { year } = await currentPlan(tx);
  const stored = await versionInYear(tx, code, year);
  if (stored === undefined) throw new AppFailure({ code: 'not-found', entity: 'indicator', id: code });
  await keepVersion(tx, stored, { retired }, { year, at: clock.now() });
}
