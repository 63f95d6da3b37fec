import type { z } from 'zod';
import { periodNumber } from '../../shared/calendar/period.ts';
import type { checksContract } from '../../shared/checks/checks.contract.ts';
import { fingerprint } from '../../shared/checks/find.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Context } from '../context.ts';
import { logAcceptance, saveAcceptance } from './checks.repository.ts';
import { findInPeriod } from './find-in-period.ts';

type Input = z.output<(typeof checksContract)['accept']['input']>;

/** All right as it is, says the office, and why. An error never is, nor of two figures both; what is no longer found cannot be. */
export const acceptFinding = (context: Context) => async (input: Input) => {
  const { rule, period, place, reason } = input;
  const found = await findInPeriod(context, period);
  const finding = found.find((each) => each.rule === rule && each.placeId === place);
  if (finding === undefined) throw new AppFailure({ code: 'stale', entity: 'period' });
  const issue = finding.severity === 'error' ? 'error_stays' : finding.kind === 'fed-differs' ? 'to_be_chosen' : null;
  if (issue !== null) {
    throw new AppFailure({ code: 'invalid-input', problems: [{ path: 'rule', issue }] });
  }
  const figures = fingerprint(finding);
  const acceptance = { rule, period: periodNumber(period), placeId: place, figures, reason, at: context.clock.now() };
  await context.db.transaction().execute(async (tx) => {
    await saveAcceptance(tx, acceptance);
    logAcceptance(context.handle, acceptance);
  });
  return { changed: 1 };
};
