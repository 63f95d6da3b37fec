import type { z } from 'zod';
import { periodNumber } from '../../shared/calendar/period.ts';
import type { checksContract } from '../../shared/checks/checks.contract.ts';
import { fingerprint } from '../../shared/checks/find.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Context } from '../context.ts';
import { logAcceptance, saveAcceptance } from './checks.repository.ts';
import { findInPeriod } from './find-in-period.ts';

type Input = z.output<(typeof checksContract)['accept']['input']>;

/** All right as it is, says the office, and why. An error never is; what is no longer found cannot be accepted. */
export const acceptFinding = (context: Context) => async (input: Input) => {
  const { rule, period, place, reason } = input;
  const found = await findInPeriod(context, period);
  const finding = found.find((each) => each.rule === rule && each.placeId === place);
  if (finding === undefined) throw new AppFailure({ code: 'stale', entity: 'period' });
  if (finding.severity === 'error') {
    throw new AppFailure({ code: 'invalid-input', problems: [{ path: 'rule', issue: 'error_stays' }] });
  }
  const figures = fingerprint(finding);
  const acceptance = { rule, period: periodNumber(period), placeId: place, figures, reason, at: context.clock.now() };
  await context.db.transaction().execute(async (tx) => {
    await saveAcceptance(tx, acceptance);
    logAcceptance(context.handle, acceptance);
  });
  return { changed: 1 };
};
